import { cities, indicators } from './generate.mjs'

/** What both databases hold: the small one has these indicators alone. */
const asked = indicators.slice(0, 2)

const years = Array.from({ length: 20 }, (_, at) => 2003 + at)

/** All cities at one year, in each of twenty years. */
export const citiesQuestions = asked.flatMap((indicator) =>
  ['level', 'growth'].flatMap((measure) =>
    years.map((year) => ({ procedure: 'cities', input: { indicator, measure, year }, bare: { regions: cities } })),
  ),
)

/** Ten cities over the years, the others as quiet lines, in each of twenty choices. */
export const trendQuestions = asked.flatMap((indicator) =>
  ['level', 'growth'].flatMap((measure) =>
    years.map((_, at) => {
      const regions = cities.filter((_, place) => place % 30 === at)
      const others = cities.filter((city) => !regions.includes(city))
      return { procedure: 'trend', input: { indicator, measure, regions }, bare: { others } }
    }),
  ),
)

/** Every region that the large database holds, named one by one. */
export const regionsQuestions = (regions) =>
  citiesQuestions.map(({ procedure, input }) => ({ procedure, input: { ...input, regions }, bare: {} }))

/** The request to the server. */
export function toServer(url, { procedure, input }) {
  return { url: `${url}/trpc/compare.${procedure}?input=${encodeURIComponent(JSON.stringify(input))}` }
}

/** The same question to the bare server, to be answered by as many bytes. */
export function toBare(url, { procedure, input, bare }, bytes) {
  return { url, method: 'POST', body: JSON.stringify({ procedure, ...input, ...bare, bytes }) }
}
