import { type AliasedRawBuilder, type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { engineOf } from './engine.js'

/**
 * True where a column holds one of the values. The list is one bound parameter however long it is: a list of thousands
 * would exceed what the engines take as single ones (32 766 on SQLite). Indexes on the column are used.
 */
export function oneOf<Tables>(
  db: Kysely<Tables>,
  column: Expression<string | null>,
  values: readonly string[],
): RawBuilder<SqlBool> {
  return engineOf(db) === 'postgres'
    ? sql<SqlBool>`${column} = any(${[...values]}::text[])`
    : sql<SqlBool>`${column} in (select value from json_each(${JSON.stringify(values)}))`
}

/** The values as a table `wanted` with one column `value`, to join with; one bound parameter. */
export function listed<Tables>(
  db: Kysely<Tables>,
  values: readonly string[],
): AliasedRawBuilder<{ value: string }, 'wanted'> {
  return engineOf(db) === 'postgres'
    ? sql<{ value: string }>`unnest(${[...values]}::text[])`.as<'wanted'>(sql`wanted(value)`)
    : sql<{ value: string }>`json_each(${JSON.stringify(values)})`.as('wanted')
}
