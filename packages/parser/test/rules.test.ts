import { readdirSync, readFileSync } from 'node:fs'
import type { Measure, ParseResult } from '@biaochi/schema'
import { describe, expect, it } from 'vitest'
import { cutSentences } from '../src/clauses/clauses.js'
import { parse } from '../src/index.js'
import { branches } from '../src/labels/branches.data.js'
import { closedEndings } from '../src/labels/closed-endings.data.js'
import { contextNames, widerNames } from '../src/labels/context-names.data.js'
import { doneWords, ownVerbs, stockEnds } from '../src/labels/done-words.data.js'
import { endWords } from '../src/labels/end-words.data.js'
import { genericNames } from '../src/labels/generic-names.data.js'
import { halfNames, oppositeParts } from '../src/labels/half-names.data.js'
import { harmlessBeginnings, harmlessEndings } from '../src/labels/harmless.data.js'
import { headWords } from '../src/labels/head-words.data.js'
import { jointEndings, jointNames } from '../src/labels/joint-names.data.js'
import { linkLabel } from '../src/labels/link.js'
import { measuredName } from '../src/labels/measured-name.js'
import { gapEnds, rankAdverbs, rankEnds } from '../src/labels/name-ends.data.js'
import { partEndings, partVerbs } from '../src/labels/part-words.data.js'
import { predicates } from '../src/labels/predicates.data.js'
import { sharedEndings } from '../src/labels/shared-endings.data.js'
import { structureWords } from '../src/labels/structure-words.data.js'
import { tailWords } from '../src/labels/tail-words.data.js'
import { wholeWords } from '../src/labels/whole-words.data.js'
import { afterWords } from '../src/measures/after-words.data.js'
import { fallVerbs } from '../src/measures/fall-verbs.data.js'
import { gapAdjectives, gapWords } from '../src/measures/gap-words.data.js'
import { leadWords } from '../src/measures/lead-words.js'
import { measureQuantities } from '../src/measures/measures.js'
import { comparisons, namedTimes } from '../src/measures/reference-words.data.js'
import { amountNames, nameEndings } from '../src/measures/subject-words.data.js'
import { furnitureWords } from '../src/outline/furniture-words.data.js'
import { toneOf } from '../src/outline/heading-role.js'
import { openingWords, toneWords } from '../src/outline/opening-words.data.js'
import { outlineText } from '../src/outline/outline.js'
import { headingWords, titleWords } from '../src/outline/outline-words.data.js'
import { findSections } from '../src/outline/sections.js'
import { kindOf } from '../src/outline/title.js'
import { statusWords } from '../src/periods/status-words.data.js'
import { stretchWords } from '../src/periods/stretch-words.data.js'
import { leadIns } from '../src/periods/theme-words.data.js'
import { timeWords } from '../src/periods/time-words.data.js'
import { claimedBefore, namedAfter, reachedBefore } from '../src/quantities/amount-words.data.js'
import { classifierUnits } from '../src/quantities/classifiers.data.js'
import { moneySigns, moneyUnits } from '../src/quantities/money.data.js'
import * as namedWords from '../src/quantities/named-words.data.js'
import { neverRules } from '../src/quantities/never.data.js'
import { perUnits } from '../src/quantities/per-units.data.js'
import { findQuantities } from '../src/quantities/quantities.js'
import {
  countedBefore,
  familiesAfter,
  firmsNear,
  homesNear,
  moneyBefore,
  peopleAfter,
  peopleBefore,
  placesBefore,
  placesCountedBefore,
} from '../src/quantities/settle-words.data.js'
import {
  circleWords,
  thresholdBefore,
  thresholdCounted,
  thresholdLink,
  thresholdNamed,
} from '../src/quantities/threshold-words.data.js'
import { measureUnits } from '../src/quantities/units.data.js'
import { steps } from '../src/readings.data.js'
import type { Rule } from '../src/rule.js'
import { ruleIds } from './tables.js'

