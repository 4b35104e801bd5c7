import { type FoundObservation, ObservationPage } from '@biaochi/schema'
import { sourceColumns, subjectColumns, wordedColumns } from '../claim-columns.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column } from '../table.js'

/** All claims, page by page. */
export const observationsEndpoint = endpoint({
  path: '/observations',
  procedure: 'observations.search',
  title: { zh: '全部数据，按条件查找', en: 'All claims, by what they are about' },
  output: ObservationPage,
  example: { regions: ['370100'], indicators: ['gdp'], limit: 20 },
  table: {
    columns: [
      ...regionColumns,
      ...subjectColumns,
      column<FoundObservation>('label', 'text', '原文中的指标', 'the indicator as worded', ({ label }) => label),
      ...wordedColumns,
      ...sourceColumns,
    ],
    rows: ({ observations }) => observations,
  },
  claims: ({ observations }) => observations,
  pages: { largest: 1_000, next: ({ next }) => next },
})
