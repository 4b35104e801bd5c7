import { CityComparison, Matrix, Scorecard, Trend } from '@biaochi/schema'
import { z } from 'zod'
import { compareCities } from '../query/compare-cities.js'
import { compareMatrix } from '../query/compare-matrix.js'
import { compareTrend } from '../query/compare-trend.js'
import { requireIndicator } from '../query/require-indicator.js'
import { scorecard } from '../query/scorecard.js'
import { requireRegion } from '../regions.js'
import { ComparisonInput, DoneRule, RegionCode, RegionCodes, SeriesInput, Year } from './inputs.js'
import { requireRegions } from './require-known.js'
import { answers, procedure, router } from './trpc.js'

/** Comparisons: cities at a year, cities over the years, regions × years, and one city by itself. */
export const compareRouter = router({
  cities: procedure
    .input(ComparisonInput.extend({ ...SeriesInput.shape, year: Year, regions: RegionCodes.optional() }))
    .output(answers(CityComparison))
    .query(({ ctx, input }) => {
      requireKnown(input)
      return compareCities(ctx.db, input)
    }),
  trend: procedure
    .input(ComparisonInput.extend({ ...SeriesInput.shape, regions: RegionCodes }))
    .output(answers(Trend))
    .query(({ ctx, input }) => {
      requireKnown(input)
      return compareTrend(ctx.db, input)
    }),
  matrix: procedure
    .input(ComparisonInput.extend({ regions: RegionCodes.optional(), from: Year.optional(), to: Year.optional() }))
    .output(answers(Matrix))
    .query(({ ctx, input }) => {
      requireKnown(input)
      return compareMatrix(ctx.db, input)
    }),
  scorecard: procedure
    .input(z.object({ region: RegionCode, year: Year.optional(), peers: RegionCodes.optional(), rule: DoneRule }))
    .output(answers(Scorecard))
    .query(({ ctx, input }) => {
      requireRegion(input.region, 'region')
      requireRegions(input.peers, 'peers')
      return scorecard(ctx.db, input)
    }),
})

function requireKnown({ indicator, regions }: { indicator: string; regions?: string[] | undefined }): void {
  requireIndicator(indicator, 'indicator')
  requireRegions(regions)
}
