import type { Evidence } from '@biaochi/schema'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { apa, bibtex, gbt7714, safeUrl } from '../src/evidence/citation.js'
import { EvidencePanel } from '../src/evidence/evidence-panel.js'
import {
  evidenceExamples,
  growthOfChangsha,
  productOfShandong,
  targetOfJinan,
  tradeOfJinan,
} from '../src/evidence/examples.js'
import { figureParts, stretches, understood } from '../src/evidence/series.js'
import { SilencePanel } from '../src/evidence/silence-panel.js'
import { exampleNames } from '../src/examples/regions.js'
import { en } from '../src/words/en.js'
import { zh } from '../src/words/zh.js'

const jinan = exampleNames.get('370100')
const panel = (evidence: Evidence) =>
  renderToStaticMarkup(
    <EvidencePanel
      evidence={evidence}
      indicator="进出口总额"
      region={jinan}
      words={zh}
      onCopy={async () => true}
      onClose={() => {}}
    />,
  )

describe('stretches', () => {
  it.each(evidenceExamples.map(({ id, evidence }) => [id, evidence] as const))(
    '%s: the stretches joined are the excerpt',
    (_, evidence) => {
      const parts = stretches(evidence)
      expect(parts.map(({ text }) => text).join('')).toBe(evidence.excerpt.text)
      expect(
        parts
          .filter(({ kind }) => kind === 'value')
          .map(({ text }) => text)
          .join(''),
      ).toBe(evidence.claim.text)
      expect(parts.map(({ kind, text }) => `${kind} ${text}`)).toMatchSnapshot()
    },
  )
  it('does not fail on readings outside the excerpt', () => {
    const far = {
      ...tradeOfJinan,
      readings: [{ field: 'region' as const, ground: 'inherited' as const, rule: 'r', start: 0, end: 9 }],
    }
    expect(
      stretches(far)
        .map(({ text }) => text)
        .join(''),
    ).toBe(far.excerpt.text)
  })
})

describe('understood', () => {
  it.each(evidenceExamples.map(({ id, indicator, evidence }) => [id, indicator, evidence] as const))(
    '%s',
    (_, indicator, evidence) => {
      const lines = understood(evidence, indicator, jinan, zh)
      expect(
        lines.map(({ name, readAs, words, none, ground }) => [name, readAs, words ?? `(${none})`, ground].join(' | ')),
      ).toMatchSnapshot()
    },
  )
})

describe('figureParts', () => {
  it('sets the unit apart', () => {
    expect(figureParts(tradeOfJinan, zh)).toEqual({ number: '≈15', unit: '%' })
    const level = {
      claim: {
        ...tradeOfJinan.claim,
        value: 219e9,
        unit: 'CNY',
        measure: 'level' as const,
        text: '2190亿元',
        bound: 'eq' as const,
      },
    }
    expect(figureParts(level, zh)).toEqual({ number: '2190', unit: '亿元' })
    expect(figureParts(level, en)).toEqual({ number: 'CNY 219.0', unit: ' billion' })
  })
})

