import { describe, expect, it } from 'vitest'
import { ObservationRecord, PrintedRecord, plainObservation, recordFields, toRecord } from '../src/index.js'

const observation = (indicator: string | null): ObservationRecord => ({
  start: 4,
  end: 8,
  text: '600元',
  label: '指标',
  indicator,
  measure: 'level',
  value: 600,
  upper: null,
  unit: 'CNY',
  bound: 'eq',
  period: '2022',
  status: 'actual',
  basis: null,
  region: '370100',
})

describe('the printed record', () => {
  it('has the fields of the contract in their order, then the id in the whole catalogue', () => {
    expect(recordFields).toEqual([...Object.keys(ObservationRecord.shape), 'catalogue'])
    expect(Object.keys(toRecord(observation('gdp')))).toEqual(recordFields)
  })

  it.each([
    ['gdp', 'gdp', 'gdp'],
    ['forex_reserves', null, 'forex_reserves'],
    [null, null, null],
  ])('of %s tells %s of the annotated list and %s of the catalogue', (id, indicator, catalogue) => {
    const record = toRecord(observation(id))
    expect(record).toMatchObject({ indicator, catalogue })
    expect(PrintedRecord.parse(record)).toEqual(record)
  })

  it('leaves out what else is known of the observation, and the observation as it was', () => {
    const more = { ...observation('forex_reserves'), sentence: { start: 0, end: 9 }, readings: [] }
    expect(Object.keys(toRecord(more))).toEqual(recordFields)
    expect(plainObservation(more)).toEqual(observation('forex_reserves'))
  })
})
