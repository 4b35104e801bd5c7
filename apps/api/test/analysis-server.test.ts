import { describe, expect, it } from 'vitest'
import { engines } from './support/database.js'
import { databaseOf } from './support/made-reports.js'
import { errorOf, postingClientOf, startServer } from './support/server.js'

describe.each(engines)('the procedures of analysis (%s)', (engine) => {
  const served = async () =>
    startServer(
      await databaseOf(
        engine,
        [{ code: '370100', year: 2022 }, '2022年主要预期目标是：进出口增长8%。'],
        [{ code: '370100', year: 2023 }, '2022年进出口增长15.4%。'],
      ),
    )

  it('answer over HTTP', async () => {
    const { client } = await served()
    const matrix = await client.compare.matrix.query({ indicator: 'trade_total', measure: 'growth' })
    expect(matrix.figures.value).toEqual([15.4])
    const targets = await client.targets.list.query({ indicators: ['trade_total'] })
    expect(targets.rows).toMatchObject([{ verdict: 'met' }])
    const coverage = await client.catalogue.coverage.query({ columns: { by: 'year', indicator: 'trade_total' } })
    expect(coverage.cells.state).toEqual(['only_growth'])
    const scorecard = await client.compare.scorecard.query({ region: '370100' })
    expect(scorecard.categories).toMatchObject([{ category: 'trade', rows: [{ target: { verdict: 'met' } }] }])
    const derived = await client.derived.list.query({ indicator: 'trade_total', measure: 'level' })
    expect(derived.figures).toEqual([])
    const index = await client.derived.index.query({ indicator: 'trade_total', base: 2022 })
    expect(index.withoutBase).toEqual(['370100'])
    const ranks = await client.derived.ranks.query({ indicator: 'trade_total', measure: 'growth', year: 2022 })
    expect(ranks.ranks).toMatchObject([{ region: '370100', rank: { from: 1, to: 1, of: 1 } }])
    expect((await client.checks.list.query({ regions: ['370100'] })).clashes).toEqual([])
    const page = await client.observations.search.query({ limit: 1 })
    const rest = await client.observations.search.query({ limit: 5, cursor: page.next ?? '' })
    expect([...page.observations, ...rest.observations].map(({ value }) => value).sort()).toEqual([15.4, 8])
    expect((await client.observations.search.query()).next).toBeNull()
  })

  it('take a list of regions that no address could hold, where the query is posted', async () => {
    const { url, client } = await served()
    const regions = Array.from({ length: 4_000 }, () => '370100')
    const asked = { indicator: 'trade_total', measure: 'growth', regions } as const
    expect((await postingClientOf(url).compare.matrix.query(asked)).figures.value).toEqual([15.4])
    await expect(client.compare.matrix.query(asked)).rejects.toThrow()
  })

  it('name what is wrong', async () => {
    const { client } = await served()
    const growth = { indicator: 'trade_total', measure: 'growth' } as const
    expect(await errorOf(client.compare.matrix.query({ ...growth, regions: ['370100', '379999'] }))).toMatchObject({
      code: 'unknown_region',
      path: 'regions.1',
    })
    expect(await errorOf(client.targets.list.query({ indicators: ['gdp', 'gpd'] }))).toMatchObject({
      code: 'unknown_indicator',
      path: 'indicators.1',
    })
    expect(
      await errorOf(client.catalogue.coverage.query({ columns: { by: 'indicator', year: 2022, indicators: ['gpd'] } })),
    ).toMatchObject({
      code: 'unknown_indicator',
      path: 'columns.indicators.0',
    })
    expect(await errorOf(client.compare.scorecard.query({ region: '370100', peers: ['x'] }))).toMatchObject({
      code: 'unknown_region',
      path: 'peers.0',
    })
    expect(await errorOf(client.targets.list.query({}))).toMatchObject({ code: 'invalid_input', path: 'indicators' })
  })
})