const options = { region: '370100', year: 2023 }
const read = (text: string) => parse(text, options)
const readingRules = (result: ParseResult) =>
  result.observations.flatMap((o) => o.readings.map((reading) => reading.rule))

/** Ids of the words that were taken off the leads of a text. */
function marks(text: string): string[] {
  const outline = outlineText(text, options)
  const even = outline.normalised.text
  return [...cutSentences(outline)].flatMap((sentence) =>
    measureQuantities(even, sentence, findQuantities(even, sentence).quantities).flatMap((quantity) =>
      quantity.marks.map((mark) => mark.rule),
    ),
  )
}

/** Each row fires on its example and keeps still on its counter-example. */
function holds<Means>(
  name: string,
  table: readonly Rule<Means>[],
  fires: (text: string, rule: Rule<Means>) => boolean,
): void {
  describe(name, () => {
    it.each(table.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
      expect(fires(rule.example, rule), `example: ${rule.example}`).toBe(true)
      expect(fires(rule.never, rule), `never: ${rule.never}`).toBe(false)
    })
  })
}

const byReading = (text: string, rule: { id: string }) => readingRules(read(text)).includes(rule.id)

const byRefusal = (text: string, rule: { id: string }) =>
  read(text).rejected.some((rejected) => rejected.rule === rule.id)
const refusedAs = (id: string) => (text: string) => byRefusal(text, { id })

holds('units of money', moneyUnits, byReading)
holds('signs of money', moneySigns, byReading)
holds('steps that code decides', steps, byReading)
holds('units of measure', measureUnits, byReading)
holds('classifiers', classifierUnits, byReading)
holds('what stands after a slash', perUnits, (text, rule) =>
  read(text).observations.some((o) => o.unit.endsWith(`/${rule.means.unit}`)),
)
describe('names that tell what a number is', () => {
  for (const [name, table] of Object.entries(namedWords))
    if (table !== namedWords.ageNames) holds(name, table, byReading)
  holds('ages', namedWords.ageNames, (text) => !refusedAs('never.age')(text))
})
for (const table of [peopleAfter, familiesAfter, peopleBefore, moneyBefore])
  holds('words that tell what is counted', table, byReading)
holds('nouns that tell the unit', countedBefore, byReading)
holds('words before places that are counted', placesCountedBefore, (text) => !refusedAs('never.places-named')(text))
holds('places in a ranking', placesBefore, byReading)
holds('firms', firmsNear, (text) => read(text).observations.every(({ unit }) => unit === '户'))
holds('circles', circleWords, refusedAs('never.circle'))
holds('homes', homesNear, (text) => read(text).observations.some(({ unit }) => unit === 'household'))
for (const table of [thresholdBefore, thresholdLink, thresholdCounted, thresholdNamed])
  holds('words of a threshold', table, refusedAs('never.threshold'))
