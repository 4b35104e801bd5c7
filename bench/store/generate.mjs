/**
 * A database of generated claims, written straight into SQLite: as many reports as regions times years, each with about as
 * many claims as asked for. The same rows come each time.
 */
import { catalogue, regions } from '@biaochi/schema'
import { counties } from '@biaochi/schema/county'
import BetterSqlite from 'better-sqlite3'
import { openDatabase } from '../../apps/api/dist/storage/database.js'
import { migrate } from '../../apps/api/dist/storage/migrate.js'

/** Report years of every region. */
export const reportYears = Array.from({ length: 25 }, (_, at) => 2001 + at)

/** Cities that both databases hold, so that a question over all cities has the same answer in the small and the large one. */
export const cities = regions
  .filter(({ level, until }) => level === 'prefecture' && until === undefined)
  .slice(0, 300)
  .map(({ code }) => code)

/** What a database is made of: cities, then counties. */
export const sizes = {
  small: { regions: cities, claimsToReport: 20 / 3 },
  large: { regions: [...cities, ...counties.slice(0, 2_700).map(({ code }) => code)], claimsToReport: 200 / 3 },
}

/** Indicators that claims are made of, three claims each: a level and a growth that were reached, a growth to be reached. */
export const indicators = catalogue.filter(({ unit }) => unit === 'CNY').map(({ id }) => id)

/** A number from 0 to 1 that depends on its parts alone. */
function scattered(...parts) {
  let mixed = 0x9e3779b9
  for (const part of parts) mixed = Math.imul(mixed ^ part, 0x85ebca6b) ^ (mixed >>> 13)
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32
}

/** Fills a file, and says how many rows it holds. */
export async function generate(file, { regions: codes, claimsToReport }) {
  const db = openDatabase({ engine: 'sqlite', file, namedBy: 'bench' })
  await migrate(db)
  await db.destroy()
  const sqlite = new BetterSqlite(file)
  sqlite.pragma('synchronous = OFF')
  const into = (table, row) => {
    const names = Object.keys(row)
    return sqlite.prepare(
      `insert into ${table} (${names.map((name) => `"${name}"`)}) values (${names.map((name) => `@${name}`)})`,
    )
  }
  const addReport = into('report', report('', 0))
  const addClaim = into('observation', claim({ id: '', region: '', year: 0 }, 0, 0))
  let [reports, observations] = [0, 0]
  sqlite.transaction(() => {
    codes.forEach((code, place) => {
      for (const year of reportYears) {
        const row = report(code, year)
        addReport.run(row)
        reports += 1
        // Where the number of claims is broken, some reports have one more.
        const claims = Math.floor(claimsToReport + scattered(place, year))
        for (let at = 0; at < claims; at++) addClaim.run(claim(row, place, at))
        observations += claims
      }
    })
  })()
  sqlite.exec('analyze')
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
  return { reports, observations }
}

function report(region, year) {
  return {
    region,
    id: `${region}-${String(year).padStart(10, '0')}`,
    content_hash: `${region}${year}`,
    parser_version: 'bench',
    title: `${region} ${year}年政府工作报告`,
    year,
    review_year: year - 1,
    delivered: `${year}-01-15`,
    source: null,
    kind: 'work_report',
    digest: 0,
    sections: '[]',
    text: '地区生产总值1000亿元，增长8%左右。'.repeat(20),
    name: null,
    file_path: null,
    given_region: null,
    given_year: null,
    imported_at: '2026-01-01T00:00:00.000Z',
  }
}

function claim({ id, region, year }, place, at) {
  const indicator = indicators[Math.floor(at / 3)]
  const [kind, chance] = [at % 3, scattered(place, year, at)]
  const about = kind === 2 ? year : year - 1
  return {
    report_region: region,
    id: `${id}-${String(at).padStart(10, '0')}`,
    report_id: id,
    region,
    indicator,
    label: '地区生产总值',
    measure: kind === 0 ? 'level' : 'growth',
    value: kind === 0 ? Math.round(chance * 1e4) * 1e8 : Math.round(chance * 150) / 10,
    upper: null,
    unit: kind === 0 ? 'CNY' : '%',
    bound: chance > 0.8 ? 'approx' : 'eq',
    period: String(about),
    year_from: about,
    year_to: about,
    is_annual: 1,
    status: kind === 2 ? 'target' : chance > 0.9 ? 'estimate' : 'actual',
    basis: null,
    start: at * 10,
    end: at * 10 + 6,
    text: '1000亿元',
    sentence_start: at * 10,
    sentence_end: at * 10 + 9,
    readings: '[]',
  }
}
