import type { Bound, Measure, Status } from '@biaochi/schema'

/** One indicator and measure in regions × years. */
export interface Cube {
  indicator: string
  measure: Measure
  unit: string
  rule: string
  regions: readonly string[]
  years: readonly number[]
  figures: readonly CubeFigure[]
  /** Why a cell is empty, where that is known. */
  gaps: readonly { region: string; year: number; reason: string }[]
}

/** One figure of a cube, with its hedges. */
export interface CubeFigure {
  region: string
  year: number
  value: number
  upper: number | null
  bound: Bound
  status: Status
  /** Id of the claim. */
  claim: string
}
