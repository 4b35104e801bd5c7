import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'

const body = '各位代表：\n全市上下团结奋进，工业投资增长5%。\n'

describe('the region that reports is named', () => {
  it.each([
    ['a province by its short name', '2020年广西政府工作报告\n', '450000'],
    ['a city of a province', '山东省济南市2023年政府工作报告\n', '370100'],
    ['a district of a city', '重庆市渝中区2021年政府工作报告\n', '500103'],
    ['a county-level city', '2023年昆山市政府工作报告\n', '320583'],
    ['an autonomous prefecture', '延边朝鲜族自治州2019年政府工作报告\n', '222400'],
    ['by its congress', '政府工作报告\n2023年1月9日在太和县第十八届人民代表大会第二次会议上\n', '341222'],
    ['by its congress, a name that two share', '朝阳区2022年政府工作报告\n在北京市朝阳区人民代表大会上\n', '110105'],
    ['by who speaks', '政府工作报告（2022年）\n浦东新区区长\n', '310115'],
    ['in traditional script', '廣東省2003年政府工作報告\n', '440000'],
  ])('%s', (_, head, code) => {
    expect(parse(head + body).report.region).toBe(code)
  })

  it('by its cities alone, where nothing else tells', () => {
    const cities = '全省发展加快，哈尔滨、齐齐哈尔、牡丹江、佳木斯、大庆各有所长。\n'
    expect(parse(`政府工作报告\n各位代表：\n${cities}${body}`).report.region).toBe('230000')
  })
  it('the city that the text names, or none, where a city speaks under the title of a province', () => {
    const speech = '各位代表：\n我代表市人民政府向大会报告工作。\n'
    expect(parse(`2010年云南省政府工作报告\n${speech}${body}`).report.region).toBeNull()
    const cities = '临沧发展加快。'.repeat(5)
    expect(parse(`2010年云南省政府工作报告\n${speech}${cities}${body}`).report.region).toBe('530900')
    expect(parse(`2010年昆明市政府工作报告\n${speech}${cities}${body}`).report.region).toBe('530100')
  })
  it('by nothing: left open', () => {
    expect(parse(`朝阳区政府工作报告\n${body}`).report.region).toBeNull()
  })
})
