import type { CatalogueAnswer } from '@biaochi/schema'
import { type ReactElement, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CityGroup } from '../cities/groups.js'
import { placesByKind } from '../cities/places.js'
import { FieldButton } from './field.js'
import { CityPicker, preloadPickers } from './pickers.js'

/** Which cities are compared: all, a group, or a choice of one's own. */
export function CitiesField(props: {
  catalogue: CatalogueAnswer | undefined
  groups: readonly CityGroup[]
  chosen: readonly string[]
  group: CityGroup | null
  /** The peers of a city, with their reason. */
  peers(code: string): CityGroup | null
  onChange(change: { cities?: string | undefined; group?: string | undefined }): void
}): ReactElement {
  const { catalogue, groups, chosen, group, peers, onChange } = props
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const last = chosen.at(-1)
  const all = placesByKind(catalogue?.regions ?? []).cities.length
  const count = chosen.length > 0 ? chosen.length : (group?.codes.size ?? all)
  const value =
    chosen.length > 0
      ? t('field.someCities', { count })
      : group
        ? `${group.name} ${t('field.shortCities', { count })}`
        : t('field.allCities', { count })
  return (
    <>
      <FieldButton
        label={t('field.cities')}
        value={value}
        short={t('field.shortCities', { count })}
        open={open}
        buttonRef={button}
        onPress={() => setOpen(!open)}
        onNear={preloadPickers}
      />
      {open && catalogue ? (
        <Suspense fallback={<span className="visually-hidden">{t('pick.loading')}</span>}>
          <CityPicker
            places={catalogue.regions}
            groups={groups}
            chosen={chosen}
            most={Number.POSITIVE_INFINITY}
            trigger={button}
            onChange={(codes) => onChange({ cities: codes.length > 0 ? codes.join(',') : undefined, group: undefined })}
            onGroup={(id) => {
              setOpen(false)
              onChange({ group: id ?? undefined, cities: undefined })
            }}
            peers={last ? peers(last) : null}
            onPeers={({ id }) => {
              setOpen(false)
              onChange({ group: id, cities: undefined })
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
