import { growthOfFive } from './examples.data.js'

/** The named matrices of values of the gallery and the tests, on figures of the digests. */
export const matrixExamples = [{ id: 'gdp-growth-of-five', indicator: '地区生产总值', answer: growthOfFive }] as const
