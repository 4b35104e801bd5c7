import { groupRows } from './groups.data.js'
import type { CitySizes } from './sizes.js'

/** Cities that one city can be compared with, the closest first, and on what ground. */
export interface Peers {
  codes: string[]
  ground: { kind: 'size'; year: number; value: number } | { kind: 'rank'; group: string } | { kind: 'province' }
}

/** Cities up to half as large again, or as much smaller, count as alike. */
const factor = 1.5
const fewest = 3
const most = 9

/**
 * The peers of a city among `regions`: those of a like economy; where too few are known, those of the same
 * administrative rank; else those of the same province. Null where no ground gives enough.
 */
export function peersOf(code: string, regions: readonly { code: string }[], { gdp }: CitySizes): Peers | null {
  const others = regions.map((region) => region.code).filter((other) => other !== code)
  const own = gdp.get(code)
  const distance = (other: string) => {
    const size = gdp.get(other)
    return own && size ? Math.abs(Math.log(size.value / own.value)) : Number.POSITIVE_INFINITY
  }
  const closest = (among: string[]) =>
    [...among].sort((a, b) => distance(a) - distance(b) || a.localeCompare(b)).slice(0, most)
  if (own) {
    const alike = others.filter((other) => distance(other) <= Math.log(factor))
    if (alike.length >= fewest) return { codes: closest(alike), ground: { kind: 'size', ...own } }
  }
  for (const row of groupRows.filter(({ kind }) => kind === 'rank')) {
    if (!row.codes?.includes(code)) continue
    const same = others.filter((other) => row.codes?.includes(other))
    if (same.length >= fewest) return { codes: closest(same), ground: { kind: 'rank', group: row.id } }
  }
  const near = others.filter((other) => other.slice(0, 2) === code.slice(0, 2))
  return near.length >= fewest ? { codes: closest(near), ground: { kind: 'province' } } : null
}
