import { plainObservation, Reading, type ReportAnswer, Section } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { z } from 'zod'
import { BiaochiError } from '../errors.js'
import { regionOfId } from '../storage/ids.js'
import type { Database } from '../storage/tables.js'

const Readings = z.array(Reading)
const Sections = z.array(Section)

/** The stored text of a report with all its observations and rejected numbers. @throws BiaochiError `unknown_report` */
export async function reportById(db: Kysely<Database>, id: string): Promise<ReportAnswer> {
  const region = regionOfId(id)
  const report = await db
    .selectFrom('report')
    .selectAll()
    .where('region', '=', region)
    .where('id', '=', id)
    .executeTakeFirst()
  if (report === undefined) {
    throw new BiaochiError('unknown_report', {
      message: `unknown report: ${id.slice(0, 60)}.`,
      path: 'id',
      hint: 'reports.list gives the ids of those stored.',
    })
  }
  const observations = await db
    .selectFrom('observation')
    .selectAll()
    .where('report_region', '=', region)
    .where('report_id', '=', id)
    .where('corrects', 'is', null)
    .orderBy('start')
    .orderBy('id')
    .execute()
  const rejected = await db
    .selectFrom('rejected')
    .select(['start', 'end', 'text', 'rule'])
    .where('region', '=', region)
    .where('report_id', '=', id)
    .orderBy('place')
    .execute()
  return {
    id,
    region,
    title: report.title,
    kind: report.kind,
    digest: report.digest === 1,
    evidence: report.evidence,
    year: report.year,
    reviewYear: report.review_year,
    delivered: report.delivered,
    source: report.source,
    text: report.text,
    sections: Sections.parse(JSON.parse(report.sections)),
    observations: observations.map((row) => ({
      ...plainObservation(row),
      id: row.id,
      readings: Readings.parse(JSON.parse(row.readings)),
    })),
    rejected,
  }
}
