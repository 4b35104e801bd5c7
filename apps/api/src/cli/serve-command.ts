import { Command } from 'commander'
import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import { errorLine } from '../errors.js'
import { dashboardFolder } from '../project.js'
import { createApp } from '../server/app.js'
import { checkAddress, listen } from '../server/listen.js'
import { readSettings } from '../settings.js'
import type { Database } from '../storage/tables.js'
import { out, say } from './console.js'
import { exitCodes } from './exit-codes.js'
import { ImportTally } from './import-tally.js'
import { runImport } from './run-import.js'
import { stoppable, stopSignals } from './stop-signal.js'
import { withDatabase } from './with-database.js'

/** `biaochi serve`: the API and the dashboard, until it is told to stop. */
export const serveCommand = () =>
  new Command('serve')
    .description('serve the API and the dashboard')
    .option('-i, --import <path...>', 'first import these files and folders; what is stored already takes no time')
    .action(async (options: { import?: string[] }) => {
      const { port, host, tokens, readOnly, ...settings } = readSettings(process.env)
      // Asked first, so that nobody waits for an import to be told that the port is taken.
      await checkAddress({ port, host })
      await withDatabase(settings, async (db) => {
        if (options.import !== undefined && !(await importFirst(db, options.import))) {
          process.exitCode = exitCodes.stopped
          return
        }
        const app = await createApp({
          db,
          host,
          tokens,
          readOnly,
          dashboard: dashboardFolder,
          log: (error) => say(errorLine(error)),
        })
        const url = await listen(app, { port, host })
        out(`Biaochi is at ${url}\n`)
        await untilStopped(app)
      })
    })

/** Says whether it came to its end. */
async function importFirst(db: Kysely<Database>, paths: readonly string[]): Promise<boolean> {
  const tally = new ImportTally()
  return stoppable(async (signal) => {
    await runImport(db, paths, { signal, tally, line: () => '' })
    tally.takeRefused().forEach(say)
    say(tally.line())
    return !signal.aborted
  })
}

/** Milliseconds that running requests have to finish after the server was told to stop. */
const patience = 3_000

/** Waits for Ctrl-C or a request to end, then lets running requests finish. A second Ctrl-C ends at once. */
async function untilStopped(app: FastifyInstance): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of stopSignals) process.once(signal, () => resolve())
  })
  setTimeout(() => app.server.closeAllConnections(), patience).unref()
  await app.close()
}
