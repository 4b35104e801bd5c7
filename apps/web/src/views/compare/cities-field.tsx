import type { CatalogueAnswer } from '@biaochi/schema'
import { type ReactElement, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldButton } from '../../chooser/field.js'
import { CityPicker, preloadPickers } from '../../chooser/pickers.js'
import type { CityGroup } from '../../cities/groups.js'
import type { CompareState } from '../../state/compare-state.js'

/** Which cities are compared: all, a group, or a choice of one's own. */
export function CitiesField(props: {
  catalogue: CatalogueAnswer | undefined
  groups: readonly CityGroup[]
  chosen: readonly string[]
  group: string | null
  onChange(change: Pick<CompareState, 'cities' | 'group'>): void
}): ReactElement {
  const { catalogue, groups, chosen, group, onChange } = props
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const current = groups.find(({ id }) => id === group)
  const all = catalogue?.regions.length ?? 0
  const count = chosen.length > 0 ? chosen.length : (current?.codes.size ?? all)
  const value =
    chosen.length > 0
      ? t('field.someCities', { count })
      : current
        ? `${current.name} ${t('field.shortCities', { count })}`
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
            cities={catalogue.regions}
            groups={groups}
            chosen={chosen}
            most={Number.POSITIVE_INFINITY}
            trigger={button}
            onChange={(codes) => onChange({ cities: codes.length > 0 ? codes.join(',') : undefined, group: undefined })}
            onGroup={(id) => {
              setOpen(false)
              onChange({ group: id ?? undefined, cities: undefined })
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
