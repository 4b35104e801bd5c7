import { ClaimFields, readPeriod } from '@biaochi/schema'
import { BiaochiError } from '../errors.js'
import { requireIndicator } from '../query/require-indicator.js'
import { requireRegion } from '../regions.js'

/** The fields that a correction names; those that it leaves out stay as they are. */
export type Changes = { [Field in keyof ClaimFields]?: ClaimFields[Field] | undefined }

/** The fields of a claim and no others. */
export function claimFields(claim: ClaimFields): ClaimFields {
  return ClaimFields.parse(claim)
}

/**
 * What a claim says with changes made.
 * @throws BiaochiError `unknown_indicator`, `unknown_region`, and `invalid_input` for what no claim can say or nothing changed
 */
export function correctedFields(before: ClaimFields, changes: Changes): ClaimFields {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  const after = claimFields({ ...before, ...given })
  if (after.indicator !== null) requireIndicator(after.indicator, 'indicator')
  if (after.region !== null) requireRegion(after.region, 'region')
  if (readPeriod(after.period) === null) {
    throw new BiaochiError('invalid_input', {
      message: `invalid period: ${after.period.slice(0, 40)}.`,
      path: 'period',
      hint: 'Write 2022, 2018/2022, ../2022 or 2022-01/2022-06.',
    })
  }
  if ((after.bound === 'range') !== (after.upper !== null)) {
    throw new BiaochiError('invalid_input', {
      message: after.upper === null ? 'a range needs an upper end.' : 'only a range has an upper end.',
      path: after.upper === null ? 'upper' : 'bound',
      hint:
        after.upper === null ? 'Give `upper`, or another bound.' : 'Give the bound `range`, or null as the upper end.',
    })
  }
  if (JSON.stringify(after) === JSON.stringify(before)) {
    throw new BiaochiError('invalid_input', {
      message: 'the correction changes nothing: the claim says so already.',
      path: 'changes',
      hint: `Name what is to change: ${Object.keys(ClaimFields.shape).join(', ')}.`,
    })
  }
  return after
}
