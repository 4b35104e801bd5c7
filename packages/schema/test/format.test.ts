import { describe, expect, it } from 'vitest'
import { axisUnit, type Bound, formatValue, type Measure, type Quantity } from '../src/index.js'

const quantity = (
  value: number,
  unit: string,
  bound: Bound = 'eq',
  measure: Measure = 'level',
  upper: number | null = null,
): Quantity => ({
  value,
  upper,
  unit,
  bound,
  measure,
})

describe('formatValue', () => {
  it.each([
    [quantity(219_000_000_000, 'CNY'), '2190亿元', 'CNY 219.0 billion'],
    [quantity(15, '%', 'approx', 'growth'), '≈15%', '≈15%'],
    [quantity(1_200_000_000_000, 'CNY', 'gt'), '>1.2万亿元', '>CNY 1.2 trillion'],
    [quantity(50, '%', 'ge', 'growth'), '≥50%', '≥50%'],
    [quantity(3, '%', 'lt'), '<3%', '<3%'],
    [quantity(5.5, '%', 'le', 'level'), '≤5.5%', '≤5.5%'],
    [quantity(5, '%', 'range', 'growth', 6), '5–6%', '5–6%'],
    [quantity(5.5, '%', 'range', 'growth', 6), '5.5–6.0%', '5.5–6.0%'],
    [quantity(13_000, '个'), '1.3万个', '13,000'],
    [quantity(1656, '家'), '1656家', '1,656'],
    [quantity(6, 'rank', 'eq', 'rank'), '第6位', '6th'],
    [quantity(1, 'rank', 'eq', 'rank'), '第1位', '1st'],
    [quantity(11, 'rank', 'eq', 'rank'), '第11位', '11th'],
    [quantity(22, 'rank', 'eq', 'rank'), '第22位', '22nd'],
    [quantity(2.1, 'pp', 'eq', 'change'), '2.1个百分点', '2.1 pp'],
    [quantity(-0.3, 'pp', 'eq', 'change'), '−0.3个百分点', '−0.3 pp'],
    [quantity(1.5, 'x', 'eq', 'ratio'), '1.5倍', '1.5×'],
    [quantity(-5, '%', 'eq', 'growth'), '−5%', '−5%'],
    [quantity(-90, '%', 'ge', 'growth'), '≥−90%', '≥−90%'],
    [quantity(1_396_611_000_000, 'CNY'), '13966.11亿元', 'CNY 1.40 trillion'],
    [quantity(3_375_793_000_000, 'CNY'), '33757.93亿元', 'CNY 3.38 trillion'],
    [quantity(1_000_000_000_000, 'CNY', 'gt'), '>1万亿元', '>CNY 1 trillion'],
    [quantity(44_632, 'CNY'), '44632元', 'CNY 44,632'],
    [quantity(217_000_000, 'CNY'), '2.17亿元', 'CNY 217 million'],
    [quantity(1_497_000, '户'), '149.7万户', '1,497,000'],
    [quantity(9_335_000, 'person'), '933.5万人', '9,335,000 people'],
    [quantity(43_000_000, 'person-time'), '4300万人次', '43.00 million visits'],
    [quantity(516, 'km'), '516公里', '516 km'],
    [quantity(35, 'ug/m3'), '35微克/立方米', '35 µg/m³'],
    [quantity(102.1, 'index'), '102.1', '102.1'],
    [quantity(4.62, '‰'), '4.62‰', '4.62‰'],
    [quantity(20_000_000, 'TEU'), '2000万标箱', '20.00 million TEU'],
    [quantity(-300_000, '户', 'eq', 'change'), '−30万户', '−300,000'],
    [quantity(200_000_000_000, 'CNY', 'range', 'level', 220_000_000_000), '2000–2200亿元', 'CNY 200.0–220.0 billion'],
    [quantity(-1_000_000_000, 'CNY', 'eq', 'change'), '−10亿元', '−CNY 1.0 billion'],
    [quantity(10_000, 'CNY/person'), '1万元/人', 'CNY 10,000/person'],
    [quantity(0, '家'), '0家', '0'],
    [quantity(0.1 + 0.2, '%'), '0.3%', '0.3%'],
    [quantity(1_234_567_890_123, 'CNY'), '1.23万亿元', 'CNY 1.23 trillion'],
    [quantity(7, 'year'), '7年', '7 years'],
  ])('%j is %s, in English %s', (given, zh, en) => {
    expect([formatValue(given, 'zh'), formatValue(given, 'en')]).toEqual([zh, en])
  })

  it.each([
    [quantity(219_000_000_000, 'CNY'), '2190亿元', '2190亿元', 'CNY 219.0 billion'],
    [quantity(1_050_000_000_000, 'CNY'), '10500亿元', '10500亿元', 'CNY 1.05 trillion'],
    [quantity(1_500_000_000_000, 'CNY'), '1.50万亿元', '1.50万亿元', 'CNY 1.50 trillion'],
    [quantity(8, '%', 'eq', 'growth'), '8.0%', '8.0%', '8.0%'],
    [quantity(-5, '%', 'eq', 'growth'), '5％', '−5%', '−5%'],
    [quantity(750_000_000_000, 'CNY', 'gt'), '7500多亿元', '>7500亿元', '>CNY 750.0 billion'],
    [quantity(60_000_000_000, 'kg'), '1200亿斤', '1200亿斤', '60.0 billion kg'],
    [quantity(30, '%', 'eq', 'share'), '三成', '30%', '30%'],
    [quantity(5, '%', 'range', 'growth', 6), '5%—6%', '5–6%', '5–6%'],
    [quantity(6, '%', 'range', 'growth', 6.5), '6%—6.5%', '6.0–6.5%', '6.0–6.5%'],
    [quantity(4.5, '%', 'range', 'growth', 5), '4.5%—5%', '4.5–5.0%', '4.5–5.0%'],
    [quantity(6, 'rank', 'eq', 'rank'), '第六位', '第6位', '6th'],
  ])('%j worded %s is %s, in English %s', (given, text, zh, en) => {
    expect([formatValue(given, 'zh', { text }), formatValue(given, 'en', { text })]).toEqual([zh, en])
  })

  it('leaves the hedge out where it is drawn instead', () => {
    expect(formatValue(quantity(15, '%', 'approx'), 'zh', { hedge: false })).toBe('15%')
  })
})

