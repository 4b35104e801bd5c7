import { firstComparison } from './first-comparison.js'
import { parseSearch, stringifySearch } from './search-params.js'

/** A form of link that an earlier release gave out, and where it leads now. */
export interface LinkMigration {
  /** The last release that made such links. */
  until: string
  path: string
  /** The link is of this form if it says one of these. */
  says: readonly string[]
  to: string
  /** What the old view took for granted, said where the link does not. */
  fill: Readonly<Record<string, string | number>>
}

/** Every change of an address so far, the oldest first. A row is never taken out. */
export const linkMigrations: readonly LinkMigration[] = [
  {
    until: '0.1.0',
    path: '/',
    says: ['indicator', 'measure', 'year', 'group', 'cities', 'at', 'show'],
    to: '/compare',
    fill: firstComparison,
  },
]

/** The address that an old link means now, or null where it is no old link. Everything that it says is kept. */
export function migratedAddress(path: string, search: string): string | null {
  const said = parseSearch(search)
  const row = linkMigrations.find((one) => one.path === path && one.says.some((name) => name in said))
  return row ? `${row.to}${stringifySearch({ ...row.fill, ...said })}` : null
}
