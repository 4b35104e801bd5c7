/** What was chosen last, the latest first. */
export interface Recent {
  indicators: readonly string[]
  cities: readonly string[]
}

const stored = 'biaochi.recent'
const most = 6

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string').slice(0, most) : []

/** The recent choices of this browser; none where it keeps nothing. */
export function recentChoices(): Recent {
  try {
    const kept = JSON.parse(localStorage.getItem(stored) ?? '{}') as Record<string, unknown>
    return { indicators: texts(kept.indicators), cities: texts(kept.cities) }
  } catch {
    return { indicators: [], cities: [] }
  }
}

/** Puts choices at the head of the recent ones. */
export function rememberChoice(kind: keyof Recent, ids: readonly string[]): void {
  const before = recentChoices()
  const now = [...new Set([...ids, ...before[kind]])].slice(0, most)
  try {
    localStorage.setItem(stored, JSON.stringify({ ...before, [kind]: now }))
  } catch {
    // Without storage nothing is remembered.
  }
}
