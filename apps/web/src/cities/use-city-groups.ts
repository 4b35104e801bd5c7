import type { CatalogueAnswer, RegionName } from '@biaochi/schema'
import { formatValue } from '@biaochi/schema/format'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useProvinces } from '../app/use-provinces.js'
import { useWords } from '../app/use-words.js'
import { type CityGroup, cityGroups } from './groups.js'
import { peersOf } from './peers.js'
import { useSizes } from './use-sizes.js'

/** The groups to choose from, and the peers of any city as a group (id `peers-370100`) with its reason in words. */
export interface CityGroups {
  groups: CityGroup[]
  peers(code: string): CityGroup | null
  /** False while the sizes are not known by which some groups are made. */
  settled: boolean
}

/**
 * The groups of the cities in the catalogue.
 * @param ready sizes and provinces are asked for only then, so that they do not hold up the first answer
 */
export function useCityGroups(
  catalogue: CatalogueAnswer | undefined,
  names: ReadonlyMap<string, RegionName>,
  ready: boolean,
): CityGroups {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const provinces = useProvinces(ready)
  const { sizes, settled } = useSizes(ready)
  const lang = i18n.language === 'en' ? 'en' : 'zh'
  return useMemo(() => {
    const regions = catalogue?.regions ?? []
    const groups = cityGroups(regions, provinces, lang, sizes)
    const peers = (code: string): CityGroup | null => {
      const found = settled && peersOf(code, regions, sizes)
      const name = names.get(code)
      if (!found || !name) return null
      const city = words.regionName(name)
      const { ground } = found
      // The quiet lines of a trend hold values without their hedges.
      const figure = (value: number) =>
        formatValue({ value, upper: null, bound: 'approx', unit: 'CNY', measure: 'level' }, lang)
      const reason =
        ground.kind === 'size'
          ? t('group.bySize', { city, year: ground.year, figure: figure(ground.value), count: found.codes.length })
          : ground.kind === 'rank'
            ? t('group.byRank', { city, group: groups.find(({ id }) => id === ground.group)?.name ?? '' })
            : t('group.byProvince', { city })
      return {
        id: `peers-${code}`,
        kind: 'peers',
        name: t('group.peers', { city }),
        codes: new Set([code, ...found.codes]),
        reason,
      }
    }
    return { groups, peers, settled }
  }, [catalogue, lang, names, provinces, settled, sizes, t, words])
}

/** The group of an id, those of peers included. */
export function groupOf(
  id: string | undefined,
  { groups, peers }: Pick<CityGroups, 'groups' | 'peers'>,
): CityGroup | null {
  const code = /^peers-(\d{6})$/.exec(id ?? '')?.[1]
  return (code ? peers(code) : groups.find((group) => group.id === id)) ?? null
}
