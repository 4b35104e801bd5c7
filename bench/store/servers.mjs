import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const path = (name) => fileURLToPath(new URL(name, import.meta.url))

/** MB of memory that a process holds; 0 once it is gone. */
export const residentOf = (pid) =>
  Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024

/** Starts a script that prints its address. */
async function started(args, env = {}) {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  const url = /http:\/\/\S+/.exec(String(said))?.[0]
  if (url === undefined) throw new Error(`${args.join(' ')} does not start`)
  return {
    url,
    /** MB of memory that it holds. */
    resident: () => residentOf(child.pid),
    stop: async () => {
      child.kill('SIGTERM')
      await once(child, 'exit')
    },
  }
}

/** `biaochi serve` on a SQLite file. */
export const biaochiServer = (file) =>
  started([path('../../apps/api/bin/biaochi.js'), 'serve'], {
    DATABASE_URL: `file:${file}`,
    HOST: '127.0.0.1',
    PORT: '0',
  })

/** The bare server on a SQLite file. */
export const bareServer = (file) => started([path('bare-server.mjs'), file])
