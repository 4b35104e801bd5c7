import type { SelectionRule } from '@biaochi/schema'
import { type Criterion, criteria } from './criteria.data.js'

/** A selection rule: which claim is shown where several are made for one region, indicator, measure and year. */
export interface Rule {
  /** Whether claims of what was done are shown, or of what had been promised. */
  shows: 'done' | 'target'
  /** The first criterion that tells two claims apart decides. */
  criteria: readonly Criterion[]
  /** What is shown by it, in either language. */
  says: { zh: string; en: string }
}

const { corrected, annual, actual, done, estimate, target, source, unhedged, later, earlier, text, order } = criteria

/** Every selection rule. */
export const rules: Readonly<Record<SelectionRule, Rule>> = {
  default: {
    shows: 'done',
    criteria: [corrected, annual, actual, source, unhedged, later, text, order],
    says: { zh: '最可靠的说法', en: 'the best founded claim' },
  },
  first: {
    shows: 'done',
    criteria: [corrected, annual, done, earlier, actual, source, unhedged, text, order],
    says: { zh: '首次报告的数', en: 'as first reported' },
  },
  latest: {
    shows: 'done',
    criteria: [corrected, annual, done, later, actual, source, unhedged, text, order],
    says: { zh: '最近报告的数', en: 'as last reported' },
  },
  estimate: {
    shows: 'done',
    criteria: [corrected, annual, estimate, earlier, source, unhedged, text, order],
    says: { zh: '首次预计的数', en: 'as first estimated' },
  },
  target: {
    shows: 'target',
    criteria: [corrected, annual, target, source, later, unhedged, text, order],
    says: { zh: '当年提出的目标', en: 'what had been promised' },
  },
}
