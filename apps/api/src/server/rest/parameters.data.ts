import type { Bilingual } from './words.js'

/** What each parameter means. A test walks the table of endpoints and asks for every one. */
export const parameterWords: Readonly<Record<string, Bilingual>> = {
  bom: {
    zh: 'CSV 以字节顺序标记开头，旧版 Excel 需要',
    en: 'CSV begins with a byte order mark, which older Excel needs',
  },
  base: { zh: '基年', en: 'base year' },
  basis: { zh: '口径：comparable 为可比', en: 'basis: comparable prices or scope' },
  checks: { zh: '核对项，逗号分隔或重复', en: 'checks, joined by commas or repeated' },
  claim: { zh: '数据编号', en: 'id of a claim' },
  cursor: { zh: '上一页答复中的 next', en: '`next` of the page before' },
  format: {
    zh: '格式，也可写在路径末尾（.csv）或 Accept 头中',
    en: 'format; also by the end of the path (.csv) or the header Accept',
  },
  from: { zh: '起始年份', en: 'first year' },
  id: { zh: '编号', en: 'id' },
  indicator: { zh: '指标编号，见 /indicators', en: 'id of an indicator, see /indicators' },
  indicators: { zh: '指标编号，逗号分隔或重复', en: 'ids of indicators, joined by commas or repeated' },
  language: { zh: '说明文字的语言', en: 'language of explanations' },
  limit: {
    zh: '一页最多多少条；不写则 CSV 和 XLSX 给出全部',
    en: 'items on a page at most; without it CSV and XLSX hold all',
  },
  measure: { zh: '度量：水平、占比、增速等', en: 'measure: level, share, growth and so on' },
  measures: { zh: '度量，逗号分隔或重复', en: 'measures, joined by commas or repeated' },
  peers: { zh: '参与排位的地区', en: 'regions that ranks are taken among' },
  region: { zh: '地区代码（GB/T 2260）', en: 'region code (GB/T 2260)' },
  regions: { zh: '地区代码，逗号分隔或重复', en: 'region codes, joined by commas or repeated' },
  report: { zh: '报告编号', en: 'id of a report' },
  rule: { zh: '取数规则', en: 'selection rule' },
  shape: {
    zh: 'JSON 的形状：原样、逐行或逐列',
    en: 'shape of JSON: as the procedure answers, or its table in rows or columns',
  },
  state: { zh: '更正的状态', en: 'what became of a correction' },
  statuses: { zh: '状态：actual estimate target', en: 'statuses: actual, estimate, target' },
  text: { zh: '原文中的字词', en: 'words of the report' },
  to: { zh: '结束年份', en: 'last year' },
  unit: { zh: '单位', en: 'unit' },
  year: { zh: '年份', en: 'year' },
}
