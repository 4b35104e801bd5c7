import { readFileSync } from 'node:fs'
import { CoverageState, Firmness, Verdict } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { checks, priceMargin } from '../src/analysis/checks.data.js'
import { clashReasons } from '../src/analysis/clash-reasons.data.js'
import { firmnessRows } from '../src/analysis/firmness.data.js'
import { formulas } from '../src/analysis/formulas.data.js'
import { senseRows } from '../src/analysis/target-sense.data.js'
import { toleranceRows } from '../src/analysis/tolerance.data.js'

const page = readFileSync(new URL('../../../docs/analysis.md', import.meta.url), 'utf8')

/** The rows of the table of docs/analysis.md that begins with these columns. */
function table(...columns: string[]): string[] {
  const head = `| ${columns.join(' | ')} |\n`
  const [, after = ''] = page.split(head)
  const [rows = ''] = after.split('\n\n')
  return rows.trim().split('\n').slice(1)
}

const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`
const firstCells = (rows: readonly string[]) => rows.map((line) => line.split(' | ')[0]?.replace(/[|` ]/g, ''))

describe('docs/analysis.md', () => {
  it('has the table of senses', () => {
    expect(table('sense', 'id', 'when')).toEqual(senseRows.map(({ sense, id, when }) => row(`\`${sense}\``, id, when)))
  })

  it('has the table of tolerances', () => {
    expect(table('id', 'for', '左右', 'nearly')).toEqual(
      toleranceRows.map(({ id, when, about, nearly }) => row(id, when, about, nearly)),
    )
  })

  it('has the words of firmness', () => {
    const rows = table('firmness', 'id', 'words')
    expect(firstCells(rows)).toEqual(Firmness.options)
    expect(rows).toEqual(
      expect.arrayContaining(
        firmnessRows.map(({ firmness, id, surface }) => row(`\`${firmness}\``, id, surface.join(' '))),
      ),
    )
  })

  it('has every verdict and every state of coverage', () => {
    expect(firstCells(table('verdict', 'when'))).toEqual(Verdict.options)
    expect(firstCells(table('state', 'when'))).toEqual(CoverageState.options)
  })

  it('has the table of formulas', () => {
    expect(table('formula', 'is', 'example', 'never')).toEqual(
      Object.values(formulas).map(({ id, words, example, never }) =>
        row(`\`${id}\``, words, `${example.inputs.join(', ')} → ${example.value}`, never),
      ),
    )
  })

  it('has the table of checks with their margins', () => {
    expect(table('check', 'what holds', 'margin below, above')).toEqual(
      Object.values(checks).map(({ id, holds, margin }) =>
        row(`\`${id}\``, holds.en, `${margin.below} %, ${margin.above} %`),
      ),
    )
    expect(page).toContain(`${priceMargin.below} % lower and ${priceMargin.above} % higher`)
  })

  it('has the table of likely reasons', () => {
    expect(table('reason', 'when')).toEqual(clashReasons.map(({ reason, when }) => row(`\`${reason}\``, when)))
  })
})
