import { describe, expect, it } from 'vitest'
import { builtParser } from '../built.mjs'
import { covered, summaryFigures, unlinkedLabels } from '../coverage.mjs'
import { paragraphsOf, summariesOf } from '../summaries.mjs'

const { parse } = await builtParser()

const text = `岭南市2012年政府工作报告

一、2011年工作回顾
过去一年，全市上下团结奋斗。
综合实力增强。地区生产总值1200亿元，增长11%；财政总收入150亿元，增长18%。
工业提速。新建厂房300万平方米，引进项目120个，投产45个，竣工60个。
农业稳定。建成大棚5000个，改造鱼塘800个，引种果苗90万株，修渠120公里。
民生改善。新建球场60个，整修村道200公里，装路灯9000盏，种树30万株。

二、2012年工作安排
主要预期目标是：
地区生产总值增长10%；
财政总收入增长12%。
全年新建球场80个，整修村道300公里。
`
const result = parse(text)
const words = (paragraphs) => paragraphs.map((paragraph) => paragraph.words.slice(0, 4))

describe('the summaries of a report', () => {
  const { review, target, fields } = summariesOf(text, result)

  it('are the first paragraph of several figures done, apart from the two that come next', () => {
    expect(words(review)).toEqual(['综合实力'])
    expect(words(fields)).toEqual(['工业提速', '农业稳定'])
  })

  it('are the targets that are called so, with the lines of their list', () => {
    expect(words(target).slice(0, 2)).toEqual(['地区生产', '财政总收'])
  })

  it('are the paragraphs between blank lines in a digest', () => {
    const digest = { ...result, report: { ...result.report, digest: true } }
    expect(paragraphsOf(text, digest)).toHaveLength(3)
  })

  it('hold each figure once', () => {
    const starts = [...review, ...target, ...fields].flatMap(({ figures }) => figures.map(({ start }) => start))
    expect(new Set(starts).size).toBe(starts.length)
  })
})

describe('what is counted of them', () => {
  const figures = summaryFigures([{ set: 'own', text }], parse)

  it('is how many figures have an indicator', () => {
    expect(covered(figures.filter(({ part }) => part === 'review'))).toEqual({ figures: 4, linked: 4 })
    expect(covered(figures.filter(({ part }) => part === 'fields')).linked).toBe(0)
  })

  it('is the names that have none, most frequent first, by decade', () => {
    const labels = unlinkedLabels([...figures, ...figures.filter(({ label }) => label === '修渠')])
    expect(labels[0]).toEqual({ label: '修渠', count: 2, decades: { 2010: 2 } })
    expect(labels.map(({ label }) => label)).not.toContain('地区生产总值')
  })
})
