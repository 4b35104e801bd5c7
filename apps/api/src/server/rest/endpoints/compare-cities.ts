import { CityComparison, type ComparedCity, type SilentCity } from '@biaochi/schema'
import { figureColumns, sourceColumns, wordedColumns } from '../claim-columns.js'
import type { Cube } from '../cube.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column, columnsOf } from '../table.js'

/** A city with a figure or with the reason why there is none, beside what was asked. */
interface CityRow {
  region: string
  asked: Pick<CityComparison, 'indicator' | 'measure' | 'year' | 'rule'>
  city: ComparedCity | null
  silent: SilentCity | null
}

/** Cities at a year. */
export const compareCitiesEndpoint = endpoint({
  path: '/compare/cities',
  procedure: 'compare.cities',
  title: { zh: '某年各城市比较', en: 'Cities at a year' },
  output: CityComparison,
  example: { indicator: 'trade_total', measure: 'growth', year: 2022 },
  about: ({ indicator, measure, year, unit, basis, rule }) => ({ indicator, measure, year, unit, basis, rule }),
  table: {
    columns: [
      ...regionColumns,
      column<CityRow>('indicator', 'text', '指标', 'indicator', ({ asked }) => asked.indicator),
      column<CityRow>('measure', 'text', '度量', 'measure', ({ asked }) => asked.measure),
      column<CityRow>('year', 'integer', '年份', 'year', ({ asked }) => asked.year),
      ...columnsOf(wordedColumns, ({ city }: CityRow) => city?.claim ?? null),
      column<CityRow>(
        'reason',
        'text',
        '没有数值的原因',
        'why there is no value',
        ({ silent }) => silent?.reason ?? null,
      ),
      column<CityRow>('rule', 'text', '取数规则', 'selection rule', ({ asked }) => asked.rule),
      column<CityRow>('others', 'integer', '其他说法的条数', 'further claims', ({ city }) => city?.others ?? null),
      column<CityRow>(
        'conflict',
        'boolean',
        '同等说法不一',
        'claims of equal standing differ',
        ({ city }) => city?.conflict ?? null,
      ),
      ...columnsOf(figureColumns, ({ city }: CityRow) => city?.target ?? null, {
        prefix: 'target_',
        zh: '目标：',
        en: 'target: ',
      }),
      ...columnsOf(figureColumns, ({ city }: CityRow) => city?.rival ?? null, {
        prefix: 'rival_',
        zh: '不同的说法：',
        en: 'differing claim: ',
      }),
      ...columnsOf(sourceColumns, ({ city }: CityRow) => city?.claim ?? null),
    ],
    rows: (asked): CityRow[] => [
      ...asked.cities.map((city) => ({ region: city.region, asked, city, silent: null })),
      ...asked.silent.map((silent) => ({ region: silent.region, asked, city: null, silent })),
    ],
  },
  cube: ({ indicator, measure, unit, rule, year, cities, silent }): Cube => ({
    indicator,
    measure,
    unit,
    rule,
    regions: [...cities, ...silent].map(({ region }) => region),
    years: [year],
    figures: cities.map(({ region, claim: { value, upper, bound, status, id } }) => ({
      region,
      year,
      value,
      upper,
      bound,
      status,
      claim: id,
    })),
    gaps: silent.map(({ region, reason }) => ({ region, year, reason })),
  }),
})
