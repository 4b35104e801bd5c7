import type { Bound } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { bracketText, mirrored, rankBrackets, toldApart } from '../src/compare/rank.js'

/** `≈4.5%` and the like as a claim. */
function said(text: string) {
  const signs: Record<string, Bound> = { '≈': 'approx', '>': 'gt', '≥': 'ge', '<': 'lt', '≤': 'le' }
  const bound = signs[text.charAt(0)] ?? (text.includes('–') ? 'range' : 'eq')
  const number = text.replace(/^[≈>≥<≤]/, '')
  const [low = '', high] = number.split('–')
  const factor = number.includes('万亿') ? 1e12 : number.includes('亿') ? 1e8 : 1
  const value = Number.parseFloat(low) * factor
  return { value, upper: high === undefined ? null : Number.parseFloat(high) * factor, bound, text: number }
}

const brackets = (...texts: string[]) => rankBrackets(texts.map(said)).map(bracketText)

describe('rankBrackets', () => {
  it('reads the mock: the first four cannot be told apart, nor can places five to seven', () => {
    expect(brackets('4.5%', '≈4.5%', '4.4%', '4.4%', '4.1%', '≈4%', '≥4%', '3.7%', '3.1%')).toEqual([
      '1–4',
      '5–7',
      '8',
      '9',
    ])
  })
  it('keeps exact values apart however close, and equal ones together', () => {
    expect(brackets('4.41%', '4.4%', '4.4%')).toEqual(['1', '2–3'])
  })
  it('does not let > or ≥ break a bracket: the lower of two may be higher', () => {
    expect(brackets('9%', '≥5%', '4.9%')).toEqual(['1–2', '3'])
    expect(brackets('2.9万亿元', '>2万亿元', '1.9万亿元')).toEqual(['1–2', '3'])
  })
  it('tells a floor from what lies under it', () => {
    expect(toldApart(said('>5%'), said('4.9%'))).toBe(true)
    expect(toldApart(said('>5%'), said('5%'))).toBe(false)
  })
  it('does not let < or ≤ break a bracket from above', () => {
    expect(brackets('<5%', '3%')).toEqual(['1–2'])
  })
  it('tells ≈ from a number beyond its slack', () => {
    expect(brackets('≈15%', '13%')).toEqual(['1', '2'])
    expect(brackets('≈15%', '14.5%')).toEqual(['1–2'])
  })
  it('lets ranges that touch share a bracket', () => {
    expect(brackets('6–6.5%', '5–6%', '4%')).toEqual(['1–2', '3'])
  })
  it('covers every row once', () => {
    expect(rankBrackets([])).toEqual([])
    const texts = ['9%', '≥5%', '4.9%', '≈4.9%', '3%', '-1%', '-2%']
    const covered = rankBrackets(texts.map(said)).flatMap(({ first, last }) =>
      Array.from({ length: last - first + 1 }, (_, step) => first + step),
    )
    expect(covered).toEqual(texts.map((_, index) => index + 1))
  })
})

describe('positions', () => {
  it('stand the first on top, and a floor becomes a ceiling', () => {
    const positions = ['1', '2', '2', '≤5'].map(said)
    expect(rankBrackets(positions.map(mirrored)).map(bracketText)).toEqual(['1', '2–4'])
  })
})
