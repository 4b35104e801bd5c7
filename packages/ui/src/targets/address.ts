import type { SaidDoneRow, TargetsSeries } from './series.js'

/** What can be opened: the target of a city and year, or its outcome: `370100.2022.said`, `370100.2022.done`. */
export interface TargetAddress {
  region: string
  year: number
  side: 'said' | 'done'
}

/** The written form of an address. */
export const targetText = ({ region, year, side }: TargetAddress): string => `${region}.${year}.${side}`

/** Reads an address as a link writes it; null where it names nothing. */
export function readTarget(text: string | undefined): TargetAddress | null {
  const [region, year, side] = text?.split('.') ?? []
  if (!region || !year || (side !== 'said' && side !== 'done')) return null
  return { region, year: Number(year), side }
}

/** All rows in the order in which they stand on the page. */
export const rowsInOrder = ({ drawn, open }: TargetsSeries): SaidDoneRow[] =>
  [...drawn, ...open].flatMap(({ rows }) => rows)

/** The claim at an address, or null where there is none. */
export function claimOf(series: TargetsSeries, { region, year, side }: TargetAddress): string | null {
  const row = rowsInOrder(series).find((one) => one.region === region && one.year === year)
  return row?.[side]?.claim.id ?? null
}

/** Where a key leads: left and right between what was said and what was done, up and down through the rows. */
export function targetBeside(series: TargetsSeries, from: TargetAddress, key: string): TargetAddress | null {
  const rows = rowsInOrder(series)
  const place = rows.findIndex(({ region, year }) => region === from.region && year === from.year)
  const to = (at: number): TargetAddress | null => {
    const row = rows[at]
    if (!row) return null
    return { region: row.region, year: row.year, side: from.side === 'done' && row.done ? 'done' : 'said' }
  }
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight': {
      const side = from.side === 'said' ? 'done' : 'said'
      return rows[place]?.[side] ? { ...from, side } : null
    }
    case 'ArrowUp':
      return to(place - 1)
    case 'ArrowDown':
      return to(place + 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.length - 1)
    default:
      return null
  }
}
