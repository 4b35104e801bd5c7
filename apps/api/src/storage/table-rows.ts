import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { CopiedTable } from './copied-tables.js'
import type { Database } from './tables.js'

/** A row of any table. */
export type Row = Record<string, string | number | null>

/** The rows of a table in order of its key, in parts: no more than one part is held at a time. */
export async function* readRows(
  db: Kysely<Database>,
  { name, key, rowsAtOnce }: CopiedTable,
): AsyncGenerator<readonly Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)))
  for (let last: Row | undefined; ; ) {
    const seen = last
    const after = seen ? sql`where (${columns}) > (${sql.join(key.map((column) => seen[column]))})` : sql``
    const { rows } = await sql<Row>`
      select * from ${sql.table(name)} ${after} order by ${columns} limit ${rowsAtOnce}`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < rowsAtOnce) return
    last = rows.at(-1)
  }
}

/** Adds rows, all with the same columns, to a table. */
export async function insertRows(db: Kysely<Database>, name: keyof Database, rows: readonly Row[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  await sql`
    insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`))}`.execute(db)
}

/** Counts rows and hashes what is in them, in the order in which they come, whatever the order of their columns. */
export class TableDigest {
  rows = 0
  readonly #hash = createHash('sha256')

  add(rows: readonly Row[]): void {
    for (const row of rows) {
      const columns = Object.keys(row).sort()
      this.#hash.update(`${JSON.stringify(columns.map((column) => [column, row[column]]))}\n`)
    }
    this.rows += rows.length
  }

  /** SHA-256 in hex; nothing can be added after it. */
  checksum(): string {
    return this.#hash.digest('hex')
  }
}
