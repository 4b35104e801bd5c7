import { Readable } from 'node:stream'
import { type FoundObservation, readPeriod } from '@biaochi/schema'
import type { Delivery } from '../delivery.js'
import { column } from '../table.js'
import { csvLines, linesOf } from './csv.js'

/** The dataflow that the lines belong to; `docs/api.md` says what its components mean. */
export const structureId = 'BIAOCHI:CLAIMS(1.0.0)'

/** CL_OBS_STATUS: normal, estimated, forecast. */
const observationStatus = { actual: 'A', estimate: 'E', target: 'F' } as const

/**
 * The components in order: dimensions, the observed value, attributes. Several reports may claim the same fact, so that
 * the claim is a dimension too.
 */
export const components = [
  column<FoundObservation>('STRUCTURE', 'text', '结构种类', 'kind of the structure', () => 'dataflow'),
  column<FoundObservation>('STRUCTURE_ID', 'text', '结构编号', 'id of the structure', () => structureId),
  column<FoundObservation>('ACTION', 'text', '用途', 'action: information', () => 'I'),
  column<FoundObservation>('FREQ', 'text', '频率', 'frequency', ({ period }) => sdmxTime(period).frequency),
  column<FoundObservation>('REF_AREA', 'text', '地区', 'region', ({ region }) => region),
  column<FoundObservation>('INDICATOR', 'text', '指标', 'indicator', ({ indicator }) => indicator || '_O'),
  column<FoundObservation>('MEASURE', 'text', '度量', 'measure', ({ measure }) => measure),
  column<FoundObservation>('CLAIM', 'text', '数据编号', 'id of the claim', ({ id }) => id),
  column<FoundObservation>('TIME_PERIOD', 'text', '时期', 'period', ({ period }) => sdmxTime(period).period),
  column<FoundObservation>('OBS_VALUE', 'number', '数值', 'value', ({ value }) => value),
  column<FoundObservation>('UNIT_MEASURE', 'text', '单位', 'unit', ({ unit }) => unit),
  column<FoundObservation>('OBS_STATUS', 'text', '状态', 'status', ({ status }) => observationStatus[status]),
  column<FoundObservation>('BOUND', 'text', '限定', 'hedge', ({ bound }) => bound),
  column<FoundObservation>('UPPER', 'number', '区间上限', 'upper end of a range', ({ upper }) => upper),
  column<FoundObservation>('BASIS', 'text', '口径', 'basis', ({ basis }) => basis),
  column<FoundObservation>('PERIOD', 'text', '时期（EDTF）', 'period (EDTF)', ({ period }) => period),
  column<FoundObservation>('LABEL', 'text', '原文中的指标', 'the indicator as worded', ({ label }) => label),
  column<FoundObservation>('TEXT', 'text', '原文中的数量', 'the quantity as worded', ({ text }) => text),
  column<FoundObservation>('SOURCE', 'text', '来源', 'title of the source', ({ source }) => source.title),
  column<FoundObservation>('SOURCE_YEAR', 'integer', '报告年份', 'report year', ({ source }) => source.reportYear),
]

/** Claims in SDMX-CSV 2.0, page by page. */
export function writeSdmxCsv({ pages }: Delivery): Readable {
  const head = csvLines([components.map(({ name }) => name)])
  return Readable.from(
    linesOf(pages, head, ({ claims }) => (claims?.() ?? []).map((claim) => components.map(({ cell }) => cell(claim)))),
  )
}

/** Parts of a year that SDMX has a name for, by their first and last month. */
const partsOfYear: Readonly<Record<string, { frequency: string; suffix: string }>> = {
  '1-12': { frequency: 'A', suffix: '' },
  '1-6': { frequency: 'S', suffix: '-S1' },
  '7-12': { frequency: 'S', suffix: '-S2' },
  '1-3': { frequency: 'Q', suffix: '-Q1' },
  '4-6': { frequency: 'Q', suffix: '-Q2' },
  '7-9': { frequency: 'Q', suffix: '-Q3' },
  '10-12': { frequency: 'Q', suffix: '-Q4' },
}

/**
 * A period in the forms of SDMX, `2022`, `2022-S1`, `2022-Q1`, `2022-06`, else start and length: `2018-01-01/P5Y`. SDMX has
 * none for what began nobody says when: it stands under its last year, told apart by the frequency `_O`, other.
 */
export function sdmxTime(period: string): { frequency: string; period: string } {
  const parts = readPeriod(period)
  if (parts === null) return { frequency: '_O', period }
  const { from, to } = parts
  if (from === null) return { frequency: '_O', period: String(to.year) }
  if (from.month === null || to.month === null) {
    if (from.year === to.year) return { frequency: 'A', period: String(to.year) }
    return { frequency: '_O', period: `${from.year}-01-01/P${to.year - from.year + 1}Y` }
  }
  const twoDigits = (month: number) => String(month).padStart(2, '0')
  if (from.year === to.year) {
    if (from.month === to.month) return { frequency: 'M', period: `${to.year}-${twoDigits(to.month)}` }
    const named = partsOfYear[`${from.month}-${to.month}`]
    if (named) return { frequency: named.frequency, period: `${to.year}${named.suffix}` }
  }
  const months = (to.year - from.year) * 12 + to.month - from.month + 1
  return { frequency: '_O', period: `${from.year}-${twoDigits(from.month)}-01/P${months}M` }
}
