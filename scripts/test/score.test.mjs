import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { builtReader, percent, scoreSet } from '../eval.mjs'
import { goldSets } from '../gold-sets.mjs'
import { errorLine, labelMatches, score } from '../score.mjs'

const row = (fields) => ({
  start: 0,
  end: 6,
  text: '2190亿元',
  label: '进出口',
  indicator: 'trade_total',
  measure: 'level',
  value: 219e9,
  upper: null,
  unit: 'CNY',
  bound: 'eq',
  period: '2022',
  status: 'estimate',
  basis: null,
  region: '370100',
  ...fields,
})
const growth = row({ start: 10, end: 13, text: '15%', measure: 'growth', value: 15, unit: '%', bound: 'approx' })

const f1 = ({ scores }) => Object.fromEntries(Object.entries(scores).map(([name, { f1 }]) => [name, percent(f1)]))

describe('score', () => {
  it('is full where all is right', () => {
    const found = [row({}), growth]
    expect(f1(score([{ name: 'a', gold: found, found }]))).toEqual({
      quantity: 100,
      tuple: 100,
      labelled: 100,
      panel: 100,
    })
  })

  it('asks four nested questions', () => {
    const gold = [row({}), growth]
    const cases = [
      [row({ value: 2190e9 }), { quantity: 50, tuple: 50, labelled: 50, panel: 50 }],
      [row({ period: '2021' }), { quantity: 100, tuple: 50, labelled: 50, panel: 50 }],
      [row({ label: '固定资产投资' }), { quantity: 100, tuple: 100, labelled: 50, panel: 100 }],
      [row({ indicator: 'exports' }), { quantity: 100, tuple: 100, labelled: 100, panel: 50 }],
    ]
    for (const [first, expected] of cases)
      expect(f1(score([{ name: 'a', gold, found: [first, growth] }]))).toEqual(expected)
  })

  it('counts what is missed and what is too much', () => {
    const { scores, errors } = score([
      { name: 'a', gold: [row({}), growth], found: [row({}), row({ start: 20, end: 23 })] },
    ])
    expect(scores.quantity).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5, gold: 2, pred: 2 })
    expect(errors.map(errorLine)).toEqual([
      'a 10 15%「进出口」 missed (15 %)',
      'a 20 2190亿元「进出口」 spurious (219000000000 CNY)',
    ])
  })

  it('neither rewards nor punishes optional rows', () => {
    const gold = [row({}), { ...growth, optional: true }]
    expect(f1(score([{ name: 'a', gold, found: [row({})] }])).tuple).toBe(100)
    expect(f1(score([{ name: 'a', gold, found: [row({}), growth] }])).tuple).toBe(100)
  })

  it('lets two rows on one span each find their own', () => {
    const loans = row({ indicator: 'loans', label: '贷款余额' })
    const deposits = row({ indicator: 'deposits', label: '存款余额' })
    const { scores } = score([{ name: 'a', gold: [loans, deposits], found: [deposits, loans] }])
    expect(scores.panel.f1).toBe(1)
  })

  it('knows a label by its pairs of characters', () => {
    expect(labelMatches('地区生产总值', '生产总值')).toBe(true)
    expect(labelMatches('外贸的进出口', '外贸进出口')).toBe(true)
    expect(labelMatches('出口', '进口')).toBe(false)
    expect(labelMatches('', '进口')).toBe(false)
  })
})

const peer = fileURLToPath(new URL('../../../shared/score.mjs', import.meta.url))
describe.skipIf(!existsSync(peer))('beside ../shared/score.mjs (skipped where that file is absent)', () => {
  it('agrees on every set at hand', async () => {
    const read = await builtReader()
    const folder = mkdtempSync(join(tmpdir(), 'biaochi-score-'))
    try {
      for (const set of goldSets()) {
        const write = (kind, name, rows) => {
          mkdirSync(join(folder, set.id, kind), { recursive: true })
          writeFileSync(join(folder, set.id, kind, `${name}.jsonl`), rows.map((one) => JSON.stringify(one)).join('\n'))
        }
        for (const file of set.files) {
          write('gold', file.name, file.gold)
          write('found', file.name, read(file))
        }
        const args = [peer, join(folder, set.id, 'gold'), join(folder, set.id, 'found'), '--json']
        const theirs = JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout)
        const { scores, accuracy } = scoreSet(set, read)
        expect({ scores, accuracy }, set.id).toEqual(theirs)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
