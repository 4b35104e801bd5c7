import type { TrendLine, TrendSeries } from './series.js'

/** What can be opened in a trend: the figure or the target of a city at a year, written `370100.2015` or `370100.2015.target`. */
export interface TrendAddress {
  region: string
  year: number
  kind: 'figure' | 'target'
}

/** The written form of an address. */
export function addressText({ region, year, kind }: TrendAddress): string {
  return kind === 'target' ? `${region}.${year}.target` : `${region}.${year}`
}

/** Everything of one line that can be opened, by year; a target stands after the figure of its year. */
export function lineAddresses(line: TrendLine): TrendAddress[] {
  const figures = line.points.map(({ year }) => ({ region: line.region, year, kind: 'figure' as const }))
  const targets = line.targets.map(({ year }) => ({ region: line.region, year, kind: 'target' as const }))
  return [...figures, ...targets].sort((a, b) => a.year - b.year || (a.kind === 'figure' ? -1 : 1))
}

/** The id of the claim at an address, or null where the trend has none. */
export function claimAt(series: TrendSeries, address: TrendAddress): string | null {
  const line = series.lines.find(({ region }) => region === address.region)
  const among = address.kind === 'target' ? line?.targets : line?.points
  return among?.find(({ year }) => year === address.year)?.claim.id ?? null
}

/** Where an arrow key leads: along the line by years, or up and down to the next line at the nearest year. */
export function neighbour(series: TrendSeries, from: TrendAddress, key: string): TrendAddress | null {
  const index = series.lines.findIndex(({ region }) => region === from.region)
  const line = series.lines[index]
  if (!line) return null
  const own = lineAddresses(line)
  const at = own.findIndex(({ year, kind }) => year === from.year && kind === from.kind)
  switch (key) {
    case 'ArrowLeft':
      return own[at - 1] ?? null
    case 'ArrowRight':
      return own[at + 1] ?? null
    case 'Home':
      return own[0] ?? null
    case 'End':
      return own.at(-1) ?? null
    case 'ArrowUp':
    case 'ArrowDown': {
      const step = key === 'ArrowDown' ? 1 : -1
      const filled = series.lines.filter((one) => lineAddresses(one).length > 0)
      const place = filled.indexOf(line)
      const next = filled[(place + step + filled.length) % filled.length]
      if (!next || next === line) return null
      return lineAddresses(next).reduce((best, one) =>
        Math.abs(one.year - from.year) < Math.abs(best.year - from.year) ? one : best,
      )
    }
    default:
      return null
  }
}