describe('citation', () => {
  it('follows GB/T 7714', () => {
    expect(gbt7714(tradeOfJinan, { words: zh, accessed: '2026-11-24' })).toMatch(
      /^济南市2023年政府工作报告\[R\/OL\]\. \(2022-12-30\)\[2026-11-24\]\. http:\/\/\S+\. 全文第 \d+–\d+ 字\.$/,
    )
  })
  it('has no address where there is none that a browser may open', () => {
    const source = { ...tradeOfJinan.claim.source, url: 'javascript:alert(1)' }
    const evidence = { ...tradeOfJinan, claim: { ...tradeOfJinan.claim, source } }
    expect(gbt7714(evidence, { words: zh })).not.toContain('javascript')
    expect(bibtex(evidence, { words: zh })).not.toContain('javascript')
    expect(panel(evidence)).not.toContain('javascript')
  })
  it('gives a BibTeX entry with balanced braces', () => {
    const source = { ...tradeOfJinan.claim.source, title: '报告}{\\evil' }
    const entry = bibtex(
      { ...tradeOfJinan, claim: { ...tradeOfJinan.claim, source } },
      { words: zh, accessed: '2026-11-24' },
    )
    expect(entry).toMatch(/^@techreport\{/)
    expect([...entry].filter((one) => one === '{')).toHaveLength([...entry].filter((one) => one === '}').length)
  })
  it.each([
    ['https://example.org/a', true],
    ['http://example.org', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['//example.org', false],
    ['', false],
  ])('%s is a link: %s', (url, open) => {
    expect(safeUrl(url) !== null).toBe(open)
  })
})

describe('EvidencePanel', () => {
  it.each(evidenceExamples.map(({ id, evidence }) => [id, evidence] as const))('%s is drawn', (_, evidence) => {
    const html = panel(evidence)
    expect(html).toContain(evidence.claim.text)
    expect(html.includes('怎样读出来的')).toBe(evidence.claim.source.evidence === 'text')
  })
  it('says of a citation that its text is not stored, and how to bring it in', () => {
    const html = panel(productOfShandong)
    expect(html).toContain('原文不在库里')
    expect(html).toContain('biaochi import')
    expect(html).toContain('山东省2012年政府工作报告')
    expect(panel(tradeOfJinan)).not.toContain('原文不在库里')
    expect(gbt7714(productOfShandong, { words: zh })).toBe('山东省2012年政府工作报告[R]. 2012-02-19.')
    expect(bibtex(productOfShandong, { words: zh })).not.toContain('note')
  })
  it('links to the source safely', () => {
    expect(panel(tradeOfJinan)).toMatch(/<a href="http[^"]*" target="_blank" rel="noopener noreferrer"/)
  })
  it('lists the other claims and why they were not taken', () => {
    const html = panel(growthOfChangsha)
    expect(html).toContain('同一件事的其他说法')
    expect(html).toContain('没有取用')
  })
  it('sets a target in the colour of what was said', () => {
    expect(panel(targetOfJinan)).toContain('class="val said"')
  })
  it('shows words of a report as text, never as markup', () => {
    const text = '<script>alert(1)</script>增长15%。'
    const start = text.indexOf('15%')
    const html = panel({
      ...tradeOfJinan,
      start,
      end: start + 3,
      readings: [],
      excerpt: { text, offset: 0, sentence: { start: 0, end: text.length } },
    })
    expect(html).not.toContain('<script')
    expect(html).toContain('&lt;script&gt;')
  })
})

describe('corrections and conflicts', () => {
  const fields = { ...tradeOfJinan.claim, text: undefined, source: undefined }
  const correction = {
    id: '370100-3f9a1c2b0d-c04d1e5f6a7',
    claim: tradeOfJinan.claim.id,
    reportId: tradeOfJinan.claim.source.reportId,
    text: '15%',
    label: '进出口',
    author: '核对员',
    reason: '与公报核对',
    madeAt: '2026-11-24T08:00:00.000Z',
    before: fields,
    after: { ...fields, value: 16 },
    withdrawn: null,
    state: 'standing' as const,
  }
  it('tell who corrected what, when and why, and who took it back', () => {
    const html = panel({
      ...tradeOfJinan,
      corrections: [
        correction,
        {
          ...correction,
          id: 'x',
          after: null,
          withdrawn: { by: '另一人', at: '2026-11-25T08:00:00.000Z', reason: '看错' },
        },
      ],
    })
    for (const words of ['人工更正', '≈15%更正为≈16%', '核对员 · 2026-11-24', '与公报核对', '≈15%不是这项指标的数'])
      expect(html).toContain(words)
    expect(html).toContain('已撤回：另一人，2026-11-25，看错')
    expect(panel(tradeOfJinan)).not.toContain('人工更正')
  })
  it('say that another claim contradicts the one taken', () => {
    const [other] = growthOfChangsha.others
    if (!other) throw new Error('The example has other claims.')
    expect(panel({ ...growthOfChangsha, others: [{ ...other, conflict: true }] })).toContain('矛盾')
    expect(panel(growthOfChangsha)).not.toContain('矛盾')
  })
})

describe('SilencePanel', () => {
  it.each([
    'only_target',
    'only_outcome',
    'only_other_basis',
    'only_other_unit',
    'only_other_measure',
    'only_part_year',
    'region_ended',
    'report_silent',
    'no_report',
  ] as const)('%s gives its reason', (reason) => {
    if (!jinan) throw new Error('The examples know 济南.')
    const html = renderToStaticMarkup(
      <SilencePanel
        region={jinan}
        reason={reason}
        year={2022}
        indicator="进出口总额"
        measure="增速"
        instead={reason === 'no_report' ? null : tradeOfJinan}
        words={zh}
        onClose={() => {}}
      />,
    )
    expect(html).toContain('济南')
    expect(html.includes('biaochi import')).toBe(reason === 'no_report')
  })
})

describe('APA', () => {
  it('puts the title first where no author is known, and the day as APA writes it', () => {
    expect(apa(tradeOfJinan, { words: en, accessed: '2026-01-05' })).toBe(
      '济南市2023年政府工作报告. (2022, December 30). characters 414–416 of the text. Retrieved January 5, 2026, from http://gongwensou.com/zhengfu/71310',
    )
    expect(apa(tradeOfJinan, { words: en, issuer: '济南市人民政府' })).toMatch(
      /^济南市人民政府\. \(2022, December 30\)\. 济南市2023年/,
    )
    expect(apa(growthOfChangsha, { words: en })).toContain('(2023).')
  })
})
