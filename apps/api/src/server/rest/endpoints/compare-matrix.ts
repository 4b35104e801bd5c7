import { formatValue, Matrix, type SilenceReason } from '@biaochi/schema'
import type { Cube } from '../cube.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column } from '../table.js'

/** One cell of the matrix: a figure by its place in the columns, or a gap. */
interface MatrixRow {
  region: string
  year: number
  matrix: Matrix
  /** Place in `figures`; undefined for a gap. */
  figure: number | undefined
  reason: SilenceReason | null
  /** Id of the figure's claim, or of the one that stands nearest to the gap. */
  claim: string | null
}

/** Regions × years. */
export const compareMatrixEndpoint = endpoint({
  path: '/compare/matrix',
  procedure: 'compare.matrix',
  title: { zh: '地区 × 年份', en: 'Regions × years' },
  output: Matrix,
  example: { indicator: 'gdp', measure: 'growth', regions: ['370100', '370200'] },
  about: ({ indicator, measure, unit, rule }) => ({ indicator, measure, unit, rule }),
  table: {
    columns: [
      ...regionColumns,
      column<MatrixRow>('indicator', 'text', '指标', 'indicator', ({ matrix }) => matrix.indicator),
      column<MatrixRow>('measure', 'text', '度量', 'measure', ({ matrix }) => matrix.measure),
      column<MatrixRow>('year', 'integer', '年份', 'year', ({ year }) => year),
      column<MatrixRow>(
        'value',
        'number',
        '数值（基本单位）',
        'value in the base unit',
        (row) => figureOf(row)?.value ?? null,
      ),
      column<MatrixRow>('upper', 'number', '区间上限', 'upper end of a range', (row) => figureOf(row)?.upper ?? null),
      column<MatrixRow>('unit', 'text', '单位', 'unit', ({ matrix }) => matrix.unit),
      column<MatrixRow>('bound', 'text', '限定', 'hedge', (row) => figureOf(row)?.bound ?? null),
      column<MatrixRow>('status', 'text', '状态', 'status', (row) => figureOf(row)?.status ?? null),
      column<MatrixRow>('shown', 'text', '带限定的写法', 'the figure with its hedge', (row) => {
        const figure = figureOf(row)
        return figure && formatValue({ ...figure, unit: row.matrix.unit, measure: row.matrix.measure }, 'zh', figure)
      }),
      column<MatrixRow>('text', 'text', '原文中的数量', 'the quantity as worded', (row) => figureOf(row)?.text ?? null),
      column<MatrixRow>('reason', 'text', '没有数值的原因', 'why there is no value', ({ reason }) => reason),
      column<MatrixRow>(
        'claim_id',
        'text',
        '数据编号，可取原句',
        'id of the claim, for its words',
        ({ claim }) => claim,
      ),
      column<MatrixRow>(
        'others',
        'integer',
        '其他说法的条数',
        'further claims',
        (row) => figureOf(row)?.others ?? null,
      ),
      column<MatrixRow>('rule', 'text', '取数规则', 'selection rule', ({ matrix }) => matrix.rule),
    ],
    rows: (matrix) => rowsOf(matrix),
  },
  cube: (matrix): Cube => {
    const { indicator, measure, unit, rule, regions, years } = matrix
    const rows = rowsOf(matrix)
    return {
      indicator,
      measure,
      unit,
      rule,
      regions,
      years,
      figures: rows.flatMap((row) => {
        const figure = figureOf(row)
        if (figure === null) return []
        const { value, upper, bound, status } = figure
        return [{ region: row.region, year: row.year, value, upper, bound, status, claim: row.claim ?? '' }]
      }),
      gaps: rows.flatMap(({ region, year, reason }) => (reason === null ? [] : [{ region, year, reason }])),
    }
  },
})

/** Every cell, region by region, year by year. */
function rowsOf(matrix: Matrix): MatrixRow[] {
  const { regions, years, figures, gaps } = matrix
  const figureAt = new Map(figures.cell.map((cell, at) => [cell, at]))
  const gapAt = new Map(gaps.cell.map((cell, at) => [cell, at]))
  return regions.flatMap((region, row) =>
    years.map((year, at) => {
      const cell = row * years.length + at
      const figure = figureAt.get(cell)
      const gap = gapAt.get(cell) ?? -1
      const claim = figure === undefined ? gaps.claim[gap] : figures.claim[figure]
      return { region, year, matrix, figure, reason: gaps.reason[gap] ?? null, claim: claim ?? null }
    }),
  )
}

/** The figure of a cell, out of the columns. */
function figureOf({ matrix: { figures }, figure }: MatrixRow) {
  if (figure === undefined) return null
  const [value, bound, status, text] = [
    figures.value[figure],
    figures.bound[figure],
    figures.status[figure],
    figures.text[figure],
  ]
  if (value === undefined || bound === undefined || status === undefined || text === undefined) return null
  return { value, upper: figures.upper[figure] ?? null, bound, status, text, others: figures.others[figure] ?? 0 }
}
