import { Scorecard, type ScorecardRow } from '@biaochi/schema'
import { figureColumns, sourceColumns, wordedColumns } from '../claim-columns.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column, columnsOf } from '../table.js'

type Row = ScorecardRow & { region: string; category: string }

/** One city by itself. */
export const scorecardEndpoint = endpoint({
  path: '/scorecard',
  procedure: 'compare.scorecard',
  title: { zh: '一个城市的全部指标', en: 'One city, indicator by indicator' },
  output: Scorecard,
  example: { region: '370100' },
  about: ({ region, year, rule }) => ({ region, year, rule }),
  table: {
    columns: [
      ...regionColumns,
      column<Row>('category', 'text', '类别', 'category', ({ category }) => category),
      column<Row>('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
      column<Row>('measure', 'text', '度量', 'measure', ({ measure }) => measure),
      column<Row>('year', 'integer', '年份', 'year', ({ last }) => last.year),
      ...columnsOf(wordedColumns, ({ last }: Row) => last.claim),
      ...columnsOf(figureColumns, ({ growth }: Row) => growth, { prefix: 'growth_', zh: '增速：', en: 'growth: ' }),
      ...columnsOf(figureColumns, ({ target }: Row) => target?.claim ?? null, {
        prefix: 'target_',
        zh: '目标：',
        en: 'target: ',
      }),
      column<Row>('target_year', 'integer', '目标年份', 'year of the target', ({ target }) => target?.year ?? null),
      column<Row>('verdict', 'text', '判定', 'verdict', ({ target }) => target?.verdict ?? null),
      column<Row>('rank_from', 'integer', '位次下限', 'best place that it may have', ({ rank }) => rank?.from ?? null),
      column<Row>('rank_to', 'integer', '位次上限', 'worst place that it may have', ({ rank }) => rank?.to ?? null),
      column<Row>('rank_of', 'integer', '参与排位的地区数', 'regions that are ranked', ({ rank }) => rank?.of ?? null),
      ...columnsOf(sourceColumns, ({ last }: Row) => last.claim),
    ],
    rows: ({ region, categories }): Row[] =>
      categories.flatMap(({ category, rows }) => rows.map((row) => ({ ...row, region, category }))),
  },
})
