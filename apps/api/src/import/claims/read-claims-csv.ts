import { CsvError, parse } from 'csv-parse/sync'
import { BiaochiError } from '../../errors.js'
import { CitedClaim, type PlacedClaim } from './cited-claim.js'
import { claimsColumns } from './claims-columns.data.js'
import { claimsError } from './claims-error.js'

/** Claims that one file may hold at most. */
export const mostClaims = 100_000

const names: readonly string[] = claimsColumns.map(({ name }) => name)
const required = claimsColumns.filter((column) => column.required).map(({ name }) => name)

/**
 * The claims of a CSV file whose header names the columns of `claimsColumns`, in their order there.
 * @param name what the errors call it
 * @throws BiaochiError `invalid_claims` for the first line that cannot be read, with line, column and remedy
 */
export function readClaimsCsv(text: string, name: string): PlacedClaim[] {
  const rows = readRows(text, name)
  if (rows.length > mostClaims) {
    throw new BiaochiError('too_large', {
      message: `too many claims: ${rows.length}, the limit is ${mostClaims}.`,
      path: name,
      hint: 'Cut it into several files, each report whole in one of them.',
    })
  }
  if (rows.length === 0) throw claimsError(name, 1, 'no claim follows it', 'Write one claim a line below the header.')
  return rows.map(({ record, info }) => ({ line: info.lines, claim: readClaim(record, info.lines, name) }))
}

interface CsvRow {
  record: Readonly<Record<string, string>>
  info: { lines: number }
}

function readRows(text: string, name: string): CsvRow[] {
  try {
    return parse(text, {
      bom: true,
      columns: (header: string[]) => checkHeader(header, name),
      info: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as CsvRow[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : 1
    throw claimsError(
      name,
      line,
      `which is no line of CSV: ${error.message.replace(/[.:]?\s*$/, '')}`,
      'Give each line as many cells as the header has, and put cells with a comma in quotation marks.',
    )
  }
}

/** @throws BiaochiError `invalid_claims` where a column is missing, unknown or named twice */
function checkHeader(header: readonly string[], name: string): string[] {
  const missing = required.filter((column) => !header.includes(column))
  const unknown = header.filter((column) => !names.includes(column))
  const twice = header.filter((column, at) => header.indexOf(column) !== at)
  const wrong = missing[0] ?? unknown[0] ?? twice[0]
  if (wrong !== undefined) {
    const what = missing.length > 0 ? 'is missing' : unknown.length > 0 ? 'is not known' : 'is named twice'
    throw claimsError(
      name,
      1,
      `column ${wrong.slice(0, 60)}: ${what}`,
      `The header names ${required.join(', ')}, separated by commas, and may name ${names.filter((column) => !required.some((one) => one === column)).join(', ')}.`,
    )
  }
  return [...header]
}

function readClaim(record: Readonly<Record<string, string>>, line: number, name: string): CitedClaim {
  const cells = Object.fromEntries(Object.entries(record).filter(([, cell]) => cell !== ''))
  const read = CitedClaim.safeParse(cells)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const column = String(issue?.path[0])
  const cell = cells[column]
  throw claimsError(
    name,
    line,
    `column ${column}: ${cell === undefined ? '' : `${cell.slice(0, 60)} `}${problem(issue, cell)}`,
    claimsColumns.find((known) => known.name === column)?.hint ?? '',
  )
}

/** What is wrong with a cell, so that it follows the cell's words. */
function problem(issue: { code?: string; message: string } | undefined, cell: string | undefined): string {
  if (cell === undefined && issue?.code !== 'custom') return 'is missing'
  return issue?.code === 'invalid_value' ? 'is none of the words it may be' : (issue?.message ?? 'cannot be read')
}
