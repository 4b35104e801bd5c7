import { SelectionRule } from '@biaochi/schema/comparison'
import { describe, expect, it } from 'vitest'
import { readCompareState } from '../src/state/compare-state.js'
import { rules } from '../src/state/fields.js'
import { readMatrixState } from '../src/state/matrix-state.js'
import { parseSearch, stringifySearch } from '../src/state/search-params.js'
import { readTargetsState } from '../src/state/targets-state.js'
import { readTrendState } from '../src/state/trend-state.js'

/** An address as the view would write it again. */
const again = (read: (search: Record<string, unknown>) => object, search: string) =>
  stringifySearch({ ...read(parseSearch(search)) })

describe('the state of Compare', () => {
  it.each([
    '',
    '?indicator=trade_total&measure=growth&year=2022',
    '?indicator=gdp&measure=level&year=2019&group=sub-provincial&at=370100',
    '?indicator=gdp&cities=370100,430100&show=table',
    '?group=province-37',
    '?group=peers-370100&rule=first',
  ])('%s comes back unchanged', (search) => {
    expect(again(readCompareState, search)).toBe(search)
  })
  it.each([
    ['?year=abc', ''],
    ['?year=1200&measure=growth', '?measure=growth'],
    ['?year=2022.5', ''],
    ['?measure=speed&year=2022', '?year=2022'],
    ['?indicator=<script>', ''],
    ['?indicator=__proto__', ''],
    ['?at=37&cities=x', ''],
    ['?rule=best', ''],
    ['?cities=370100,37,370100,abc,430100', '?cities=370100,430100'],
    ['?show=cards&group=../../etc', ''],
    ['?unknown=1', ''],
    ['?year=2020&year=2022', '?year=2022'],
  ])('%s is read as %s', (search, expected) => {
    expect(again(readCompareState, search)).toBe(expected)
  })
  it('reads numbers as numbers', () => {
    expect(readCompareState(parseSearch('?year=2022&at=370100'))).toEqual({ year: 2022, at: '370100' })
  })
})

it('the selection rules are those of the schema', () => {
  expect([...rules].sort()).toEqual([...SelectionRule.options].sort())
})

describe('the state of Trend', () => {
  it.each([
    '?indicator=gdp&measure=level&cities=320500,510100',
    '?cities=370100&targets=no&others=no&at=370100.2015',
    '?at=370100.2015.target&show=table',
    '?axis=log&rule=target',
  ])('%s comes back unchanged', (search) => {
    expect(again(readTrendState, search)).toBe(search)
  })
  it.each([
    ['?at=370100', ''],
    ['?targets=yes', ''],
    ['?axis=linear', ''],
    ['?cities=,', ''],
  ])('%s is read as %s', (search, expected) => {
    expect(again(readTrendState, search)).toBe(expected)
  })
  it('takes no more than eight cities', () => {
    const codes = Array.from({ length: 12 }, (_, index) => String(370100 + index * 100))
    expect(readTrendState({ cities: codes.join(',') }).cities?.split(',')).toEqual(codes.slice(0, 8))
  })
})

describe('the state of Matrix', () => {
  it.each([
    '',
    '?indicator=gdp&measure=level&cells=coverage&order=name&from=2015&to=2022',
    '?group=sub-provincial&at=370100.2015&show=table',
  ])('%s comes back unchanged', (search) => {
    expect(again(readMatrixState, search)).toBe(search)
  })
  it.each([
    ['?cells=values&order=count', ''],
    ['?at=370100&from=12', ''],
    ['?at=370100.2015.target&to=x', ''],
  ])('%s is read as %s', (search, expected) => {
    expect(again(readMatrixState, search)).toBe(expected)
  })
})

describe('the state of Targets', () => {
  it.each([
    '',
    '?indicator=gdp&measure=growth&year=2022&group=capitals&at=330100.2022.said',
    '?city=330100&at=330100.2022.done&show=table',
  ])('%s comes back unchanged', (search) => {
    expect(again(readTargetsState, search)).toBe(search)
  })
  it.each([
    ['?city=33&year=x', ''],
    ['?at=330100.2022.target', ''],
  ])('%s is read as %s', (search, expected) => {
    expect(again(readTargetsState, search)).toBe(expected)
  })
})
