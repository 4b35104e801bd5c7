import { explain } from '@biaochi/parser'
import { Command } from 'commander'
import { BiaochiError } from '../errors.js'
import { out } from './console.js'
import { type GivenOptions, regionOption, yearOption } from './options.js'

/** A period whose year nothing tells, in the first line on a figure. */
const unknownYear = /→ .* · XXXX/

/** `biaochi explain`: prints how a sentence was understood. */
export const explainCommand = () =>
  new Command('explain')
    .description('print how a sentence is understood: each figure, its fields, and the rule and words each stands on')
    .argument('<sentence>', 'a sentence of a report')
    .addOption(regionOption())
    .addOption(yearOption())
    .action((sentence: string, given: GivenOptions) => {
      if (sentence.trim() === '') {
        throw new BiaochiError('empty_text', {
          message: 'the sentence is empty.',
          hint: 'Write it in quotation marks: biaochi explain "进出口增长15%左右。"',
        })
      }
      const explained = explain(sentence, given)
      out(explained)
      if (unknownYear.test(explained)) out('XXXX: the sentence does not say its year. Give the report year: -y 2023.\n')
    })
