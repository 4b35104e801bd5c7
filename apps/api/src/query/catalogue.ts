import { CatalogueAnswer, catalogue } from '@biaochi/schema'
import type { Kysely } from 'kysely'
import { pinyin } from 'pinyin-pro'
import type { z } from 'zod'
import { regionInfo } from '../regions.js'
import type { Database } from '../storage/tables.js'
import { countStored } from './counts.js'
import { measuresByIndicator } from './indicator-measures.js'

/** What can be chosen, with how much of it is stored. */
export async function catalogueAnswer(db: Kysely<Database>): Promise<CatalogueAnswer> {
  const measures = await measuresByIndicator(db)
  const reports = await db
    .selectFrom('report')
    .select(({ fn }) => ['region', fn.countAll<number>().as('reports')])
    .groupBy('region')
    .orderBy('region')
    .execute()
  return {
    indicators: searchable().map((indicator) => ({ ...indicator, measures: measures.get(indicator.id) ?? [] })),
    regions: reports.flatMap((row) => {
      const region = regionInfo(row.region)
      if (region === undefined) return []
      const { code, zh, short, en, pinyin: reading, initials, province } = region
      return [{ code, zh, short, en, pinyin: reading, initials, province, reports: row.reports }]
    }),
    counts: await countStored(db),
  }
}

/** An indicator as the answer has it, but for what is stored of it: the catalogue knows more of each. */
const SearchableIndicator = CatalogueAnswer.shape.indicators.element.omit({ measures: true })
type SearchableIndicator = z.infer<typeof SearchableIndicator>

let indicators: readonly SearchableIndicator[] | undefined

/** The catalogue with the reading of each name, found once: it takes a dictionary of some megabytes. */
function searchable(): readonly SearchableIndicator[] {
  indicators ??= catalogue.map((indicator) => {
    const syllables = pinyin(indicator.zh, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
      .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9.]/g, ''))
      .filter((syllable) => syllable !== '')
    return SearchableIndicator.parse({
      ...indicator,
      aliases: [...indicator.aliases],
      pinyin: syllables.join(''),
      // A number or an abbreviation in the name (5g, pm2.5) is typed out.
      initials: syllables.map((syllable) => (/^[a-z]+$/.test(syllable) ? syllable.charAt(0) : syllable)).join(''),
    })
  })
  return indicators
}
