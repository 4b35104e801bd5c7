import { describe, expect, it } from 'vitest'
import { isAnnual, periodEndYear, periodText, periodYear } from '../src/index.js'

describe('periods', () => {
  it.each([
    ['2022', 2022, 2022, true, '2022年', '2022'],
    ['2018/2022', null, 2022, false, '2018–2022年', '2018–2022'],
    ['../2022', null, 2022, false, '至2022年累计', 'up to 2022'],
    ['2022-01/2022-06', 2022, 2022, false, '2022年上半年', 'H1 2022'],
    ['2022-07/2022-12', 2022, 2022, false, '2022年下半年', 'H2 2022'],
    ['2022-01/2022-11', 2022, 2022, false, '2022年1–11月', 'Jan–Nov 2022'],
    ['2022-10/2022-12', 2022, 2022, false, '2022年四季度', 'Q4 2022'],
    ['2022-06', 2022, 2022, false, '2022年6月', 'Jun 2022'],
    ['2021-11/2022-02', null, 2022, false, '2021年11月–2022年2月', 'Nov 2021–Feb 2022'],
    ['2017/2017', 2017, 2017, false, '2017年', '2017'],
    ['2022-13', null, null, false, '2022-13', '2022-13'],
    ['2022/2018', null, null, false, '2022/2018', '2022/2018'],
    ['2022/', null, null, false, '2022/', '2022/'],
    ['..', null, null, false, '..', '..'],
    ['2022-01/2022', null, null, false, '2022-01/2022', '2022-01/2022'],
    ['2020/2021/2022', null, null, false, '2020/2021/2022', '2020/2021/2022'],
    ['', null, null, false, '', ''],
  ])('%j: year %j, end %j, annual %j, %s, %s', (period, year, end, annual, zh, en) => {
    expect([periodYear(period), periodEndYear(period), isAnnual(period)]).toEqual([year, end, annual])
    expect([periodText(period, 'zh'), periodText(period, 'en')]).toEqual([zh, en])
  })
})
