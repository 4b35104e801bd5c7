import { growthTargets } from './examples.data.js'

/** The named pictures of said against done of the gallery and the tests, on targets of the digests. */
export const targetsExamples = [{ id: 'growth-targets', indicator: '地区生产总值', rows: growthTargets }] as const
