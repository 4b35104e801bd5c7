import { Bound, Measure, Status } from '@biaochi/schema'
import { Command, InvalidArgumentError, Option } from 'commander'
import { correctClaim } from '../corrections/correct-claim.js'
import type { Changes } from '../corrections/corrected-fields.js'
import { BiaochiError } from '../errors.js'
import { requireRegionByCodeOrName } from '../regions.js'
import { readSettings } from '../settings.js'
import { out } from './console.js'
import { correctionLine } from './correction-line.js'
import { authorOption, reasonOption } from './options.js'
import { withDatabase } from './with-database.js'

interface CorrectOptions {
  author: string
  reason: string
  notAFigure?: true
  value?: number
  upper?: number | null
  unit?: string
  bound?: Bound
  measure?: Measure
  indicator?: string | null
  period?: string
  status?: Status
  basis?: 'comparable' | null
  region?: string | null
}

/** `biaochi correct`: corrects a stored claim; the correction takes its place in every answer and names its author. */
export const correctCommand = () =>
  new Command('correct')
    .description('correct a stored claim: the correction outranks all that reports say, and can be withdrawn')
    .argument('<claim>', 'id of the claim, as every answer gives it')
    .addOption(authorOption())
    .addOption(reasonOption())
    .option('--value <number>', 'value in the base unit: 219000000000 for 2190亿元', number)
    .option('--upper <number>', 'upper end of a range in the base unit, or none', orNone(number))
    .option('--unit <code>', 'CNY, %, pp, t … or the classifier as written')
    .addOption(new Option('--bound <bound>', 'how the words bound the number').choices(Bound.options))
    .addOption(new Option('--measure <measure>', 'what the figure says of its indicator').choices(Measure.options))
    .option('--indicator <id>', 'id of the catalogue, or none', orNone(String))
    .option('--period <period>', '2022, 2018/2022, ../2022 or 2022-01/2022-06')
    .addOption(new Option('--status <status>', 'done, first count or promise').choices(Status.options))
    .option('--basis <basis>', 'comparable or none', orNone(basis))
    .option('--region <region>', 'what the figure is about, by GB/T 2260 code or name, or none', orNone(String))
    .option('--not-a-figure', 'the claim is no figure of this kind and stands for nothing')
    .action(async (claim: string, { author, reason, notAFigure, ...changes }: CorrectOptions) => {
      if (notAFigure && Object.keys(changes).length > 0) {
        throw new BiaochiError('invalid_input', {
          message: 'a claim that is no figure has no fields to correct.',
          path: '--not-a-figure',
          hint: 'Give --not-a-figure alone, or leave it out.',
        })
      }
      const correction = await withDatabase(readSettings(process.env), (db) =>
        correctClaim(db, { claim, author, reason, changes: notAFigure ? null : withRegionCode(changes) }),
      )
      out(`${correctionLine(correction)}\n`)
    })

function withRegionCode({ region, ...changes }: Changes): Changes {
  if (region === undefined || region === null) return { ...changes, region }
  return { ...changes, region: requireRegionByCodeOrName(region, '--region').code }
}

function number(text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text)
  if (!Number.isFinite(value)) throw new InvalidArgumentError('Give a number in the base unit, such as 219000000000.')
  return value
}

function basis(text: string): 'comparable' {
  if (text !== 'comparable') throw new InvalidArgumentError('Give comparable or none.')
  return text
}

function orNone<Value>(read: (text: string) => Value): (text: string) => Value | null {
  return (text) => (text === 'none' ? null : read(text))
}
