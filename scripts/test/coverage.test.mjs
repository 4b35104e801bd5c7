import { describe, expect, it } from 'vitest'
import { builtParser, builtSchema } from '../built.mjs'
import { covered, summaryFigures, unlinkedLabels } from '../coverage.mjs'
import { paragraphsOf, summariesOf } from '../summaries.mjs'

const { parse } = await builtParser()
const { indicatorById } = await builtSchema()

const text = `岭南市2012年政府工作报告

一、2011年工作回顾
过去一年，全市上下团结奋斗。
灾后重建。修复校舍90所，加固水库12座，安置群众3万人，发放衣被5万件。
综合实力增强。地区生产总值1200亿元，增长11%；财政总收入150亿元；人口自然增长率5.2‰。
工业提速。新建厂房300万平方米，引进项目120个，投产45个，竣工60个。
农业稳定。建成大棚5000个，改造鱼塘800个，引种果苗90万株，修渠120公里。
民生改善。新建球场60个，整修村道200公里，装路灯9000盏，种树30万株。

二、2012年工作安排
主要预期目标是：
地区生产总值增长10%；
财政总收入增长12%。
为了实现这些目标，要做好以下工作：
全年新建球场80个，整修村道300公里。
`
const result = parse(text)
const words = (paragraphs) => paragraphs.map((paragraph) => paragraph.words.slice(0, 4))

describe('the summaries of a report', () => {
  const { review, target, fields } = summariesOf(text, result)

  it('are the first paragraph that tells the gross product, apart from the two that come next', () => {
    expect(words(review)).toEqual(['综合实力'])
    expect(words(fields)).toEqual(['工业提速', '农业稳定'])
  })

  it('are the first paragraph of several figures where none tells the product', () => {
    const plain = text.replace('地区生产总值1200亿元，增长11%', '厂房12座，占地5公顷').replace('地区生产总值', '产值')
    expect(words(summariesOf(plain, parse(plain)).review)).toEqual(['灾后重建'])
  })

  it('are the targets that are called so, with the lines of their list', () => {
    expect(words(target)).toEqual(['地区生产', '财政总收'])
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
    const of = (part) =>
      covered(
        figures.filter((figure) => figure.part === part),
        indicatorById,
      )
    expect(of('review')).toEqual({ figures: 4, linked: 4, annotated: 3 })
    expect(of('fields')).toMatchObject({ linked: 0, annotated: 0 })
  })

  it('is the names that have none, most frequent first, by decade', () => {
    const labels = unlinkedLabels([...figures, ...figures.filter(({ label }) => label === '修渠')])
    expect(labels[0]).toEqual({ label: '修渠', count: 2, decades: { 2010: 2 } })
    expect(labels.map(({ label }) => label)).not.toContain('地区生产总值')
  })
})
