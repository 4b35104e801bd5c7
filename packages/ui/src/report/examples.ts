import { targetsOfJinan2023 } from './examples.data.js'

/** The named reports of the gallery and the tests. */
export const reportExamples = [{ id: 'report-targets-jinan-2023', report: targetsOfJinan2023 }] as const
