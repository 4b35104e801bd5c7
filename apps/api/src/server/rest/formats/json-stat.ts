import { indicatorById } from '@biaochi/schema'
import { regionInfo } from '../../../regions.js'
import type { Cube } from '../cube.js'
import type { Delivery } from '../delivery.js'

/** Words for the states of cells that are no plain figure. */
const statusLabels = {
  estimate: '预计数 estimate',
  target: '目标 target',
  approx: '左右 about',
  gt: '超过 more than',
  ge: '以上 at least',
  lt: '不到 less than',
  le: '以内 at most',
  range: '区间，值为下限 range, of which the lower end is given',
}

/** A cube in JSON-stat 2.0. */
export function writeJsonStat({ answer }: Delivery): string {
  if (answer.cube === undefined) throw new Error('the answer is no cube')
  return JSON.stringify(jsonStat(answer.cube()))
}

/** Dimensions indicator, measure, region, year; hedges and reasons for empty cells in `status`. */
export function jsonStat(cube: Cube) {
  const { indicator, measure, unit, rule, regions, years, figures, gaps } = cube
  const named = indicatorById(indicator)
  const at = (region: string, year: number) => regions.indexOf(region) * years.length + years.indexOf(year)
  const value: (number | null)[] = Array(regions.length * years.length).fill(null)
  const status: Record<number, string> = {}
  const upper: Record<number, number> = {}
  const claim: Record<number, string> = {}
  for (const { region, year, reason } of gaps) status[at(region, year)] = reason
  for (const figure of figures) {
    const cell = at(figure.region, figure.year)
    value[cell] = figure.value
    claim[cell] = figure.claim
    if (figure.upper !== null) upper[cell] = figure.upper
    const hedges = [figure.status, figure.bound].filter((word) => word !== 'actual' && word !== 'eq')
    if (hedges.length > 0) status[cell] = hedges.join(' ')
    else delete status[cell]
  }
  return {
    version: '2.0',
    class: 'dataset',
    label: `${named?.zh ?? indicator} ${named?.en ?? ''}, ${measure}, ${unit}`,
    source: '政府工作报告等，经标尺读取 government work reports and the like, read by Biaochi',
    note: [`取数规则 selection rule: ${rule}`],
    id: ['indicator', 'measure', 'region', 'year'],
    size: [1, 1, regions.length, years.length],
    role: { metric: ['indicator'], geo: ['region'], time: ['year'] },
    dimension: {
      indicator: {
        label: '指标 indicator',
        category: {
          index: [indicator],
          label: { [indicator]: named?.zh ?? indicator },
          unit: { [indicator]: { label: unit } },
        },
      },
      measure: { label: '度量 measure', category: { index: [measure] } },
      region: {
        label: '地区 region',
        category: {
          index: regions,
          label: Object.fromEntries(regions.map((code) => [code, regionInfo(code)?.zh ?? code])),
        },
      },
      year: { label: '年份 year', category: { index: years.map(String) } },
    },
    value,
    status,
    extension: { rule, upper, claim, status: { label: statusLabels } },
  }
}
