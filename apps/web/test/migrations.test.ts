import { describe, expect, it } from 'vitest'
import { linkMigrations, migratedAddress } from '../src/state/migrations.js'

describe('links of earlier releases', () => {
  it.each([
    ['/', '?indicator=trade_total&measure=growth&year=2022', '/compare?indicator=trade_total&measure=growth&year=2022'],
    ['/', '?year=2019', '/compare?indicator=gdp&measure=growth&year=2019'],
    ['/', '?at=370100&lang=en', '/compare?indicator=gdp&measure=growth&year=2022&at=370100&lang=en'],
    ['/', '?show=table', '/compare?indicator=gdp&measure=growth&year=2022&show=table'],
  ])('%s%s leads to %s', (path, search, to) => {
    expect(migratedAddress(path, search)).toBe(to)
  })
  it.each([
    ['/', ''],
    ['/', '?lang=en'],
    ['/', '?embed=1&utm=x'],
    ['/compare', '?indicator=gdp'],
    ['/trend', '?cities=370100'],
  ])('%s%s is no old link', (path, search) => {
    expect(migratedAddress(path, search)).toBeNull()
  })
  it('never lead to an address that moves on again', () => {
    for (const { to, says } of linkMigrations)
      for (const name of says) expect(migratedAddress(to, `?${name}=x`)).toBeNull()
  })
})
