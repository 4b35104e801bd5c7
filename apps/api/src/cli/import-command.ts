import { Command } from 'commander'
import { importPaths } from '../import/import-paths.js'
import { readSettings } from '../settings.js'
import { out, say } from './console.js'
import { exitCodes } from './exit-codes.js'
import { importProgress, outcomeLine, sayRefused, totalsLine } from './import-progress.js'
import { type GivenOptions, regionOption, yearOption } from './options.js'
import { withDatabase } from './with-database.js'

/** `biaochi import`: reads texts and stores them with their observations. */
export const importCommand = () =>
  new Command('import')
    .description('store reports with their observations, and claims cited from others')
    .argument(
      '<path...>',
      'text files, claims files (.csv), and folders of which all .txt, .md and .csv files are taken',
    )
    .addOption(regionOption())
    .addOption(yearOption())
    .action(async (paths: string[], given: GivenOptions) => {
      const settings = readSettings(process.env)
      const progress = importProgress()
      const outcomes = await withDatabase(settings, (db) =>
        importPaths(db, paths, { ...given, onStart: progress.start, onFile: progress.step }),
      ).finally(progress.stop)
      for (const outcome of outcomes) if (!('error' in outcome)) out(`${outcomeLine(outcome)}\n`)
      sayRefused(outcomes)
      say(totalsLine(outcomes))
      if (outcomes.some((outcome) => 'error' in outcome)) process.exitCode = exitCodes.refused
    })
