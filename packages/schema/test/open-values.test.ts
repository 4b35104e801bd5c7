import { describe, expect, it } from 'vitest'
import type { Bound } from '../src/observation.js'
import { openValues } from '../src/open-values.js'

const infinite = Number.POSITIVE_INFINITY

describe('openValues', () => {
  it.each<[string, number, Bound, number, number]>([
    ['4.5%', 4.5, 'eq', 4.5, 4.5],
    ['4.5%', 4.5, 'approx', 4.4, 4.6],
    ['4%', 4, 'approx', 3.8, 4.2],
    ['2万亿元', 2e12, 'approx', 1.9e12, 2.1e12],
    ['2190亿元', 2190e8, 'approx', 2180e8, 2200e8],
    ['0%', 0, 'approx', 0, 0],
    ['2%', 2, 'gt', 2, infinite],
    ['3%', 3, 'le', -infinite, 3],
  ])('%s (%d, %s) leaves %d to %d', (text, value, bound, from, to) => {
    const open = openValues({ value, upper: null, bound, text, measure: 'growth' })
    expect(open.from).toBeCloseTo(from, 6)
    expect(open.to).toBeCloseTo(to, 6)
  })

  it('takes both ends of a range, whichever is said first', () => {
    expect(openValues({ value: 5, upper: 6, bound: 'range', text: '5%—6%' })).toEqual({ from: 5, to: 6 })
    expect(openValues({ value: -3, upper: -5, bound: 'range', text: '3%—5%' })).toEqual({ from: -5, to: -3 })
  })

  it('bounds a fall by its size: 下降3%以上 is −3 or lower, 下降3%以内 is −3 or higher', () => {
    const fall = { value: -3, upper: null, text: '3%', measure: 'growth' } as const
    expect(openValues({ ...fall, bound: 'ge' })).toEqual({ from: -infinite, to: -3 })
    expect(openValues({ ...fall, bound: 'le' })).toEqual({ from: -3, to: infinite })
  })

  it('leaves a level below zero as it is said: a balance of −3亿元以上', () => {
    const balance = { value: -3e8, upper: null, text: '3亿元', measure: 'level' } as const
    expect(openValues({ ...balance, bound: 'ge' })).toEqual({ from: -3e8, to: infinite })
  })
})