holds('magnitudes that are numbers', claimedBefore, (text) => !refusedAs('never.bare-magnitude')(text))
holds('magnitudes of things', reachedBefore, (text) => !refusedAs('never.bare-magnitude')(text))
holds('magnitudes that are names', namedAfter, refusedAs('never.bare-magnitude'))
holds('numbers not taken', neverRules, byRefusal)
holds(
  'words before a number',
  leadWords.filter((rule) => rule.means.kind !== 'name'),
  (text, rule) => marks(text).includes(rule.id),
)
holds('words after a number', afterWords, byReading)
holds('endings of names', nameEndings, byReading)
holds('names of amounts', amountNames, byReading)
holds('words of distance', gapWords, byReading)
holds('verbs of falling before a name', fallVerbs, (text) => read(text).observations.some(({ value }) => value < 0))
holds('adjectives of distance', gapAdjectives, byReading)
const standsBetween = (text: string, { surface }: { surface: readonly string[] }) => {
  const labels = read(text).observations.map(({ label }) => label)
  return surface.some((word) => text.includes(word)) && labels.every((label) => /^(?:工业投资|粮食产量)$/.test(label))
}
holds('words of comparison', comparisons, standsBetween)
holds('times compared with', namedTimes, standsBetween)
holds('times', timeWords, byReading)
// 2018/2022 and 2022 are what a stretch word decides between, in a look back over five years
holds(
  'words over a stretch',
  stretchWords,
  (text, rule) => read(text).observations.at(-1)?.period === (rule.means.startsWith('held') ? '2022' : '2018/2022'),
)
holds('words before a theme', leadIns, (text) => read(text).observations.at(-1)?.period === '2018/2022')
holds('status', statusWords, byReading)
const frame = { report: 2023, review: 2022, thisYear: 2023, part: null, isAddressed: true }
holds('titles', titleWords, (text, rule) => kindOf(text) === rule.means)
holds('headings', headingWords, (text, rule) => findSections(text, [], frame).at(-1)?.role === rule.means)
/** Role of the part that a paragraph opens after a long review. */
const opened = (text: string) => findSections(`${'全市上下团结奋进。'.repeat(40)}\n${text}`, [], frame).at(-1)?.role
holds('openings', openingWords, (text, { means }) => {
  const role = opened(text)
  if (means === 'back') return role === 'review'
  return (
    role === { term: 'plan-long', problem: 'other' }[means as string] ||
    (role === 'plan' && !/^(?:term|problem)$/.test(means))
  )
})
holds('tones', toneWords, (text, { means }) => toneOf(text) === means)
holds('page furniture', furnitureWords, (text) => {
  const body = `济南市2023年政府工作报告\n${'全市上下团结奋进。'.repeat(20)}\n`
  return read(body + text).observations.length === 0
})
holds('joint names', jointNames, (text, rule) =>
  rule.means.every((name) => read(text).observations.some((o) => o.label === name)),
)
holds('joint endings', jointEndings, (text, rule) =>
  rule.means.every((name) => read(text).observations.some((o) => o.label.endsWith(name))),
)
const isHarmlessIn = (label: string, { surface }: { surface: readonly string[] }) =>
  surface.some((word) => label.includes(word)) && linkLabel(label) !== undefined
