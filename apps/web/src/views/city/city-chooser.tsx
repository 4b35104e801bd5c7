import type { CatalogueAnswer, RegionName } from '@biaochi/schema'
import { isCityCode } from '@biaochi/schema/city'
import { type ReactElement, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.js'
import { Field, FieldButton } from '../../chooser/field.js'
import { CityPicker, preloadPickers } from '../../chooser/pickers.js'
import type { CityGroup } from '../../cities/groups.js'
import type { CityState } from '../../state/city-state.js'
import type { SetUrlState } from '../../state/use-url-state.js'

/** The city, the last year, and the cities among which it is ranked. */
export function CityChooser(props: {
  catalogue: CatalogueAnswer | undefined
  city: string
  name: RegionName | undefined
  /** Groups that the city belongs to. */
  groups: readonly CityGroup[]
  group: string | undefined
  /** Years that reports of the city look back on. */
  held: readonly number[]
  year: number | undefined
  onChange: SetUrlState<CityState>
}): ReactElement {
  const { catalogue, city, name, groups, group, held, year, onChange } = props
  const { t } = useTranslation()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const set = (change: Partial<CityState>) => onChange({ ...change, at: undefined })
  return (
    <>
      <FieldButton
        label={t('field.cities')}
        value={name ? words.regionName(name) : city}
        open={open}
        buttonRef={button}
        onPress={() => setOpen(!open)}
        onNear={preloadPickers}
      />
      {open && catalogue ? (
        <Suspense fallback={<span className="visually-hidden">{t('pick.loading')}</span>}>
          <CityPicker
            places={catalogue.regions}
            groups={[]}
            chosen={[city]}
            most={2}
            trigger={button}
            onChange={(codes) => {
              // A press on another city takes its place; a press on the same one changes nothing.
              const other = codes.find((code) => code !== city)
              setOpen(false)
              if (other) set({ city: other, group: undefined, year: undefined })
            }}
            peers={null}
            onPeers={() => {}}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
      <Field label={t('city.until')}>
        <select
          aria-label={t('city.until')}
          value={year ?? ''}
          onChange={(event) => set({ year: event.target.value === '' ? undefined : Number(event.target.value) })}
        >
          <option value="">{t('city.lastYear')}</option>
          {[...new Set([...held, ...(year ? [year] : [])])]
            .sort((a, b) => b - a)
            .map((one) => (
              <option key={one} value={one}>
                {words.year(one)}
              </option>
            ))}
        </select>
      </Field>
      <Field label={t('city.among')}>
        <select
          aria-label={t('city.among')}
          value={group ?? ''}
          onChange={(event) => set({ group: event.target.value || undefined })}
        >
          {isCityCode(city) ? <option value="">{t('city.allCities')}</option> : null}
          {!isCityCode(city) && groups.length === 0 ? <option value="">{t('city.alone')}</option> : null}
          {groups.map(({ id, name: ofGroup, codes }) => (
            <option key={id} value={id}>
              {ofGroup} {codes.size}
            </option>
          ))}
        </select>
      </Field>
    </>
  )
}
