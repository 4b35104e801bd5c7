import type { Endpoint } from './endpoint.js'
import { catalogueEndpoint, indicatorsEndpoint, regionsEndpoint } from './endpoints/catalogue.js'
import { checksEndpoint } from './endpoints/checks.js'
import { claimsEndpoint } from './endpoints/claims.js'
import { compareCitiesEndpoint } from './endpoints/compare-cities.js'
import { compareMatrixEndpoint } from './endpoints/compare-matrix.js'
import { compareTrendEndpoint } from './endpoints/compare-trend.js'
import { correctionsEndpoint } from './endpoints/corrections.js'
import { coverageEndpoint } from './endpoints/coverage.js'
import { derivedEndpoint, derivedIndexEndpoint, derivedRanksEndpoint } from './endpoints/derived.js'
import { evidenceEndpoint } from './endpoints/evidence.js'
import { metaEndpoint } from './endpoints/meta.js'
import { observationsEndpoint } from './endpoints/observations.js'
import { reportEndpoint, reportsEndpoint } from './endpoints/reports.js'
import { scorecardEndpoint } from './endpoints/scorecard.js'
import { targetsEndpoint } from './endpoints/targets.js'

/** Everything that is served under `/api/v1`, in the order in which it is shown. */
export const endpoints: readonly Endpoint[] = [
  catalogueEndpoint,
  indicatorsEndpoint,
  regionsEndpoint,
  coverageEndpoint,
  compareCitiesEndpoint,
  compareTrendEndpoint,
  compareMatrixEndpoint,
  scorecardEndpoint,
  targetsEndpoint,
  checksEndpoint,
  derivedEndpoint,
  derivedIndexEndpoint,
  derivedRanksEndpoint,
  reportsEndpoint,
  reportEndpoint,
  observationsEndpoint,
  evidenceEndpoint,
  claimsEndpoint,
  correctionsEndpoint,
  metaEndpoint,
]
