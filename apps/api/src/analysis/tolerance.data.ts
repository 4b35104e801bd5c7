import type { Claim } from '@biaochi/schema'

/** What of a target its tolerance depends on. */
export type Tolerated = Pick<Claim, 'measure' | 'unit' | 'value'>

/** By how much an outcome may fall short. */
export interface ToleranceRow {
  id: string
  /** What it is for, in words. */
  when: string
  applies: (target: Tolerated) => boolean
  /** Whether `about` and `nearly` are in the target's unit (percentage points, places) or in percent of the target. */
  per: 'unit' | 'percent'
  /** Short by no more than this, a target of 左右 is still met. */
  about: number
  /** Short by no more than this beyond, a target is nearly met. */
  nearly: number
  example: Tolerated
  never: Tolerated
}

const growth: Tolerated = { measure: 'growth', unit: '%', value: 5 }
const money: Tolerated = { measure: 'level', unit: 'CNY', value: 1e11 }

/** The tolerances of verdicts; the first row that applies decides. */
export const toleranceRows: readonly ToleranceRow[] = [
  {
    id: 'tolerance.place',
    when: 'ranks, in places',
    applies: ({ measure }) => measure === 'rank',
    per: 'unit',
    about: 0,
    nearly: 1,
    example: { measure: 'rank', unit: 'rank', value: 10 },
    never: growth,
  },
  {
    id: 'tolerance.points',
    when: 'growth, shares and rates in %, changes in percentage points: in percentage points',
    applies: ({ unit }) => unit === '%' || unit === 'pp',
    per: 'unit',
    about: 0.3,
    nearly: 0.5,
    example: growth,
    never: money,
  },
  {
    id: 'tolerance.amount',
    when: 'anything else (money, people, things, concentrations, days, multiples), in percent of the target',
    applies: ({ measure, unit }) => measure !== 'rank' && unit !== '%' && unit !== 'pp',
    per: 'percent',
    about: 2,
    nearly: 3,
    example: money,
    never: growth,
  },
]
