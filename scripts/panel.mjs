/**
 * Makes the bundled panel of regions, `data/panels/regions.csv`, from the full reports of ../shared/reports: the main
 * indicators that each report tells for a year, as figures with label and quantity, without a sentence of the text.
 *
 *   npm run panel
 *
 * Beside it, `regions.json` says which parser read the reports, how much the panel holds, and which files were left out.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'csv-stringify/sync'
import { builtParser, builtSchema } from './built.mjs'
import { fullReports } from './chain/full-reports.mjs'
import { panelColumns, panelOf } from './panel/panel.mjs'

const folder = fileURLToPath(new URL('../data/panels', import.meta.url))

/** Full reports of the nation and of provinces; a saved web page of a city lies beside them. */
const isOfProvince = ({ code }) => code.endsWith('0000')

const [{ parse, parserVersion }, { regions, regionByCode }] = [await builtParser(), await builtSchema()]
const files = fullReports(regions).filter(isOfProvince)
if (files.length === 0) {
  console.error('../shared/reports holds no report: the panel stays as it is.')
  process.exit(1)
}
const { reports, lines, leftOut } = panelOf(files, { parse, regionByCode })
const csv = stringify(lines, { header: true, columns: panelColumns })
const about = { parser: parserVersion, reports, claims: lines.length, leftOut }

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'regions.csv'), csv)
writeFileSync(join(folder, 'regions.json'), `${JSON.stringify(about, null, 2)}\n`)
console.log(`${reports} reports, ${lines.length} claims, ${(Buffer.byteLength(csv) / 1e6).toFixed(2)} MB`)
for (const { file, why } of leftOut) console.log(`left out ${file}: ${why}`)
