import { createHash } from 'node:crypto'
import { catalogue, regions } from '@biaochi/schema'
import { counties } from '@biaochi/schema/county'
import type { Transaction } from 'kysely'
import { parts } from './parts.js'
import type { Database, IndicatorTable, RegionTable } from './tables.js'

/** Rows to an INSERT: SQLite takes 32 766 parameters at most, PostgreSQL 65 535. */
const rowsAtOnce = 1_000

/** Writes regions and indicators of the schema package, where the database holds another edition of them; says whether. */
export async function writeReferenceTables(transaction: Transaction<Database>): Promise<boolean> {
  const rows = { region: regionRows(), indicator: indicatorRows() }
  const hash = createHash('sha256').update(JSON.stringify(rows)).digest('hex')
  const edition = await transaction
    .selectFrom('reference_edition')
    .select('hash')
    .where('name', '=', 'schema')
    .executeTakeFirst()
  if (edition?.hash === hash) return false

  // Rows are replaced one by one and none is dropped: stored reports refer to them.
  for (const part of parts(rows.region, rowsAtOnce)) {
    await transaction
      .insertInto('region')
      .values(part)
      .onConflict((conflict) =>
        conflict.column('code').doUpdateSet((row) => ({
          zh: row.ref('excluded.zh'),
          short: row.ref('excluded.short'),
          en: row.ref('excluded.en'),
          pinyin: row.ref('excluded.pinyin'),
          initials: row.ref('excluded.initials'),
          level: row.ref('excluded.level'),
          province: row.ref('excluded.province'),
          parent: row.ref('excluded.parent'),
          until: row.ref('excluded.until'),
        })),
      )
      .execute()
  }
  await transaction
    .insertInto('indicator')
    .values(rows.indicator)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((row) => ({
        zh: row.ref('excluded.zh'),
        en: row.ref('excluded.en'),
        unit: row.ref('excluded.unit'),
        category: row.ref('excluded.category'),
        definition_zh: row.ref('excluded.definition_zh'),
        definition_en: row.ref('excluded.definition_en'),
      })),
    )
    .execute()
  await transaction
    .insertInto('reference_edition')
    .values({ name: 'schema', hash })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ hash }))
    .execute()
  return true
}

function regionRows(): RegionTable[] {
  return [...regions, ...counties].map(({ code, zh, short, en, pinyin, initials, level, province, parent, until }) => ({
    code,
    zh,
    short,
    en,
    pinyin,
    initials,
    level,
    province,
    parent,
    until: until ?? null,
  }))
}

function indicatorRows(): IndicatorTable[] {
  return catalogue.map(({ id, zh, en, unit, category, definition }) => ({
    id,
    zh,
    en,
    unit,
    category,
    definition_zh: definition.zh,
    definition_en: definition.en,
  }))
}
