import type { ReportAnswer } from '@biaochi/schema'

/** A report as the reader shows it: stored, or read just now and not saved, when region and year may still be open. */
export type ShownReport = Omit<ReportAnswer, 'region' | 'year' | 'reviewYear'> & {
  region: string | null
  year: number | null
  reviewYear: number | null
}

/** One figure of a report, with its id and how it was understood. */
export type Figure = ShownReport['observations'][number]

/** A number that was looked at and not taken. */
export type RejectedNumber = ShownReport['rejected'][number]