describe('axisUnit', () => {
  it.each([
    [[3.375793e12, 2.77e12, 1.7e12, 5e11], 'CNY', '万亿元', 'CNY trillion', ['3.38', '2.77', '1.7', '0.50']],
    [[2.19e11, 9.5e10, 3.3e9], 'CNY', '亿元', 'CNY billion', ['2190', '950', '33']],
    [[1.2e12, 3e10, 4e10, 5e10], 'CNY', '亿元', 'CNY billion', ['12000', '300', '400', '500']],
    [[4.5, 8, -1.25], '%', '%', '%', ['4.5', '8', '−1.25']],
    [[44_632, 23_555], 'CNY', '万元', 'CNY', ['4.46', '2.36']],
    [[9_335_000, 8_900_000], 'person', '万人', 'million people', ['933.5', '890']],
    [[1656, 20], '家', '家', '', ['1656', '20']],
    [[102.1], 'index', '', '', ['102.1']],
    [[], 'CNY', '元', 'CNY', []],
  ])('%j %s stands in %s, in English %s', (values, unit, zh, en, shown) => {
    const axis = axisUnit(values, unit, 'zh')
    expect([axis.label, axisUnit(values, unit, 'en').label]).toEqual([zh, en])
    expect(values.map((value) => axis.format(value))).toEqual(shown)
  })

  it('labels ticks without trailing zeros, in English with commas', () => {
    const zh = axisUnit([3e12], 'CNY', 'zh')
    expect([0, 5e11, 1e12, 2.5e12].map(zh.tick)).toEqual(['0', '0.5', '1', '2.5'])
    expect([0, 5000, 10_000].map(axisUnit([44_632], 'CNY', 'en').tick)).toEqual(['0', '5,000', '10,000'])
  })

  it('takes the precision from the words', () => {
    expect(axisUnit([2e12], 'CNY', 'zh').format(1.5e12, '1.50万亿元')).toBe('1.50')
  })
})
