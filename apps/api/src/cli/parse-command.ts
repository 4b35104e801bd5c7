import { buffer } from 'node:stream/consumers'
import { parse } from '@biaochi/parser'
import { Command, Option } from 'commander'
import { BiaochiError, errorLine } from '../errors.js'
import { checkText } from '../import/check-text.js'
import { documentText } from '../import/document-text.js'
import { readTextFile } from '../import/read-file.js'
import { out, say } from './console.js'
import { exitCodes } from './exit-codes.js'
import { type Format, formats, type ParsedFile, rejectedFormats } from './formats.js'
import { encodingOption, type GivenOptions, regionOption, yearOption } from './options.js'

/** `biaochi parse`: prints the observations of texts; opens no database. */
export const parseCommand = () =>
  new Command('parse')
    .description('print the observations of texts, without storing them')
    .argument('<file...>', 'text, web, Word or PDF files; - reads standard input')
    .addOption(
      new Option('-f, --format <format>', 'jsonl: one record a line; csv; table: to read')
        .choices(Object.keys(formats))
        .default('jsonl'),
    )
    .option('--rejected', 'print the numbers that were not taken, each with the reason, in place of the observations')
    .addOption(regionOption())
    .addOption(yearOption())
    .addOption(encodingOption())
    .action(
      async (files: string[], { format, rejected, ...given }: GivenOptions & { format: Format; rejected?: true }) => {
        const parsed: ParsedFile[] = []
        for (const file of files) {
          try {
            parsed.push(await parseFile(file, given, rejected === true))
          } catch (error) {
            say(errorLine(error))
            process.exitCode = exitCodes.refused
          }
        }
        if (parsed.length > 0) out((rejected ? rejectedFormats : formats)[format](parsed))
      },
    )

async function parseFile(
  file: string,
  { encoding, ...given }: GivenOptions,
  wantsRejected: boolean,
): Promise<ParsedFile> {
  const name = file === '-' ? 'standard input' : file
  const text =
    file === '-' ? await documentText(await buffer(process.stdin), name, encoding) : await readTextFile(file, encoding)
  checkText(text, name)
  const { report, observations, rejected } = parse(text, given)
  if (observations.length === 0 && !(wantsRejected && rejected.length > 0)) {
    throw new BiaochiError('no_figures', {
      message: 'no figures found.',
      path: name,
      hint: 'Check that this is the text of a report, in Chinese.',
    })
  }
  // A sentence of a report can be read without these; only storing it needs them.
  if (report.region === null) say(`${name}: the text does not say which region reports. Give it with --region 370100.`)
  if (report.nextReport !== undefined) {
    const line = text.slice(0, report.nextReport).split('\n').length
    say(
      `${name}: the text holds more than one report; only the first is read. The second begins in line ${line}: divide it there.`,
    )
  }
  if (report.year === null) say(`${name}: the text does not say which year it reports on. Give it with --year 2023.`)
  return { file: name, observations, rejected }
}
