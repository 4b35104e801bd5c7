import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const bin = fileURLToPath(new URL('../../bin/biaochi.js', import.meta.url))
const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/** How the command is run. */
export interface RunOptions {
  input?: string | Uint8Array
  environment?: Record<string, string>
  cwd?: string
}

/** Starts the built command; what it prints is collected. It is ended with the test if it runs on. */
export function startCommand(args: readonly string[], { input, environment = {}, cwd }: RunOptions = {}) {
  if (!existsSync(built)) throw new Error('build first: npm run build')
  const { PORT: _port, HOST: _host, DATABASE_URL: _database, ...inherited } = process.env
  const child = spawn(process.execPath, [bin, ...args], { env: { ...inherited, ...environment }, cwd })
  const printed = { stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed.stderr += text
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input ?? '')
  onTestFinished(() => {
    if (child.exitCode === null) child.kill('SIGKILL')
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { child, printed, ended }
}

/** Runs the built command to its end. */
export async function runCommand(args: readonly string[], options: RunOptions = {}) {
  const { printed, ended } = startCommand(args, options)
  const code = await ended
  return { code, ...printed }
}
