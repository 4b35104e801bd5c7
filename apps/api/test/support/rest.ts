import { ErrorAnswer } from '@biaochi/schema'
import type { Endpoint } from '../../src/server/rest/endpoint.js'

/** What a request was answered with, read as text. */
export async function get(url: string, init: RequestInit = {}) {
  const response = await fetch(url, { redirect: 'manual', ...init })
  const { status, headers } = response
  return { status, headers, text: await response.text() }
}

/** What a request was answered with, read as JSON of this shape; that it is one is for the test to say. */
export async function getJson<Answer>(url: string, init?: RequestInit): Promise<Answer> {
  const { status, text } = await get(url, init)
  if (status !== 200) throw new Error(`${status} ${text}`)
  return JSON.parse(text) as Answer
}

/** The error that a request was answered with, and its status. */
export async function restError(url: string, init?: RequestInit) {
  const { status, text } = await get(url, init)
  return { status, ...ErrorAnswer.parse(JSON.parse(text)).error }
}

/** Sends the parameters as JSON. */
export function posted(body: unknown): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
}

/** Path and query string of the example of an endpoint, with an id where it needs one. */
export function exampleAddress({ path, example }: Endpoint, suffix: string, id: string): string {
  const asked = Object.entries(example).filter(([name]) => name !== 'id')
  const query = new URLSearchParams(Object.fromEntries(asked.map(([name, value]) => [name, String(value)])))
  return `/api/v1${path.replace(':id', id)}.${suffix}?${query}`
}

/** The cells of a CSV text (RFC 4180), line by line. */
export function csvCells(text: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let at = 0; at < text.length; at = cell.lastIndex) {
    cell.lastIndex = at
    const [, quoted, plain, end] = cell.exec(text) ?? []
    if (end === undefined) throw new Error(`no CSV at ${at}: ${text.slice(at, at + 40)}`)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.filter((row) => row.length > 0)
}

/** CSV as one object a line, by the names in its first. */
export function csvRows(text: string): Record<string, string>[] {
  const [names = [], ...lines] = csvCells(text)
  return lines.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])))
}
