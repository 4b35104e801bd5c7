import { Command, InvalidArgumentError, Option } from 'commander'
import type { Kysely } from 'kysely'
import { takenEndings } from '../import/find-files.js'
import { usualLimits, usualWorkers } from '../import/reading-pool.js'
import { readSettings } from '../settings.js'
import type { Database } from '../storage/tables.js'
import { out, say } from './console.js'
import { exitCodes } from './exit-codes.js'
import { ImportTally } from './import-tally.js'
import { encodingOption, type GivenOptions, regionOption, yearOption } from './options.js'
import { outcomeJson, outcomeLine } from './outcome-lines.js'
import { type RunOptions, runImport } from './run-import.js'
import { stoppable } from './stop-signal.js'
import { changedFiles } from './watch.js'
import { withDatabase } from './with-database.js'

interface Options extends GivenOptions {
  workers: number
  deadline: number
  memory: number
  watch?: true
  json?: true
}

/** `biaochi import`: reads texts and stores them with their observations. */
export const importCommand = () =>
  new Command('import')
    .description('store reports with their observations, and claims cited from others')
    .argument(
      '<path...>',
      `files, archives, claims files (.csv), and folders of which all ${takenEndings} files are taken`,
    )
    .addOption(regionOption())
    .addOption(yearOption())
    .addOption(encodingOption())
    .addOption(
      new Option('-w, --workers <number>', 'threads that read and parse')
        .default(usualWorkers)
        .argParser(numberBetween(1, 256, true)),
    )
    .addOption(
      new Option('--deadline <seconds>', 'time that one file may take')
        .default(usualLimits.deadline)
        .argParser(numberBetween(0.001, 86_400)),
    )
    .addOption(
      new Option('--memory <MB>', 'memory that one thread may take')
        .default(usualLimits.memory)
        .argParser(numberBetween(16, 65_536, true)),
    )
    .option('--watch', 'then wait for new and changed files, until Ctrl-C')
    .option('--json', 'print one line of JSON for each file, and one with the totals')
    .action(async (paths: string[], { watch, json, ...options }: Options) => {
      const settings = readSettings(process.env)
      const tally = new ImportTally()
      await stoppable((signal) =>
        withDatabase(settings, async (db) => {
          const run = { ...options, signal, tally, line: json ? jsonLine : textLine }
          await runImport(db, paths, run)
          if (!json) tally.takeRefused().forEach(say)
          if (watch && !signal.aborted) await keepImporting(db, paths, run, json === true)
          tell(tally, signal.aborted && !watch, json === true)
        }),
      )
    })

const textLine: RunOptions['line'] = (outcome) => ('error' in outcome ? '' : `${outcomeLine(outcome)}\n`)
const jsonLine: RunOptions['line'] = (outcome) => `${outcomeJson(outcome)}\n`

/** Imports what is new or changed, and says at once what was refused. */
async function keepImporting(
  db: Kysely<Database>,
  paths: readonly string[],
  run: RunOptions,
  json: boolean,
): Promise<void> {
  if (!json) say(`${run.tally.line()}\nwatching ${paths.join(', ')}; Ctrl-C ends`)
  for await (const files of changedFiles(paths, run.signal)) {
    await runImport(db, files, run)
    if (!json) run.tally.takeRefused().forEach(say)
  }
}

/** The end of an import: totals, how to go on where it was cut short, and the exit code. */
function tell(tally: ImportTally, cut: boolean, json: boolean): void {
  if (json) out(`${JSON.stringify({ summary: tally.summary(cut) })}\n`)
  else {
    say(tally.line())
    if (cut) say('Stopped. Run the same command again to go on: what is stored is passed over.')
  }
  if (cut) process.exitCode = exitCodes.stopped
  else if (tally.count('refused') > 0) process.exitCode = exitCodes.refused
}

/** Reads an option's number. */
function numberBetween(least: number, most: number, whole = false): (wanted: string) => number {
  return (wanted) => {
    const number = /^\d{1,6}(?:\.\d{1,3})?$/.test(wanted) ? Number(wanted) : Number.NaN
    if (number >= least && number <= most && (!whole || Number.isInteger(number))) return number
    throw new InvalidArgumentError(`Give a ${whole ? 'whole ' : ''}number from ${least} to ${most}.`)
  }
}