holds('words before a name', harmlessBeginnings, isHarmlessIn)
holds('words after a name', harmlessEndings, isHarmlessIn)
holds('words between a name and its verb', endWords, standsBetween)
holds('words that name nothing', genericNames, (text) => {
  const labels = read(text).observations.map(({ label }) => label)
  return labels.length > 0 && new Set(labels).size === 1
})
const labelsOf = (text: string) => read(text).observations.map(({ label }) => label)
holds('verbs that reach over 、', doneWords, (text, { surface }) =>
  labelsOf(text).every((name) => surface.some((word) => name.startsWith(word))),
)
const firstOfList = (text: string) => text.slice(0, text.indexOf('、'))
const isAlone = (text: string) => !labelsOf(text).at(-1)?.startsWith('新增')
holds('ends of a stock', stockEnds, isAlone)
holds('names with a verb of their own', ownVerbs, isAlone)
holds(
  'words that join nothing',
  wholeWords,
  (text) => labelsOf(text).length === 1 && !labelsOf(text)[0]?.includes('、'),
)
holds(
  'words between the parts of a structure and their numbers',
  structureWords,
  (text) => labelsOf(text)[0] === '农业' && read(text).observations.every(({ measure }) => measure === 'share'),
)
holds('parts that stand for each other', oppositeParts, (text, { surface, means }) => {
  const last = labelsOf(text).at(-1) ?? ''
  return surface.some((part) => last.startsWith(part)) && !means.some((part) => last.includes(part))
})
const isWholeInList = (text: string) => labelsOf(text)[0] === firstOfList(text)
holds('ends of a name in a list', closedEndings, (text, { means }) => isWholeInList(text) === (means === 'closed'))
holds('ends that names share', sharedEndings, (text, { surface }) =>
  surface.some((word) => labelsOf(text)[0] === firstOfList(text) + word),
)
const isNamed = (name: string, measure: Measure) => (text: string) => measuredName(text, measure) === name
holds('words of distance at which a name ends', gapEnds, isNamed('工业投资增速', 'gap'))
holds('words of a position at which a name ends', rankEnds, isNamed('工业投资', 'rank'))
holds('adverbs of a position', rankAdverbs, isNamed('工业投资', 'rank'))
holds('words after a number that name nothing', tailWords, (text, { means, surface }) =>
  labelsOf(text).every((name) => (means === 'name' ? surface.includes(name) : name === '项目')),
)
holds('branches of the economy', branches, (text, { means, surface }) =>
  labelsOf(text).every((name) => (means === '' ? surface : [means]).some((word) => name.startsWith(word))),
)
const isUnlinked = (text: string) => read(text).observations.every(({ indicator }) => indicator === null)
holds('names in the context of another', contextNames, byReading)
holds('names that are wider than they sound', widerNames, byReading)
holds('parts of a region', partEndings, isUnlinked)
holds(
  'what is said of a part',
  partVerbs,
  (text, rule) => isUnlinked(text) && rule.surface.some((word) => text.includes(`区${word}`)),
)
holds('verbs at which a name ends', predicates, (text) => labelsOf(text)[0] === '项目')
holds('names made whole by the one before', halfNames, (text) => {
  const [first = '', last = ''] = labelsOf(text)
  return last.includes(first.slice(0, 2))
})
const label = ({ surface }: { surface: readonly string[] }, text: string) =>
  read(text).observations.every((o) => surface.some((word) => o.label.startsWith(word)))
holds(
  'words that begin a name',
  headWords.filter((rule) => rule.means === 'name'),
  (text, rule) => label(rule, text),
)
const cutWords = headWords.filter((rule) => rule.means !== 'name')
holds('words at the head of a label', cutWords, (text, rule) => {
  const said = rule.surface.some((word) => text.startsWith(word))
  return (
    said &&
    read(text).observations.every((o) => o.label !== '' && !rule.surface.some((word) => o.label.startsWith(word)))
  )
})

describe('words that look like hedges or verbs', () => {
  const names = leadWords.filter((rule) => rule.means.kind === 'name').flatMap((rule) => rule.surface)
  it.each(names)('%s stays in the name', (word) => {
    expect(marks(`${word}30万吨。`)).toEqual([])
  })
})

describe('every surface of a hedge', () => {
  const hedges = leadWords.flatMap((rule) =>
    rule.means.kind === 'hedge' ? rule.surface.map((word) => [word, rule.means] as const) : [],
  )
  it.each(hedges.filter(([word]) => word !== '上'))('%s bounds the number', (word, means) => {
    expect(read(`工业投资${word}30亿元。`).observations[0]?.bound).toBe(means.kind === 'hedge' ? means.bound : '')
  })
})

const allIds = await ruleIds()

it('ids are unique over all tables', () => {
  expect(allIds.length).toBeGreaterThan(200)
  expect(allIds.filter((id, i) => allIds.indexOf(id) !== i)).toEqual([])
})

it('each step of understanding, over all bundled digests, is a row of a table', () => {
  const ids = new Set(allIds)
  const folder = new URL('../../../data/reports/', import.meta.url)
  const unknown = new Set<string>()
  let asked = 0
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.md'))) {
    const { observations, rejected } = parse(readFileSync(new URL(file, folder), 'utf8'))
    for (const { rule } of [...observations.flatMap(({ readings }) => readings), ...rejected]) {
      asked++
      if (!ids.has(rule)) unknown.add(rule)
    }
  }
  expect(asked).toBeGreaterThan(30_000)
  expect([...unknown]).toEqual([])
})
