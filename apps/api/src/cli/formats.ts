import { reasonOf } from '@biaochi/parser'
import { formatValue, type Observation, periodText, type Rejected, recordFields, toRecord } from '@biaochi/schema'
import Table from 'cli-table3'
import { stringify } from 'csv-stringify/sync'
import { regionInfo } from '../regions.js'

/** A parsed file: its name as it was given, its observations, and the numbers that were not taken. */
export interface ParsedFile {
  file: string
  observations: readonly Observation[]
  rejected: readonly Rejected[]
}

/** One object a line, with the name of its file where there are several. */
function lines(files: readonly ParsedFile[], entriesOf: (file: ParsedFile) => readonly object[]): string {
  return files
    .flatMap((parsed) => {
      const file = files.length > 1 ? { file: parsed.file } : {}
      return entriesOf(parsed).map((entry) => `${JSON.stringify({ ...entry, ...file })}\n`)
    })
    .join('')
}

/** How observations are printed. Each gets all files at once, so that a heading is printed once. */
export const formats = {
  /** One record a line, its fields in contract order; of several files, the file's name after them. */
  jsonl: (files: readonly ParsedFile[]): string => lines(files, ({ observations }) => observations.map(toRecord)),

  /** The file, then the fields of the record. Text that a spreadsheet would run as a formula gets a leading quote. */
  csv: (files: readonly ParsedFile[]): string =>
    stringify(
      files.flatMap(({ file, observations }) =>
        observations.map((observation) => ({ file, ...toRecord(observation) })),
      ),
      { header: true, columns: ['file', ...recordFields], escape_formulas: true },
    ),

  /** A table for a person, one a file, in Chinese. */
  table: (files: readonly ParsedFile[]): string =>
    files.map((parsed) => `${files.length > 1 ? `${parsed.file}\n` : ''}${table(parsed.observations)}\n`).join('\n'),
}

/** A key of `formats`. */
export type Format = keyof typeof formats

const rejectedFields = ['start', 'end', 'text', 'rule', 'reason'] as const

/** A rejected number with its reason in words. */
const withReason = ({ start, end, text, rule }: Rejected) => ({ start, end, text, rule, reason: reasonOf(rule).zh })

/** How the numbers that were not taken are printed, in the same formats. */
export const rejectedFormats: Readonly<Record<Format, (files: readonly ParsedFile[]) => string>> = {
  jsonl: (files) => lines(files, ({ rejected }) => rejected.map(withReason)),
  csv: (files) =>
    stringify(
      files.flatMap(({ file, rejected }) => rejected.map((entry) => ({ file, ...withReason(entry) }))),
      { header: true, columns: ['file', ...rejectedFields], escape_formulas: true },
    ),
  table: (files) =>
    files.map(({ file, rejected }) => `${files.length > 1 ? `${file}\n` : ''}${rejectedTable(rejected)}\n`).join('\n'),
}

function rejectedTable(rejected: readonly Rejected[]): string {
  const rows = new Table({
    head: ['位置', '原文', '规则', '未取的原因'],
    colAligns: ['right', 'right', 'left', 'left'],
    style: { head: [], border: [], compact: true },
  })
  for (const { start, text, rule, reason } of rejected.map(withReason)) rows.push([start, text, rule, reason])
  return rows.toString()
}

const statusWords = { actual: '', estimate: '预计', target: '目标' }

function table(observations: readonly Observation[]): string {
  const rows = new Table({
    head: ['位置', '原文', '指标', '目录', '口径', '数值', '时期', '状态', '地区'],
    colAligns: ['right', 'right', 'left', 'left', 'left', 'right', 'left', 'left', 'left'],
    style: { head: [], border: [], compact: true },
  })
  for (const observation of observations) {
    const { start, text, label, indicator, measure, period, status, basis, region } = observation
    rows.push([
      start,
      text,
      label,
      indicator ?? '–',
      basis === null ? measure : `${measure} 可比`,
      formatValue(observation, 'zh', { text }),
      periodText(period, 'zh'),
      statusWords[status],
      region === null ? '–' : [region, regionInfo(region)?.short].filter(Boolean).join(' '),
    ])
  }
  return rows.toString()
}
