import { Command } from 'commander'
import { withdrawCorrection } from '../corrections/withdraw-correction.js'
import { readSettings } from '../settings.js'
import { out } from './console.js'
import { correctionLine } from './correction-line.js'
import { authorOption, reasonOption } from './options.js'
import { withDatabase } from './with-database.js'

/** `biaochi withdraw`: takes a correction back; it stays listed, and the claim stands again. */
export const withdrawCommand = () =>
  new Command('withdraw')
    .description('take a correction back: the claim stands again as the report makes it')
    .argument('<correction>', 'id of the correction, as biaochi corrections gives it')
    .addOption(authorOption())
    .addOption(reasonOption())
    .action(async (id: string, given: { author: string; reason: string }) => {
      const correction = await withDatabase(readSettings(process.env), (db) => withdrawCorrection(db, { id, ...given }))
      out(`${correctionLine(correction)}\n`)
    })
