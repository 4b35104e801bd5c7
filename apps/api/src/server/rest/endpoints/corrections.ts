import { type ClaimFields, type Correction, Corrections } from '@biaochi/schema'
import { endpoint } from '../endpoint.js'
import { type Column, column, columnsOf } from '../table.js'

/** What a claim said, or says by its correction. */
const fieldColumns: readonly Column<ClaimFields>[] = [
  column('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
  column('measure', 'text', '度量', 'measure', ({ measure }) => measure),
  column('value', 'number', '数值', 'value', ({ value }) => value),
  column('upper', 'number', '区间上限', 'upper end of a range', ({ upper }) => upper),
  column('unit', 'text', '单位', 'unit', ({ unit }) => unit),
  column('bound', 'text', '限定', 'hedge', ({ bound }) => bound),
  column('period', 'text', '时期', 'period', ({ period }) => period),
  column('status', 'text', '状态', 'status', ({ status }) => status),
  column('basis', 'text', '口径', 'basis', ({ basis }) => basis),
  column('region', 'text', '地区', 'region', ({ region }) => region),
]

/** What people corrected. */
export const correctionsEndpoint = endpoint({
  path: '/corrections',
  procedure: 'corrections.list',
  title: { zh: '人工更正', en: 'Corrections that people made' },
  output: Corrections,
  example: {},
  table: {
    columns: [
      column<Correction>('id', 'text', '更正编号', 'id', ({ id }) => id),
      column<Correction>('claim_id', 'text', '数据编号', 'id of the claim', ({ claim }) => claim),
      column<Correction>('report_id', 'text', '报告编号', 'id of the report', ({ reportId }) => reportId),
      column<Correction>('text', 'text', '原文中的数量', 'the quantity as worded', ({ text }) => text),
      column<Correction>('label', 'text', '原文中的指标', 'the indicator as worded', ({ label }) => label),
      column<Correction>('state', 'text', '状态', 'what became of it', ({ state }) => state),
      column<Correction>('author', 'text', '更正人', 'who made it', ({ author }) => author),
      column<Correction>('reason', 'text', '理由', 'why', ({ reason }) => reason),
      column<Correction>('made_at', 'text', '时间', 'when', ({ madeAt }) => madeAt),
      ...columnsOf(fieldColumns, ({ before }: Correction) => before, {
        prefix: 'before_',
        zh: '更正前：',
        en: 'before: ',
      }),
      ...columnsOf(fieldColumns, ({ after }: Correction) => after, { prefix: 'after_', zh: '更正后：', en: 'after: ' }),
    ],
    rows: ({ corrections }) => corrections,
  },
  pages: { largest: 5_000, next: ({ next }) => next },
})
