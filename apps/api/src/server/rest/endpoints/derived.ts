import { type DerivedFigure, DerivedFigures, DerivedRanks, IndexedTrend } from '@biaochi/schema'
import { sourceColumns, wordedColumns } from '../claim-columns.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { type Column, column, columnsOf } from '../table.js'

/** A figure that no report states, with the claims that it follows from. */
const derivedColumns: readonly Column<DerivedFigure>[] = [
  ...regionColumns,
  column('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
  column('measure', 'text', '度量', 'measure', ({ measure }) => measure),
  column('year', 'integer', '年份', 'year', ({ year }) => year),
  column('derived', 'boolean', '推算数', 'no report states it', ({ derived }) => derived),
  column('formula', 'text', '算法', 'formula', ({ formula }) => formula),
  column('value', 'number', '数值（基本单位）', 'value in the base unit', ({ value }) => value),
  column('low', 'number', '不低于', 'least that it may be', ({ interval }) => interval.low),
  column('high', 'number', '不高于', 'most that it may be', ({ interval }) => interval.high),
  column('unit', 'text', '单位', 'unit', ({ unit }) => unit),
  column('bound', 'text', '限定', 'hedge', ({ bound }) => bound),
  column('status', 'text', '状态', 'status', ({ status }) => status),
  column('inputs', 'text', '所用的数据', 'claims that it follows from', ({ inputs }) =>
    inputs.map(({ role, claim }) => `${role} ${claim.text} ${claim.id}`).join('; '),
  ),
]

/** Figures that follow from claims. */
export const derivedEndpoint = endpoint({
  path: '/derived',
  procedure: 'derived.list',
  title: { zh: '推算的数字，附所用的数据', en: 'Figures that follow from claims, with these' },
  output: DerivedFigures,
  example: { indicator: 'gdp', measure: 'growth', regions: ['370100'] },
  about: ({ indicator, measure, rule }) => ({ indicator, measure, rule }),
  table: { columns: derivedColumns, rows: ({ figures }) => figures },
})

/** Levels as an index, the base year's being 100. */
export const derivedIndexEndpoint = endpoint({
  path: '/derived/index',
  procedure: 'derived.index',
  title: { zh: '以某年为 100 的指数', en: 'Levels as an index, the base year being 100' },
  output: IndexedTrend,
  example: { indicator: 'gdp', base: 2020, regions: ['370100'] },
  about: ({ indicator, base, rule }) => ({ indicator, base, rule }),
  table: { columns: derivedColumns, rows: ({ figures }) => figures },
})

type Ranked = DerivedRanks['ranks'][number]

/** Places of regions among themselves. */
export const derivedRanksEndpoint = endpoint({
  path: '/derived/ranks',
  procedure: 'derived.ranks',
  title: {
    zh: '各地之间的位次，有限定的数为区间',
    en: 'Places of regions among themselves, intervals where figures are hedged',
  },
  output: DerivedRanks,
  example: { indicator: 'gdp', measure: 'growth', year: 2022 },
  about: ({ indicator, measure, unit, year, rule }) => ({ indicator, measure, unit, year, rule }),
  table: {
    columns: [
      ...regionColumns,
      column<Ranked>('rank_from', 'integer', '位次（好）', 'best place that it may have', ({ rank }) => rank.from),
      column<Ranked>('rank_to', 'integer', '位次（差）', 'worst place that it may have', ({ rank }) => rank.to),
      column<Ranked>('rank_of', 'integer', '参与排位的地区数', 'regions that are ranked', ({ rank }) => rank.of),
      ...columnsOf(wordedColumns, ({ claim }: Ranked) => claim),
      ...columnsOf(sourceColumns, ({ claim }: Ranked) => claim),
    ],
    rows: ({ ranks }) => ranks,
  },
})
