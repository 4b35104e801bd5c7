import { CorrectionState } from '@biaochi/schema'
import { Command, Option } from 'commander'
import type { Kysely } from 'kysely'
import { listCorrections } from '../query/corrections.js'
import { readSettings } from '../settings.js'
import type { Database } from '../storage/tables.js'
import { out, say } from './console.js'
import { correctionLine } from './correction-line.js'
import { withDatabase } from './with-database.js'

interface ListOptions {
  claim?: string
  report?: string
  state?: CorrectionState
  json?: true
}

/** `biaochi corrections`: lists the corrections that were made, the latest first. */
export const correctionsCommand = () =>
  new Command('corrections')
    .description('list the corrections of claims, the latest first, withdrawn ones included')
    .option('--claim <id>', 'those of one claim')
    .option('--report <id>', 'those of the claims of one report')
    .addOption(new Option('--state <state>', 'those that have come to this').choices(CorrectionState.options))
    .option('--json', 'one JSON object a line')
    .action(async ({ json, ...filter }: ListOptions) => {
      const listed = await withDatabase(readSettings(process.env), (db) =>
        eachCorrection(db, filter, (correction) =>
          out(`${json ? JSON.stringify(correction) : correctionLine(correction)}\n`),
        ),
      )
      if (listed === 0) say('no corrections.')
    })

async function eachCorrection(
  db: Kysely<Database>,
  filter: Omit<ListOptions, 'json'>,
  tell: (correction: Awaited<ReturnType<typeof listCorrections>>['corrections'][number]) => void,
): Promise<number> {
  let listed = 0
  for (let cursor: string | undefined; ; ) {
    const { corrections, next } = await listCorrections(db, { ...filter, cursor, limit: 100 })
    for (const correction of corrections) tell(correction)
    listed += corrections.length
    if (next === null) return listed
    cursor = next
  }
}
