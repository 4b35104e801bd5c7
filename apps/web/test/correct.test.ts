import { describe, expect, it } from 'vitest'
import { canWriteFrom } from '../src/drawer/can-write.js'
import { changesOf } from '../src/drawer/report-error.js'

describe('a correction', () => {
  it.each([
    ['value', '219030000000', { value: 219030000000, upper: null }],
    ['value', ' -3.5 ', { value: -3.5, upper: null }],
    ['value', '2190亿', undefined],
    ['period', '2022', { period: '2022' }],
    ['period', '去年', undefined],
    ['bound', 'approx', { bound: 'approx' }],
    ['bound', 'maybe', undefined],
    ['status', 'estimate', { status: 'estimate' }],
    ['status', '', undefined],
    ['none', '', null],
  ] as const)('%s %s', (fault, right, changes) => {
    expect(changesOf(fault, right)).toEqual(changes)
  })
  it.each([
    ['localhost', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['biaochi.example', false],
    ['127.0.0.1.example', false],
    ['192.168.0.2', false],
  ])('is open from %s: %s', (host, open) => {
    expect(canWriteFrom(host)).toBe(open)
  })
})
