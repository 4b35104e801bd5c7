import { EvidenceKind, ReportKind } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../storage/tables.js'

/** One stored report, without its text. */
export const ListedReport = z.object({
  id: z.string(),
  region: z.string(),
  title: z.string(),
  kind: ReportKind,
  digest: z.boolean(),
  evidence: EvidenceKind,
  year: z.int(),
  reviewYear: z.int(),
  delivered: z.string().nullable(),
  source: z.string().nullable(),
  observations: z.int().nonnegative(),
})
export type ListedReport = z.infer<typeof ListedReport>

/** The stored reports of a region and report year, or of all; by region, then year. */
export async function listReports(
  db: Kysely<Database>,
  { region, year }: { region?: string | undefined; year?: number | undefined },
): Promise<ListedReport[]> {
  const rows = await db
    .selectFrom('report')
    .select((eb) => [
      'report.id',
      'report.region',
      'report.title',
      'report.kind',
      'report.digest',
      'report.evidence',
      'report.year',
      'report.review_year',
      'report.delivered',
      'report.source',
      eb
        .selectFrom('observation')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('observation.report_region', '=', 'report.region')
        .whereRef('observation.report_id', '=', 'report.id')
        .where('observation.corrects', 'is', null)
        .as('observations'),
    ])
    .$if(region !== undefined, (query) => query.where('report.region', '=', region ?? ''))
    .$if(year !== undefined, (query) => query.where('report.year', '=', year ?? 0))
    .orderBy('report.region')
    .orderBy('report.year')
    .orderBy('report.title')
    .orderBy('report.id')
    .execute()
  return rows.map(({ review_year, digest, observations, ...row }) => ({
    ...row,
    digest: digest === 1,
    reviewYear: review_year,
    observations: observations ?? 0,
  }))
}
