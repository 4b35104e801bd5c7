/**
 * Times comparisons over HTTP in a generated database of five million claims, beside a bare server and beside the same
 * questions to one of fifty thousand; then fifty clients at once.
 *
 *   npm run bench:server [-- folder] [--quick]      prints a table
 *
 * The databases (2 GB) are made in the folder and kept there; without one, in a temporary folder that is removed at the end.
 * --quick leaves out the fifty clients, who take two minutes.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate, sizes } from './store/generate.mjs'
import { citiesQuestions, toBare, toServer, trendQuestions } from './store/questions.mjs'
import { ask, connections, load, percentile } from './store/requests.mjs'
import { bareServer, biaochiServer } from './store/servers.mjs'

const quick = process.argv.includes('--quick')
const named = process.argv.slice(2).find((word) => !word.startsWith('--'))
const folder = named ?? mkdtempSync(join(tmpdir(), 'biaochi-bench-'))
const rounds = 2
const clients = 50
const seconds = 60

const ms = (time) => time.toFixed(1)

/** Asks all servers each question in turn, so that a busy moment falls on all of them. The first round is not counted. */
async function inTurns(servers, questions) {
  const agent = connections(1)
  const times = {}
  const keep = (name, answer, counts) => {
    if (answer.status !== 200) throw new Error(`${name} answers ${answer.status}`)
    times[name] ??= []
    if (counts) times[name].push(answer.time)
    return answer
  }
  let bytes = 0
  for (let round = 0; round < rounds; round++)
    for (const question of questions)
      for (const { size, biaochi, bare } of servers) {
        const answer = keep(`${size} biaochi`, await ask(agent, toServer(biaochi.url, question)), round > 0)
        bytes = answer.bytes
        keep(`${size} bare`, await ask(agent, toBare(bare.url, question, bytes)), round > 0)
      }
  agent.destroy()
  return { bytes, at: (name) => percentile(times[name], 0.95) }
}

async function manyClients({ biaochi, bare }) {
  const questions = [...citiesQuestions, ...trendQuestions]
  const agent = connections(1)
  const sizesOf = await Promise.all(
    questions.map(async (question) => (await ask(agent, toServer(biaochi.url, question))).bytes),
  )
  agent.destroy()
  const place = (at) => at % questions.length
  const before = biaochi.resident()
  const own = await load(clients, seconds, (at) => toServer(biaochi.url, questions[place(at)]))
  const after = biaochi.resident()
  const peer = await load(clients, seconds, (at) => toBare(bare.url, questions[place(at)], sizesOf[place(at)]))
  console.log(`\n${clients} clients for ${seconds} s, the large database\n`)
  console.log('| server | answers a second | errors | p50 ms | p99 ms |\n| --- | ---: | ---: | ---: | ---: |')
  for (const [name, { times, errors, rate }] of Object.entries({ biaochi: own, bare: peer }))
    console.log(
      `| ${name} | ${rate.toFixed(0)} | ${errors} | ${ms(percentile(times, 0.5))} | ${ms(percentile(times, 0.99))} |`,
    )
  console.log(`\nResident memory of the server: ${before.toFixed(0)} MB before, ${after.toFixed(0)} MB after.`)
}

const servers = []
try {
  for (const [size, wanted] of Object.entries(sizes)) {
    const file = join(folder, `${size}.sqlite`)
    if (!existsSync(file)) console.log(`${size}: ${JSON.stringify(await generate(file, wanted))}`)
    servers.unshift({ size, biaochi: await biaochiServer(file), bare: await bareServer(file) })
  }
  console.log(`Node ${process.versions.node}, ${cpus().length} cores, load average ${loadavg()[0].toFixed(1)}\n`)
  console.log(
    '| question, p95 ms | bytes | 5 million | bare | ratio | 50 thousand | bare | 5 million over 50 thousand |',
  )
  console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const [name, questions] of Object.entries({
    'compare.cities': citiesQuestions,
    'compare.trend': trendQuestions,
  })) {
    const { bytes, at } = await inTurns(servers, questions)
    const [large, bare, small, smallBare] = ['large biaochi', 'large bare', 'small biaochi', 'small bare'].map(at)
    const ratios = [large / bare, large / small].map((ratio) => ratio.toFixed(2))
    console.log(
      `| ${name} | ${bytes} | ${ms(large)} | ${ms(bare)} | ${ratios[0]} | ${ms(small)} | ${ms(smallBare)} | ${ratios[1]} |`,
    )
  }
  if (!quick) await manyClients(servers[0])
} finally {
  for (const { biaochi, bare } of servers) await Promise.all([biaochi.stop(), bare.stop()])
  if (named === undefined) rmSync(folder, { recursive: true })
}
