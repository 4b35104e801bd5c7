import type { Measure, SelectionRule } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { oneOf } from '../storage/lists.js'
import type { Database } from '../storage/tables.js'
import { kept } from './kept.js'
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
    .where((eb) => oneOf(db, eb.ref('indicator'), indicators))
    .where('measure', '=', measure)
    .where('is_annual', '=', 1)
    .where('overruled', 'is', null)
    .where('status', rules[rule].shows === 'done' ? '!=' : '=', 'target')
    .where((eb) => oneOf(db, eb.ref('region'), regions))
    .$if(year !== undefined, (query) => query.where('year_to', '=', year ?? 0))
    .execute()
}

/** The same for one indicator in all years and all cities, which is asked for over and over. */
export function figuresOfCities(
  db: Kysely<Database>,
  { indicator, measure, rule }: { indicator: string; measure: Measure; rule: SelectionRule },
  cities: readonly string[],
): Promise<readonly SeriesFigure[]> {
  return kept(db, `figures of cities ${indicator} ${measure} ${rule}`, () =>
    annualFigures(db, { indicators: [indicator], measure, rule, regions: cities }),
  )
}
