import type { FoundObservation } from '@biaochi/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { exampleClaim } from '../src/examples/claim.js'
import { exampleNames } from '../src/examples/regions.js'
import { ObservationsTable } from '../src/observations/observations-table.js'
import { observationLines } from '../src/observations/rows.js'
import { en } from '../src/words/en.js'
import { zh } from '../src/words/zh.js'

const trade = { indicator: 'trade_total', measure: 'growth', unit: '%', year: 2022 } as const
const found: FoundObservation[] = [
  {
    ...exampleClaim({ region: '370100', value: 15, text: '15%', bound: 'approx', status: 'estimate' }, trade),
    label: '进出口',
  },
  {
    ...exampleClaim(
      { region: '370100', value: 30, text: '30家', measure: 'level', unit: '家', status: 'target' },
      { ...trade, indicator: '' },
    ),
    label: '新建书房',
  },
]
const lines = (words: typeof zh) =>
  observationLines(found, { nameOf: (id) => `<${id}>`, regionOf: (code) => exampleNames.get(code), words })

describe('observationLines', () => {
  it('tell a figure with its hedge, by the catalogue or by the words of the report', () => {
    expect(lines(zh).map(({ statement, known }) => [statement, known])).toEqual([
      ['≈15%：济南，2022年，<trade_total>，增速，约 15%，预计数', true],
      ['30家：济南，2022年，新建书房，30家，目标', false],
    ])
    expect(lines(en)[0]?.statement).toBe('≈15%: Jinan, 2022, <trade_total>, Growth, about 15%, Estimate')
  })
})

describe('ObservationsTable', () => {
  const html = renderToStaticMarkup(
    <ObservationsTable
      caption="数字"
      lines={lines(zh)}
      selected={found[1]?.id ?? null}
      words={zh}
      hrefOf={(id) => `?at=${id}`}
      onSelect={() => {}}
    />,
  )
  it('draws an estimate hollow and a target as a tick', () => {
    expect(html).toContain('class="pt est"')
    expect(html).toContain('class="tick"')
  })
  it('marks the row that is open, and it alone', () => {
    expect(html.match(/aria-current="true"/g)).toHaveLength(1)
  })
})
