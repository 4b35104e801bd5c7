import { ReportAnswer } from '@biaochi/schema'
import { z } from 'zod'
import { ListedReport } from '../../../query/report-list.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column } from '../table.js'

/** The stored reports. */
export const reportsEndpoint = endpoint({
  path: '/reports',
  procedure: 'reports.list',
  title: { zh: '已存的报告', en: 'The stored reports' },
  output: z.array(ListedReport),
  example: { region: '370100' },
  table: {
    columns: [
      column<ListedReport>('id', 'text', '报告编号', 'id', ({ id }) => id),
      ...regionColumns,
      column<ListedReport>('title', 'text', '标题', 'title', ({ title }) => title),
      column<ListedReport>('kind', 'text', '种类', 'kind', ({ kind }) => kind),
      column<ListedReport>('digest', 'boolean', '是否摘要', 'whether it is a digest', ({ digest }) => digest),
      column<ListedReport>('year', 'integer', '报告年份', 'report year', ({ year }) => year),
      column<ListedReport>(
        'review_year',
        'integer',
        '回顾年份',
        'year it looks back on',
        ({ reviewYear }) => reviewYear,
      ),
      column<ListedReport>('delivered', 'text', '发布日期', 'day of delivery', ({ delivered }) => delivered),
      column<ListedReport>('source', 'text', '来源网址', 'address of the source', ({ source }) => source),
      column<ListedReport>('observations', 'integer', '数据条数', 'observations', ({ observations }) => observations),
    ],
    rows: (reports) => reports,
  },
})

type Observation = ReportAnswer['observations'][number]

/** One report with its text, its observations, and the numbers that were not taken. */
export const reportEndpoint = endpoint({
  path: '/reports/:id',
  procedure: 'reports.get',
  title: {
    zh: '一份报告：原文、每条数据、未取的数字',
    en: 'One report: its text, its observations, the numbers not taken',
  },
  output: ReportAnswer,
  example: {},
  about: ({ id, region, title, kind, digest, year, delivered, source }) => ({
    id,
    region,
    title,
    kind,
    digest,
    year,
    delivered,
    source,
  }),
  table: {
    columns: [
      column<Observation>('id', 'text', '数据编号', 'id of the claim', ({ id }) => id),
      column<Observation>('region', 'text', '所说的地区', 'region it is about', ({ region }) => region),
      column<Observation>('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
      column<Observation>('label', 'text', '原文中的指标', 'the indicator as worded', ({ label }) => label),
      column<Observation>('measure', 'text', '度量', 'measure', ({ measure }) => measure),
      column<Observation>('value', 'number', '数值（基本单位）', 'value in the base unit', ({ value }) => value),
      column<Observation>('upper', 'number', '区间上限', 'upper end of a range', ({ upper }) => upper),
      column<Observation>('unit', 'text', '单位', 'unit', ({ unit }) => unit),
      column<Observation>('bound', 'text', '限定', 'hedge', ({ bound }) => bound),
      column<Observation>('status', 'text', '状态', 'status', ({ status }) => status),
      column<Observation>('basis', 'text', '口径', 'basis', ({ basis }) => basis),
      column<Observation>('period', 'text', '时期（EDTF）', 'period (EDTF)', ({ period }) => period),
      column<Observation>('text', 'text', '原文中的数量', 'the quantity as worded', ({ text }) => text),
      column<Observation>('start', 'integer', '起（UTF-16）', 'start in the text (UTF-16)', ({ start }) => start),
      column<Observation>('end', 'integer', '止（UTF-16）', 'end in the text (UTF-16)', ({ end }) => end),
    ],
    rows: ({ observations }) => observations,
  },
})
