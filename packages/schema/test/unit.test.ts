import { describe, expect, it } from 'vitest'
import { catalogue, UnitFamily, unitByCode, unitFamily, unitName, units } from '../src/index.js'

describe('units', () => {
  it('have unique codes and cover every family but classifiers and compounds', () => {
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length)
    const named = new Set(units.map(({ family }) => family))
    expect(UnitFamily.options.filter((family) => !named.has(family))).toEqual(['count', 'compound'])
  })

  it.each([
    ['CNY', 'money', '元', 'CNY'],
    ['USD', 'money', '美元', 'USD'],
    ['%', 'percent', '%', '%'],
    ['pp', 'point', '个百分点', 'pp'],
    ['km2', 'area', '平方公里', 'km²'],
    ['mu', 'area', '亩', 'mu'],
    ['kWh', 'energy', '千瓦时', 'kWh'],
    ['ug/m3', 'concentration', '微克/立方米', 'µg/m³'],
    ['TEU', 'container', '标箱', 'TEU'],
    ['person', 'people', '人', 'people'],
    ['person-time', 'visits', '人次', 'visits'],
    ['家', 'count', '家', ''],
    ['台(套)', 'count', '台(套)', ''],
    ['CNY/person', 'compound', '元/人', 'CNY/person'],
    ['CNY/m2', 'compound', '元/平方米', 'CNY/m²'],
  ])('%s is of %s: %s, %s', (code, family, zh, en) => {
    expect([unitFamily(code), unitName(code, 'zh'), unitName(code, 'en')]).toEqual([family, zh, en])
  })

  it('know the unit of every indicator', () => {
    expect(catalogue.filter(({ unit }) => unitFamily(unit) === 'count' && /[a-z]/i.test(unit))).toEqual([])
  })

  it('answer undefined for a classifier', () => expect(unitByCode('家')).toBeUndefined())
})
