/**
 * What the server is measured against: node:http, the claims by prepared statements, JSON.stringify, and an answer of as
 * many bytes as the server's. Nothing is checked, ranked, chosen or explained.
 *
 *   node bare-server.mjs database.sqlite      prints its address
 */
import { createServer } from 'node:http'
import BetterSqlite from 'better-sqlite3'

const db = new BetterSqlite(process.argv[2], { readonly: true })

const rankable = `o.bound, o.status, o.period, o.is_annual, o.start, o.report_id, r.kind, r.digest, r.year as report_year,
  r.delivered, o.region`
const claim = `${rankable}, o.id, o.indicator, o.measure, o.value, o.upper, o.unit, o.basis, o.year_from, o.year_to, o.text,
  o.report_region, r.title, r.source`
const joined = 'from observation o join report r on r.region = o.report_region and r.id = o.report_id'
const chosen = 'o.region in (select value from json_each(?))'

const citiesAtYear = db.prepare(`select ${claim} ${joined}
  where o.indicator = ? and o.year_to = ? and o.year_from = ? and ${chosen}`)
const overYears = db.prepare(`select ${claim} ${joined}
  where o.indicator = ? and o.measure = ? and o.year_from = o.year_to and ${chosen}`)
const quietLines = db.prepare(`select ${rankable}, o.value, o.unit, o.year_to as year ${joined}
  where o.indicator = ? and o.measure = ? and o.is_annual = 1 and o.status <> 'target' and ${chosen}
  order by o.region, o.year_to`)

const answers = {
  cities: ({ indicator, year, regions }) => citiesAtYear.all(indicator, year, year, JSON.stringify(regions)),
  trend: ({ indicator, measure, regions, others }) => [
    overYears.all(indicator, measure, JSON.stringify(regions)),
    quietLines.all(indicator, measure, JSON.stringify(others)),
  ],
}

const server = createServer(async (request, response) => {
  const parts = []
  for await (const part of request) parts.push(part)
  const { procedure, bytes, ...question } = JSON.parse(Buffer.concat(parts).toString())
  const found = JSON.stringify(answers[procedure](question))
  response.writeHead(200, { 'content-type': 'application/json' })
  const size = Buffer.byteLength(found)
  response.end(size > bytes ? Buffer.from(found).subarray(0, bytes) : found + ' '.repeat(bytes - size))
})
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))
process.once('SIGTERM', () => process.exit(0))
