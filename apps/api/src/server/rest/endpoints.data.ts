import type { Endpoint } from './endpoint.js'
import { catalogueEndpoint, indicatorsEndpoint, regionsEndpoint } from './endpoints/catalogue.js'
import { claimsEndpoint } from './endpoints/claims.js'
import { compareCitiesEndpoint } from './endpoints/compare-cities.js'
import { compareMatrixEndpoint } from './endpoints/compare-matrix.js'
import { compareTrendEndpoint } from './endpoints/compare-trend.js'
import { correctionsEndpoint } from './endpoints/corrections.js'
import { evidenceEndpoint } from './endpoints/evidence.js'
import { metaEndpoint } from './endpoints/meta.js'
import { reportEndpoint, reportsEndpoint } from './endpoints/reports.js'
import { targetsEndpoint } from './endpoints/targets.js'

/** Everything that is served under `/api/v1`, in the order in which it is shown. */
export const endpoints: readonly Endpoint[] = [
  catalogueEndpoint,
  indicatorsEndpoint,
  regionsEndpoint,
  compareCitiesEndpoint,
  compareTrendEndpoint,
  compareMatrixEndpoint,
  targetsEndpoint,
  reportsEndpoint,
  reportEndpoint,
  evidenceEndpoint,
  claimsEndpoint,
  correctionsEndpoint,
  metaEndpoint,
]
