import { indicatorById, type Observation } from '@biaochi/schema'
import type { ParseOptions } from './outline/outline.js'
import { parse } from './parse.js'
import { reasonOf } from './quantities/reason.js'

/** One figure in a line: what it was read as. */
function headline(observation: Observation): string {
  const { measure, value, upper, unit, bound, period, status, basis, indicator, label } = observation
  const name = indicator ? `${indicator}（${indicatorById(indicator)?.zh ?? indicator}）` : `「${label}」`
  const amount = upper === null ? `${value}` : `${value} … ${upper}`
  return [name, measure, `${bound === 'eq' ? '' : `${bound} `}${amount} ${unit}`, period, status, basis]
    .filter(Boolean)
    .join(' · ')
}

/**
 * The tree of understanding of a sentence, as text for a person: each figure with the fields it was given,
 * whether the words state them, carry them on, or a default was taken, and the rule and words each stands on;
 * then each number that was not taken, with the rule that refused it.
 *
 * @param text a sentence or a longer text
 * @param options region and report year, where the text does not tell them; an unknown year prints as XXXX
 */
export function explain(text: string, options: ParseOptions = {}): string {
  const { observations, rejected } = parse(text, options)
  const lines: string[] = []
  for (const observation of observations) {
    lines.push(`${observation.text} → ${headline(observation)}`)
    lines.push(`├ label     ${observation.label === '' ? '—' : observation.label}`)
    const { readings } = observation
    readings.forEach((reading, i) => {
      const branch = i === readings.length - 1 ? '└' : '├'
      const words =
        reading.start === null || reading.end === null ? '' : `「${text.slice(reading.start, reading.end)}」`
      lines.push(
        `${branch} ${reading.field.padEnd(9)} ${reading.ground.padEnd(9)} ${reading.rule.padEnd(28)} ${words}`.trimEnd(),
      )
    })
  }
  for (const { text: words, rule } of rejected) lines.push(`${words} ✗ ${rule} ${reasonOf(rule).zh}`)
  return lines.length > 0 ? `${lines.join('\n')}\n` : '—\n'
}
