import type { CoverageState, SilenceReason } from '@biaochi/schema'
import type { Lang } from '../words/words.js'

/** The wording of the matrix in one language; apart from the other words, as only its view needs it. */
export interface MatrixWords {
  valuesTitle(indicator: string, measure: string | null, from: number, to: number): string
  coverageTitle(indicator: string, from: number, to: number): string
  valuesSentence(facts: { unit: string; cities: number; years: number; figures: number; silent: number }): string
  coverageSentence(facts: { cities: number; years: number; held: number }): string
  /** What stands in the cells: 增速, 总量. */
  coverageMeasure(measure: string): string
  /** Why a cell has no figure, in a few words. */
  gap: Record<SilenceReason, string>
  /** What a cell of the coverage says, in a few words. */
  state: Record<CoverageState, string>
  /** The number of cells in a state, after the number. */
  counted: Record<CoverageState, string>
  city: string
  figures: string
  reports: string
  /** The row under the table: how many cities have a figure in each year. */
  perYear: string
  /** How many of the years of a city have a figure, and a report; spoken. */
  total(figures: number, held: number): string
  heat: string
  table(title: string): string
  /** What the line over the table says while no cell is pointed at. */
  how: string
  held: string
  estimate: string
}

const zh: MatrixWords = {
  valuesTitle: (indicator, measure, from, to) => `${indicator}${measure ?? ''}，${from}–${to}年，各市各年`,
  coverageTitle: (indicator, from, to) => `谁说了，谁没说：${indicator}，${from}–${to}年`,
  valuesSentence: ({ unit, cities, years, figures, silent }) =>
    `${[unit, '各市自报'].filter(Boolean).join('，')}。${cities} 座城市 × ${years} 年，${figures} 格有数；${silent} 格有报告而没有这个数。`,
  coverageSentence: ({ cities, years, held }) =>
    `${cities} 座城市 × ${years} 年，共 ${cities * years} 格，其中 ${held} 格库里有回顾那一年的报告。有底色而没有数的，就是沉默。`,
  coverageMeasure: (measure) => `看的是${measure}。`,
  gap: {
    only_target: '只有目标',
    only_outcome: '只有结果',
    only_other_basis: '口径不同',
    only_other_unit: '单位不同',
    only_other_measure: '只有别的度量',
    only_part_year: '只有部分月份',
    region_ended: '建制已撤销',
    report_silent: '报告在库，没有说',
    no_report: '库里没有这一年的报告',
  },
  state: {
    figure_and_target: '结果和目标都说了',
    figure: '说了结果',
    only_target: '只说了目标',
    only_growth: '只说了增速',
    only_other_measure: '只说了别的度量',
    only_part_year: '只说了部分月份',
    not_said: '报告在库，没有说',
    report_missing: '库里没有这一年的报告',
  },
  counted: {
    figure_and_target: '格结果和目标都有',
    figure: '格只有结果',
    only_target: '格只有目标',
    only_growth: '格只有增速',
    only_other_measure: '格只有别的度量',
    only_part_year: '格只有部分月份',
    not_said: '格有报告而没有说',
    report_missing: '格没有报告',
  },
  city: '城市',
  figures: '有数的年数',
  reports: '有报告的年数',
  perYear: '有数的城市',
  total: (figures, held) => `${figures} 年有数，${held} 年有报告`,
  heat: '数值由低到高',
  table: (title) => title,
  how: '指着或用方向键走到一格，看它说了什么；打开看原句。',
  held: '库里有这一年的报告',
  estimate: '预计数',
}

const en: MatrixWords = {
  valuesTitle: (indicator, measure, from, to) =>
    `${indicator}${measure === null ? '' : `: ${measure.toLowerCase()}`}, ${from}–${to}, every city and year`,
  coverageTitle: (indicator, from, to) => `Who says it and who does not: ${indicator}, ${from}–${to}`,
  valuesSentence: ({ unit, cities, years, figures, silent }) =>
    `${unit === '' ? 'As' : `${unit}, as`} the cities report it. ${cities} cities × ${years} years; cells with a figure: ${figures}; with a report that does not give it: ${silent}.`,
  coverageSentence: ({ cities, years, held }) =>
    `${cities} cities × ${years} years, ${cities * years} cells; for ${held} of them the library holds a report on that year. A shaded cell without a figure is silence.`,
  coverageMeasure: (measure) => `Looked at: ${measure.toLowerCase()}.`,
  gap: {
    only_target: 'only a target',
    only_outcome: 'only an outcome',
    only_other_basis: 'on another basis',
    only_other_unit: 'in another unit',
    only_other_measure: 'only another measure',
    only_part_year: 'only part of the year',
    region_ended: 'dissolved by then',
    report_silent: 'report held, does not say',
    no_report: 'no report on this year in the library',
  },
  state: {
    figure_and_target: 'outcome and target',
    figure: 'outcome',
    only_target: 'only a target',
    only_growth: 'only growth',
    only_other_measure: 'only another measure',
    only_part_year: 'only part of the year',
    not_said: 'report held, does not say',
    report_missing: 'no report on this year in the library',
  },
  counted: {
    figure_and_target: 'with outcome and target',
    figure: 'with an outcome only',
    only_target: 'with a target only',
    only_growth: 'with growth only',
    only_other_measure: 'with another measure only',
    only_part_year: 'with part of the year only',
    not_said: 'with a report that does not say',
    report_missing: 'without a report',
  },
  city: 'City',
  figures: 'Years with a figure',
  reports: 'Years with a report',
  perYear: 'Cities with one',
  total: (figures, held) => `${figures} years with a figure, ${held} with a report`,
  heat: 'Value, low to high',
  table: (title) => title,
  how: 'Point at a cell or walk there with the arrow keys; open it for its words.',
  held: 'A report on this year is held',
  estimate: 'Estimate',
}

const languages: Record<Lang, MatrixWords> = { zh, en }

/** The wording of the matrix in a language. */
export const matrixWords = (lang: Lang): MatrixWords => languages[lang]
