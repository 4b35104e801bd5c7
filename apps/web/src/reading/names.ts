import type { RegionName } from '@biaochi/schema'
import { indicatorById } from '@biaochi/schema/catalogue'
import { regionByCode } from '@biaochi/schema/region'

/** Name of an indicator, or its id where the catalogue has lost it. */
export function indicatorNameIn(lang: 'zh' | 'en'): (id: string) => string {
  return (id) => indicatorById(id)?.[lang] ?? id
}

/** The region of a code: the nation, a province or a prefecture. */
export function regionNameOf(code: string): RegionName | undefined {
  return regionByCode(code)
}
