import { readdirSync } from 'node:fs'
import type { Observation } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'
import { readCases } from './case-file.js'

const folder = new URL('./cases/', import.meta.url)

function line(o: Observation): string {
  const amount = o.upper === null ? `${o.value}` : `${o.value}~${o.upper}`
  const status = o.basis ? `${o.status} ${o.basis}` : o.status
  return [o.text, o.label, o.indicator ?? '-', `${o.measure} ${amount} ${o.unit}`, o.bound, o.period, status].join(
    ' | ',
  )
}

// Cases are read as parts of the report that Jinan gave in January 2023.
for (const file of readdirSync(folder).sort()) {
  describe(file, () => {
    for (const { name, text, expected } of readCases(new URL(file, folder))) {
      it(name, () => {
        expect(parse(text, { region: '370100', year: 2023 }).observations.map(line)).toEqual(expected)
      })
    }
  })
}
