import { Measure } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import type { Database } from '../storage/tables.js'
import { kept } from './kept.js'

/** A measure with the number of claims that make it. */
export interface MeasureCount {
  measure: Measure
  claims: number
}

/** The measures of each indicator that has claims, or of one, in the order of the schema. */
export function measuresByIndicator(
  db: Kysely<Database>,
  indicator?: string,
): Promise<ReadonlyMap<string, MeasureCount[]>> {
  return kept(db, `measures of ${indicator ?? 'all'}`, () => askMeasures(db, indicator))
}

async function askMeasures(
  db: Kysely<Database>,
  indicator: string | undefined,
): Promise<ReadonlyMap<string, MeasureCount[]>> {
  const rows = await db
    .selectFrom('observation')
    .select(({ fn }) => ['indicator', 'measure', fn.countAll<number>().as('claims')])
    .where('indicator', 'is not', null)
    .where('overruled', 'is', null)
    .$if(indicator !== undefined, (query) => query.where('indicator', '=', indicator ?? ''))
    .groupBy(['indicator', 'measure'])
    .execute()
  const measures = new Map<string, MeasureCount[]>()
  for (const measure of Measure.options) {
    for (const row of rows) {
      if (row.measure !== measure || row.indicator === null) continue
      measures.set(row.indicator, [...(measures.get(row.indicator) ?? []), { measure, claims: row.claims }])
    }
  }
  return measures
}
