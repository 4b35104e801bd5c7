const statuses = ['actual', 'estimate']

/** Where a claim stands in the order of `chosenClaim`; smaller is better. */
const standing = (claim) => [
  statuses.indexOf(claim.status),
  claim.bound === 'eq' ? 0 : 1,
  claim.basis === null ? 0 : 1,
  claim.start,
]

function byStanding(a, b) {
  const [one, other] = [standing(a), standing(b)]
  const at = one.findIndex((part, i) => part !== other[i])
  return at < 0 ? 0 : one[at] - other[at]
}

/**
 * The claim that a report is held to for an indicator, measure and unit in its review year: of the whole year and of the
 * region itself; actual over estimate, never a target; unhedged over hedged; on no basis of comparison over on one; the
 * first in the text. Undefined where there is none.
 */
export function chosenClaim(observations, { indicator, measure, unit, year, code }) {
  return observations
    .filter(
      (claim) =>
        claim.indicator === indicator &&
        claim.measure === measure &&
        claim.unit === unit &&
        claim.region === code &&
        claim.period === String(year) &&
        statuses.includes(claim.status),
    )
    .sort(byStanding)[0]
}
