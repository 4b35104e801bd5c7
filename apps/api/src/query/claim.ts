import { type Claim, formatValue } from '@biaochi/schema'
import type { Kysely, Selectable } from 'kysely'
import type { Database, ObservationTable, ReportTable } from '../storage/tables.js'

/** What the selection rule looks at in a claim. */
export type Rankable = Pick<
  ObservationTable,
  'period' | 'is_annual' | 'status' | 'bound' | 'start' | 'report_id' | 'corrects'
> &
  Pick<ReportTable, 'kind' | 'digest' | 'evidence' | 'delivered'> & { report_year: number }

/** A claim about a region, with what its source is called. */
export type ClaimRow = Rankable &
  Pick<
    Selectable<ObservationTable>,
    | 'id'
    | 'indicator'
    | 'measure'
    | 'value'
    | 'upper'
    | 'unit'
    | 'basis'
    | 'text'
    | 'year_from'
    | 'year_to'
    | 'report_region'
    | 'overruled'
  > & { region: string; report_title: string; report_source: string | null }

/** What the selection rule looks at in claims that stand, with their regions. */
export function selectRankable(db: Kysely<Database>) {
  return selectAllRankable(db).where('observation.overruled', 'is', null)
}

/** The one place that joins claims and reports; claims that a correction overruled are among them. */
function selectAllRankable(db: Kysely<Database>) {
  return db
    .selectFrom('observation')
    .innerJoin('report', (join) =>
      join.onRef('report.region', '=', 'observation.report_region').onRef('report.id', '=', 'observation.report_id'),
    )
    .where('observation.region', 'is not', null)
    .select([
      'observation.bound',
      'observation.status',
      'observation.period',
      'observation.is_annual',
      'observation.start',
      'observation.report_id',
      'observation.corrects',
      'report.kind',
      'report.digest',
      'report.evidence',
      'report.year as report_year',
      'report.delivered',
    ])
    .select((eb) => eb.ref('observation.region').$notNull().as('region'))
}

/** Claims that stand, with their reports. */
export function selectClaims(db: Kysely<Database>) {
  return selectAllClaims(db).where('observation.overruled', 'is', null)
}

/** Claims with their reports, those that a correction overruled among them; the one place that says which columns a claim has. */
export function selectAllClaims(db: Kysely<Database>) {
  return selectAllRankable(db).select([
    'observation.id',
    'observation.indicator',
    'observation.measure',
    'observation.value',
    'observation.upper',
    'observation.unit',
    'observation.basis',
    'observation.year_from',
    'observation.year_to',
    'observation.text',
    'observation.report_region',
    'observation.overruled',
    'report.title as report_title',
    'report.source as report_source',
  ])
}

/** The claim as the API gives it. What the catalogue does not hold has an empty indicator. */
export function toClaim(row: ClaimRow): Claim {
  return {
    id: row.id,
    region: row.region,
    indicator: row.indicator ?? '',
    measure: row.measure,
    value: row.value,
    upper: row.upper,
    unit: row.unit,
    bound: row.bound,
    status: row.status,
    basis: row.basis,
    period: row.period,
    text: quantityWords(row),
    corrects: row.corrects,
    source: {
      reportId: row.report_id,
      title: row.report_title,
      kind: row.kind,
      digest: row.digest === 1,
      evidence: row.evidence,
      reportYear: row.report_year,
      delivered: row.delivered,
      url: row.report_source,
    },
  }
}

/**
 * The quantity in words: those of the text, which its labels and its precision go by. Of a correction, which the text does
 * not word, its value as a Chinese writer would put it.
 */
export function quantityWords(
  row: Pick<ClaimRow, 'corrects' | 'text' | 'value' | 'upper' | 'unit' | 'bound' | 'measure'>,
): string {
  return row.corrects === null ? row.text : formatValue(row, 'zh', { hedge: false })
}

/** True for a figure of something done, be it final or a first count. */
export function isDone(claim: Pick<Rankable, 'status'>): boolean {
  return claim.status !== 'target'
}
