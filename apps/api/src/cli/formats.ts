import { formatValue, type Observation, periodText, recordFields, toRecord } from '@biaochi/schema'
import Table from 'cli-table3'
import { stringify } from 'csv-stringify/sync'

/** A parsed file: its name as it was given, and its observations. */
export interface ParsedFile {
  file: string
  observations: readonly Observation[]
}

/** How observations are printed. Each gets all files at once, so that a heading is printed once. */
export const formats = {
  /** One record a line, its fields in contract order and nothing else; files follow one another. */
  jsonl: (files: readonly ParsedFile[]): string =>
    files
      .flatMap(({ observations }) => observations.map((observation) => `${JSON.stringify(toRecord(observation))}\n`))
      .join(''),

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
      region ?? '–',
    ])
  }
  return rows.toString()
}
