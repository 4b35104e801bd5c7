import { Command, CommanderError } from 'commander'
import { BiaochiError, errorLine } from '../errors.js'
import { version } from '../project.js'
import { endWithReader, say } from './console.js'
import { exitCodes } from './exit-codes.js'

/** Every command by name, in the order of the help. */
const commands: Record<string, () => Promise<Command>> = {
  parse: async () => (await import('./parse-command.js')).parseCommand(),
  import: async () => (await import('./import-command.js')).importCommand(),
  delete: async () => (await import('./delete-command.js')).deleteCommand(),
  serve: async () => (await import('./serve-command.js')).serveCommand(),
  explain: async () => (await import('./explain-command.js')).explainCommand(),
  correct: async () => (await import('./correct-command.js')).correctCommand(),
  withdraw: async () => (await import('./withdraw-command.js')).withdrawCommand(),
  corrections: async () => (await import('./corrections-command.js')).correctionsCommand(),
  migrate: async () => (await import('./migrate-command.js')).migrateCommand(),
  copy: async () => (await import('./copy-command.js')).copyCommand(),
}

/** The named command alone, as loading what another one needs takes longer than most have to do; else all, for the help. */
function wantedCommands(): (() => Promise<Command>)[] {
  const named = Object.entries(commands).filter(([name]) => name === process.argv[2])
  return (named.length > 0 ? named : Object.entries(commands)).map(([, load]) => load)
}

const program = new Command('biaochi')
  .description('Chinese government work reports as figures that can be compared, each with its words.')
  .version(version)
  .configureHelp({ showGlobalOptions: false })
  .addHelpText(
    'after',
    '\nExit codes: 0 done; 1 some input refused, the rest done; 2 wrong usage; 130 stopped.' +
      '\nEnvironment: PORT (4000), HOST (127.0.0.1), DATABASE_URL (file:data/biaochi.sqlite, or postgres://…),' +
      '\n  DATABASE_POOL (10 connections to PostgreSQL).',
  )
for (const command of await Promise.all(wantedCommands().map((load) => load()))) program.addCommand(command)
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
