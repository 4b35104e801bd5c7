import { readdirSync } from 'node:fs'

const source = new URL('../src/', import.meta.url)
const hasId = (row: unknown): row is { readonly id: string } =>
  typeof row === 'object' && row !== null && 'id' in row && typeof row.id === 'string'

/** Ids of the rows of every table, `*.data.ts`, of the parser. */
export async function ruleIds(): Promise<readonly string[]> {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.data.ts'))
  const tables = await Promise.all(files.map((file): Promise<object> => import(new URL(file, source).href)))
  return tables
    .flatMap((table) => Object.values(table))
    .flatMap((rows: unknown) => (Array.isArray(rows) ? rows.filter(hasId) : []))
    .map(({ id }) => id)
}
