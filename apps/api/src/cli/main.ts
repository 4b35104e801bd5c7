import { Command, CommanderError } from 'commander'
import { BiaochiError, errorLine } from '../errors.js'
import { version } from '../project.js'
import { endWithReader, say } from './console.js'
import { copyCommand } from './copy-command.js'
import { exitCodes } from './exit-codes.js'
import { explainCommand } from './explain-command.js'
import { importCommand } from './import-command.js'
import { migrateCommand } from './migrate-command.js'
import { parseCommand } from './parse-command.js'
import { serveCommand } from './serve-command.js'

const program = new Command('biaochi')
  .description('Chinese government work reports as figures that can be compared, each with its words.')
  .version(version)
  .configureHelp({ showGlobalOptions: false })
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 some input refused, the rest done; 2 wrong usage.' +
      '\nEnvironment: PORT (4000), HOST (127.0.0.1), DATABASE_URL (file:data/biaochi.sqlite, or postgres://…),' +
      '\n  DATABASE_POOL (10 connections to PostgreSQL).',
  )
const commands = [parseCommand(), importCommand(), serveCommand(), explainCommand(), migrateCommand(), copyCommand()]
for (const command of commands) program.addCommand(command)
for (const command of [program, ...program.commands]) command.exitOverride()

endWithReader()
try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

/** Commander has said what it has to say; our own errors are said here. */
function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
  say(`biaochi: ${errorLine(error)}`)
  return error instanceof BiaochiError && error.code === 'invalid_setting' ? exitCodes.usage : exitCodes.refused
}
