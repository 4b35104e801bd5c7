import type { SeriesLocale } from './series-zh.js'

/** The wording of Matrix and Targets in English. */
export const seriesEn: SeriesLocale = {
  matrix: {
    cells: 'In the cells',
    values: 'Values',
    coverage: 'Who says it',
    order: 'Order',
    byCount: 'By count',
    byProvince: 'By province',
    byName: 'By name',
    years: 'Years',
    from: 'From year',
    to: 'To year',
    counts: 'Number of cells of each kind',
    caveat: 'Digests need not hold the whole text; “does not say” is of the text in the library.',
    noYears: 'No cell of these years has a figure.',
    allYears: 'See all years',
  },
  targets: {
    over: 'Show',
    overCities: 'A year, all cities',
    overYears: 'A city, all years',
    year: 'Year of the target (taller tick, more cities)',
    city: 'City',
    caveat:
      'A small shortfall counts as nearly met; where an outcome is only a bound that leaves it open, nothing is judged.',
    none: 'The library holds no such target.',
    otherYear: 'See {{year}} (targets: {{count}})',
  },
}
