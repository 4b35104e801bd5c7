import type { CatalogueAnswer, RegionName } from '@biaochi/schema'
import { Icon } from '@biaochi/ui/marks/icons'
import { type ReactElement, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.js'
import { Field } from '../../chooser/field.js'
import { CityPicker, preloadPickers } from '../../chooser/pickers.js'
import type { CityGroup } from '../../cities/groups.js'
import { mostCities } from '../../state/trend-state.js'

/** The chosen cities as chips in their colours; a press takes one away, the last chip opens the search. */
export function CityChips(props: {
  catalogue: CatalogueAnswer | undefined
  names: ReadonlyMap<string, RegionName>
  groups: readonly CityGroup[]
  chosen: readonly string[]
  peers(code: string): CityGroup | null
  onChange(codes: readonly string[]): void
}): ReactElement {
  const { catalogue, names, groups, chosen, peers, onChange } = props
  const last = chosen.at(-1)
  const { t } = useTranslation()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const cityName = (code: string) => {
    const name = names.get(code)
    return name ? words.regionName(name) : code
  }
  return (
    <Field label={t('field.cities')} className="grow cities">
      <span className="chips">
        {chosen.map((code, index) => (
          <button
            key={code}
            type="button"
            className={index < 4 ? `s${index + 1}` : 's0'}
            aria-label={t('field.removeCity', { city: cityName(code) })}
            onClick={() => onChange(chosen.filter((one) => one !== code))}
          >
            {cityName(code)}
            <Icon name="close" />
          </button>
        ))}
        <button
          type="button"
          className="add"
          ref={button}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          onPointerEnter={preloadPickers}
          onFocus={preloadPickers}
        >
          {t('field.addCity')}
        </button>
      </span>
      {open && catalogue ? (
        <Suspense fallback={<span className="visually-hidden">{t('pick.loading')}</span>}>
          <CityPicker
            places={catalogue.regions}
            groups={groups}
            chosen={chosen}
            most={mostCities}
            trigger={button}
            onChange={onChange}
            peers={last ? peers(last) : null}
            onPeers={({ codes }) => {
              setOpen(false)
              onChange([...codes].slice(0, mostCities))
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </Field>
  )
}
