import type { RegionName, TargetRow } from '@biaochi/schema'
import type { ChartTable } from '../tools/chart-table.js'
import { claimCells, claimColumns, noClaim } from '../tools/claim-cells.js'

/** Targets with their outcomes as rows, one a target, values in the base unit. */
export function targetsRows(
  rows: readonly TargetRow[],
  about: { indicator: string; measure: string; over: string },
  names: ReadonlyMap<string, RegionName>,
): ChartTable {
  return {
    name: `biaochi-targets-${about.indicator}-${about.measure}-${about.over}`,
    columns: [
      'region',
      'city',
      'indicator',
      'measure',
      'year',
      'verdict',
      'firmness',
      'distance_low',
      'distance_high',
      'distance_unit',
      ...claimColumns.map((name) => `target_${name}`),
      ...claimColumns.map((name) => `outcome_${name}`),
    ],
    rows: rows.map(({ region, indicator, measure, year, verdict, target, outcome, distance, distanceUnit }) => [
      region,
      names.get(region)?.zh ?? region,
      indicator,
      measure,
      year,
      verdict,
      target.firmness,
      distance?.low ?? null,
      distance?.high ?? null,
      distance ? distanceUnit : null,
      ...claimCells(target.claim),
      ...(outcome ? claimCells(outcome.claim) : noClaim),
    ]),
  }
}
