import { catalogue, type Indicator, indicatorById } from '@biaochi/schema'
import { BiaochiError } from '../errors.js'

/**
 * The indicator with this id.
 * @param path the field that holds it
 * @throws BiaochiError `unknown_indicator`, with those that are spelt alike
 */
export function requireIndicator(id: string, path: string): Indicator {
  const indicator = indicatorById(id)
  if (indicator) return indicator
  const near = nearIndicators(id).map((found) => `${found.id} (${found.zh})`)
  throw new BiaochiError('unknown_indicator', {
    message: `unknown indicator: ${id.slice(0, 60)}.`,
    path,
    hint: near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'catalogue.get lists the ids.',
  })
}

/** Up to three indicators whose id, name or alias shares most with the words. */
function nearIndicators(wanted: string): Indicator[] {
  return catalogue
    .map((indicator) => ({
      indicator,
      score: Math.max(
        ...[indicator.id, indicator.zh, indicator.en.toLowerCase(), ...indicator.aliases].map((name) =>
          likeness(name, wanted.slice(0, 60).toLowerCase()),
        ),
      ),
    }))
    .filter(({ score }) => score >= 0.4)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ indicator }) => indicator)
}

/** Dice's coefficient over pairs of neighbouring letters: 0 for nothing shared, 1 for the same pairs. */
function likeness(a: string, b: string): number {
  const left = pairs(a)
  const right = pairs(b)
  const shared = [...left].filter((pair) => right.has(pair)).length
  return (2 * shared) / (left.size + right.size)
}

/** The word's ends count as letters, so that short ids such as `gdp` have pairs enough. */
function pairs(word: string): Set<string> {
  const bounded = `^${word}$`
  return new Set([...bounded].slice(1).map((letter, at) => `${[...bounded][at]}${letter}`))
}
