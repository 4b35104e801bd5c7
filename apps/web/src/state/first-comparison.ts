/** What Compare shows where a link says nothing: the growth of the local economy, a year that many cities speak of. */
export const firstComparison = { indicator: 'gdp', measure: 'growth', year: 2022 } as const
