import { describe, expect, it } from 'vitest'
import { logScale } from '../src/ruler/log-scale.js'
import { fittingLabels, niceStep, rulerScale, share, visibleTicks } from '../src/ruler/scale.js'

const ends = (values: number[], options = {}) => {
  const { min, max, step } = rulerScale(values, options)
  return [min, max, step]
}

describe('rulerScale', () => {
  it.each([
    [
      [4.5, 7, 2.6],
      [0, 7, 1],
    ],
    [
      [22.9, 0.3],
      [0, 25, 5],
    ],
    [
      [5.1, -0.2],
      [-1, 6, 1],
    ],
    [
      [-3, -1],
      [-3, 0, 0.5],
    ],
    [[0.003], [0, 0.003, 0.0005]],
    [[], [0, 1, 1]],
    [
      [0, 0],
      [0, 1, 1],
    ],
    [[Number.NaN], [0, 1, 1]],
  ])('%j gives %j', (values, expected) => {
    expect(ends(values)).toEqual(expected)
  })
  it('may start at a labelled tick other than zero where dots lie close together', () => {
    expect(ends([74.3, 76.2], { cut: true, longTicks: 5 })).toEqual([74, 76.5, 0.5])
    expect(ends([10, 76.2], { cut: true, longTicks: 5 })).toEqual([0, 80, 20])
  })
  it('has ten parts between two long ticks, the fifth of them half', () => {
    const { ticks } = rulerScale([2], { longTicks: 2 })
    expect(
      ticks
        .slice(0, 11)
        .map(({ kind }) => kind.charAt(0))
        .join(''),
    ).toBe('lsssshssssl')
    expect(ticks.map(({ at }) => at)).toContain(0.3)
  })
})

describe('niceStep', () => {
  it.each([
    [0.7, 1],
    [1, 1],
    [1.2, 2],
    [3, 5],
    [6, 10],
    [0.012, 0.02],
    [0, 1],
    [-1, 1],
  ])('%d gives %d', (raw, step) => {
    expect(niceStep(raw)).toBeCloseTo(step, 12)
  })
})

describe('a ruler on little room', () => {
  const scale = rulerScale([7, -1])
  it('keeps every tick on a wide track, the long and half ones on a narrow one', () => {
    expect(visibleTicks(scale, 900)).toHaveLength(81)
    expect(visibleTicks(scale, 250).filter(({ kind }) => kind === 'short')).toHaveLength(32)
    expect(visibleTicks(scale, 150).every(({ kind }) => kind !== 'short')).toBe(true)
  })
  it('leaves out labels that would touch, never zero', () => {
    const labels = [-1, 0, 1, 2, 3].map((at) => ({ at, text: `${at}%` }))
    const kept = fittingLabels(
      labels,
      (value) => share(scale, value) * 120,
      () => 20,
    )
    expect(kept.map(({ at }) => at)).toEqual([0, 3])
  })
})

describe('logScale', () => {
  it.each([
    [[3, 47], 2, 50],
    [[1, 10], 1, 10],
    [[0.08, 0.9], 0.05, 1],
    [[1.4, 1.9], 1, 2],
    [[5], 5, 10],
    [[], 1, 10],
    [[-3, 0], 1, 10],
  ])('%j runs from %d to %d', (values, min, max) => {
    const scale = logScale(values)
    expect([scale.min, scale.max].map((end) => Number(end.toPrecision(6)))).toEqual([min, max])
    for (const value of values.filter((one) => one > 0)) {
      expect(share(scale, value)).toBeGreaterThanOrEqual(-1e-9)
      expect(share(scale, value)).toBeLessThanOrEqual(1 + 1e-9)
    }
    expect(scale.ticks.filter(({ kind }) => kind === 'long').length).toBeGreaterThan(1)
  })
  it('gives the same length to the same factor', () => {
    const scale = logScale([1, 100])
    expect(share(scale, 10) - share(scale, 1)).toBeCloseTo(share(scale, 100) - share(scale, 10), 12)
  })
})
