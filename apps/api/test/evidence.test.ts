import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { compareCities } from '../src/query/compare-cities.js'
import { evidence } from '../src/query/evidence.js'
import { excerptAround } from '../src/query/excerpt.js'
import { engines, temporaryDatabase } from './support/database.js'
import { digestText, reportText } from './support/texts.js'

describe('an excerpt', () => {
  const text = '一、回顾\n甲一。乙二！丙三？\n\n丁四；戊五。'
  const around = (words: string) => {
    const start = text.indexOf(words)
    return excerptAround(text, { start, end: start + words.length })
  }

  it.each([
    ['甲一。', '甲一。乙二！'],
    ['乙二！', '甲一。乙二！丙三？'],
    ['丙三？', '乙二！丙三？'],
    ['丁四；戊五。', '丁四；戊五。'],
    ['乙二', '甲一。乙二！丙三？'],
  ])('around %s is %s', (sentence, excerpt) => {
    const found = around(sentence)
    expect(found.text).toBe(excerpt)
    expect(text.slice(found.offset, found.offset + excerpt.length)).toBe(excerpt)
  })
})

describe.each(engines)('evidence (%s)', (engine) => {
  it('gives the words of 济南 2022 进出口 growth with how they were read', async () => {
    const db = await temporaryDatabase(engine)
    const text = digestText('jinan-2023-report')
    await importReport(db, { text })
    const { cities } = await compareCities(db, { indicator: 'trade_total', measure: 'growth', year: 2022 })
    const answer = await evidence(db, cities[0]?.claim.id ?? '', 'zh')
    expect(answer.claim).toEqual(cities[0]?.claim)
    expect(answer.label).toBe('进出口')
    expect(text.slice(answer.start, answer.end)).toBe('15%')
    const { excerpt } = answer
    expect(text.slice(excerpt.offset, excerpt.offset + excerpt.text.length)).toBe(excerpt.text)
    expect(excerpt.text.slice(answer.start - excerpt.offset, answer.end - excerpt.offset)).toBe('15%')
    expect(text.slice(excerpt.sentence.start, excerpt.sentence.end)).toContain(
      '预计全年进出口2190亿元，同比增长15%左右',
    )
    const words = (field: string) => {
      const reading = answer.readings.find((candidate) => candidate.field === field)
      return [reading?.ground, text.slice(reading?.start ?? 0, reading?.end ?? 0)]
    }
    expect(words('bound')).toEqual(['stated', '左右'])
    expect(words('status')).toEqual([expect.stringMatching(/stated|inherited/), expect.stringContaining('预计')])
    expect(answer.others).toEqual([])
  })

  it('lists the other claims of the fact in the order of the rule, each with its sentence and the reason', async () => {
    const db = await temporaryDatabase(engine)
    const of = (year: number, title: string, body: string) =>
      importReport(db, { text: reportText({ code: '370100', year, title }, body) })
    await of(2023, '济南市2023年政府工作报告', '预计2022年进出口增长15%左右。')
    await of(2024, '济南市2022年统计公报', '经济平稳。2022年进出口增长15.4%。')
    await of(2022, '济南市2022年政府工作报告', '2022年主要预期目标是：进出口增长8%。')
    const { cities } = await compareCities(db, { indicator: 'trade_total', measure: 'growth', year: 2022 })
    const [city] = cities
    const shown = await evidence(db, city?.claim.id ?? '', 'zh')
    expect(shown.others).toHaveLength(city?.others ?? -1)
    const [other] = shown.others
    expect(other).toMatchObject({
      claim: { value: 15 },
      sentence: expect.stringMatching(/^预计2022年进出口增长15%左右。?$/),
    })
    expect(other?.sentence.slice(other.start, other.end)).toBe('15%')
    expect(other?.why).toBe('实际数优先于预计数，预计数优先于目标')

    const passedOver = await evidence(db, other?.claim.id ?? '', 'en')
    expect(passedOver.others.map(({ claim, why }) => [claim.value, why])).toEqual([
      [15.4, 'This one goes first: Actual is taken before estimate, estimate before target'],
    ])

    const target = await evidence(db, city?.target?.id ?? '', 'zh')
    expect(target.claim).toMatchObject({ status: 'target', value: 8 })
    expect(target.others).toEqual([])
  })

  it('does not mistake another claim for the one that was asked for', async () => {
    const db = await temporaryDatabase(engine)
    await expect(evidence(db, '370100-0000000000-0000000000', 'zh')).rejects.toMatchObject({
      code: 'unknown_observation',
      path: 'id',
    })
    await expect(evidence(db, "'; drop table observation; --", 'zh')).rejects.toMatchObject({
      code: 'unknown_observation',
    })
  })
})
