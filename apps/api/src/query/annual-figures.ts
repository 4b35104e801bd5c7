import type { Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { rules } from './rules.data.js'
import type { SeriesFigure } from './series.js'

/** Which figures are asked for. */
export interface FiguresWanted {
  indicators: readonly string[]
  measure: Measure
  rule: SelectionRule
  regions: readonly string[]
  /** One year, or all. */
  year?: number
}

/** Which regions have a figure that the rule may show in which whole years, in which units and on which bases; each once. */
export function annualFigures(
  db: Kysely<Database>,
  { indicators, measure, rule, regions, year }: FiguresWanted,
): Promise<SeriesFigure[]> {
  return db
    .selectFrom('observation')
    .select(['indicator', 'measure', 'region', 'year_to as year', 'unit', 'basis'])
    .distinct()
    .where('indicator', 'in', indicators)
    .where('measure', '=', measure)
    .where('is_annual', '=', 1)
    .where('overruled', 'is', null)
    .where('status', rules[rule].shows === 'done' ? '!=' : '=', 'target')
    .where((eb) => oneOf(db, eb.ref('region'), regions))
    .$if(year !== undefined, (query) => query.where('year_to', '=', year ?? 0))
    .execute()
}
