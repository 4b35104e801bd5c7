import { Command } from 'commander'
import { BiaochiError, errorLine } from '../errors.js'
import { type DeletedReport, deleteReportById, deleteReportsOfFile } from '../import/delete-reports.js'
import { readSettings } from '../settings.js'
import { out, say } from './console.js'
import { exitCodes } from './exit-codes.js'
import { withDatabase } from './with-database.js'

/** `biaochi delete`: takes reports out of the database, with all that was read from them. */
export const deleteCommand = () =>
  new Command('delete')
    .description('take reports out of the database, with their observations')
    .argument('[report...]', 'ids of reports, such as 370100-521f9cf85e')
    .option('--file <path...>', 'files that reports were read from; they themselves stay')
    .action(async (ids: string[], { file: files = [] }: { file?: string[] }, command: Command) => {
      if (ids.length + files.length === 0) command.error('error: name a report by its id, or a file with --file')
      await withDatabase(readSettings(process.env), async (db) => {
        for (const id of ids) await tellDeleted(async () => [await deleteReportById(db, id)])
        for (const file of files) await tellDeleted(() => deleteReportsOfFile(db, file))
      })
    })

/** One that is not there does not keep the others. */
async function tellDeleted(work: () => Promise<DeletedReport[]>): Promise<void> {
  try {
    for (const { id, title } of await work()) out(`${id}: ${title}: deleted\n`)
  } catch (error) {
    if (!(error instanceof BiaochiError) || error.code !== 'unknown_report') throw error
    say(errorLine(error))
    process.exitCode = exitCodes.refused
  }
}
