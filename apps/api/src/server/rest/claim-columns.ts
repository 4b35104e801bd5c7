import { type Claim, formatValue } from '@biaochi/schema'
import { type Column, column, columnsOf } from './table.js'

/** The figure of a claim with its hedges. */
export const figureColumns: readonly Column<Claim>[] = [
  column('value', 'number', '数值（基本单位）', 'value in the base unit', ({ value }) => value),
  column('upper', 'number', '区间上限', 'upper end of a range', ({ upper }) => upper),
  column('unit', 'text', '单位', 'unit', ({ unit }) => unit),
  column(
    'bound',
    'text',
    '限定：eq approx gt ge lt le range',
    'hedge: eq approx gt ge lt le range',
    ({ bound }) => bound,
  ),
  column('status', 'text', '状态：actual estimate target', 'status: actual, estimate, target', ({ status }) => status),
  column('shown', 'text', '带限定的写法', 'the figure with its hedge', (claim) =>
    formatValue(claim, 'zh', { text: claim.text }),
  ),
]

/** The figure and the words it stands on. */
export const wordedColumns: readonly Column<Claim>[] = [
  ...figureColumns,
  column('basis', 'text', '口径：comparable 为可比', 'basis: comparable prices or scope', ({ basis }) => basis),
  column('period', 'text', '时期（EDTF）', 'period (EDTF)', ({ period }) => period),
  column('text', 'text', '原文中的数量', 'the quantity as worded', ({ text }) => text),
  column('claim_id', 'text', '数据编号，可取原句', 'id of the claim, for its words', ({ id }) => id),
  column('corrects', 'text', '所更正的数据编号', 'id of the claim that it corrects', ({ corrects }) => corrects),
]

/** Where a claim stands. */
export const sourceColumns: readonly Column<Claim>[] = columnsOf<Claim, Claim['source']>(
  [
    column('source_title', 'text', '来源标题', 'title of the source', ({ title }) => title),
    column('source_kind', 'text', '来源种类', 'kind of the source', ({ kind }) => kind),
    column('source_digest', 'boolean', '是否摘要', 'whether it is a digest', ({ digest }) => digest),
    column('source_year', 'integer', '报告年份', 'report year', ({ reportYear }) => reportYear),
    column('source_delivered', 'text', '发布日期', 'day of delivery', ({ delivered }) => delivered),
    column('source_url', 'text', '来源网址', 'address of the source', ({ url }) => url),
    column('report_id', 'text', '报告编号', 'id of the report', ({ reportId }) => reportId),
  ],
  ({ source }) => source,
)

/** What a claim is about. */
export const subjectColumns: readonly Column<Claim>[] = [
  column('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
  column('measure', 'text', '度量', 'measure', ({ measure }) => measure),
]
