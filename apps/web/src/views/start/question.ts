import type { CityComparison } from '@biaochi/schema'
import { type Outcome, outcomeOf } from '@biaochi/ui/compare/outcome'

/** With fewer cities than this a year is no comparison. */
const enough = 5

/** What the start page asks: which cities reached what they had said for a year. */
export interface Question {
  answer: CityComparison
  /** Cities that gave both target and outcome, by what became of it. */
  cities: Record<Outcome, string[]>
  /** So many gave both. */
  both: number
  /** So many gave the outcome only. */
  doneOnly: number
}

/** The years to ask about, the latest first: those in which at least `enough` cities give a figure. */
export function askedYears(years: CityComparison['years'], most: number): number[] {
  return years
    .filter(({ cities }) => cities >= enough)
    .map(({ year }) => year)
    .sort((a, b) => b - a)
    .slice(0, most)
}

/** The question of one year. */
export function questionOf(answer: CityComparison): Question {
  const cities: Question['cities'] = { met: [], missed: [], open: [] }
  for (const { region, claim, target } of answer.cities) if (target) cities[outcomeOf(claim, target)].push(region)
  const both = cities.met.length + cities.missed.length + cities.open.length
  return { answer, cities, both, doneOnly: answer.cities.length - both }
}

/** The latest year with enough cities that gave both target and outcome, else the year with most of them. */
export function bestQuestion(answers: readonly CityComparison[]): Question | null {
  const questions = answers.map(questionOf).sort((a, b) => b.answer.year - a.answer.year)
  const most = Math.max(0, ...questions.map(({ both }) => both))
  return questions.find(({ both }) => both >= Math.min(enough, most) && both > 0) ?? null
}
