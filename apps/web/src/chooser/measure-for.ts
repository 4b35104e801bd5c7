import type { CatalogueAnswer, Measure } from '@biaochi/schema'

type Info = CatalogueAnswer['indicators'][number]

/** The measure with most figures; undefined where the indicator is not known yet. */
export function mostStated(info: Info | undefined): Measure | undefined {
  return info && [...info.measures].sort((a, b) => b.claims - a.claims)[0]?.measure
}

/** Another indicator keeps the measure if it has it, else takes the one with most figures. */
export function measureFor(catalogue: CatalogueAnswer | undefined, id: string, measure: Measure): Measure {
  const info = catalogue?.indicators.find((one) => one.id === id)
  if (info?.measures.some((one) => one.measure === measure && one.claims > 0)) return measure
  return mostStated(info) ?? measure
}
