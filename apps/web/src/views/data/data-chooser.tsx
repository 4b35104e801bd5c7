import type { CatalogueAnswer } from '@biaochi/schema'
import { type ReactElement, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.js'
import { Field, FieldButton } from '../../chooser/field.js'
import { IndicatorField } from '../../chooser/indicator-field.js'
import { CityPicker, preloadPickers } from '../../chooser/pickers.js'
import type { DataState } from '../../state/data-state.js'
import { codesOf, measures } from '../../state/fields.js'
import type { SetUrlState } from '../../state/use-url-state.js'

const statuses = ['actual', 'estimate', 'target'] as const

/** The filters of the table of data, each of which may be left open. */
export function DataChooser(props: {
  state: DataState
  catalogue: CatalogueAnswer | undefined
  onChange: SetUrlState<DataState>
}): ReactElement {
  const { state, catalogue, onChange } = props
  const { t } = useTranslation()
  const words = useWords()
  const set = (change: Partial<DataState>, replace = false) => onChange({ ...change, at: undefined }, replace)
  const indicator = catalogue?.indicators.find(({ id }) => id === state.indicator)
  return (
    <div className="chooser data-chooser">
      <Field label={t('data.words')} className="grow">
        <input
          type="search"
          className="plain-input"
          value={state.q ?? ''}
          maxLength={60}
          aria-label={t('data.words')}
          placeholder={t('data.wordsHint')}
          onChange={(event) => set({ q: event.target.value || undefined }, true)}
        />
      </Field>
      <RegionsField
        catalogue={catalogue}
        chosen={codesOf(state.cities)}
        onChange={(codes) => set({ cities: codes.join(',') || undefined })}
      />
      <IndicatorField
        catalogue={catalogue}
        chosen={state.indicator ?? ''}
        name={indicator?.[words.lang] ?? state.indicator ?? t('data.anyIndicator')}
        onPick={(id) => set({ indicator: id })}
      />
      <Field label={t('field.measure')}>
        <select
          aria-label={t('field.measure')}
          value={state.measure ?? ''}
          onChange={(event) => set({ measure: (event.target.value || undefined) as DataState['measure'] })}
        >
          <option value="">{t('data.anyMeasure')}</option>
          {measures.map((measure) => (
            <option key={measure} value={measure}>
              {words.measure(measure)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={words.table.year}>
        <input
          type="number"
          className="plain-input year"
          min={1949}
          max={2100}
          value={state.year ?? ''}
          aria-label={words.table.year}
          placeholder={t('data.anyYear')}
          onChange={(event) => {
            const { valid } = event.target.validity
            if (valid) set({ year: event.target.value === '' ? undefined : Number(event.target.value) }, true)
          }}
        />
      </Field>
      <Field label={words.table.status}>
        <select
          aria-label={words.table.status}
          value={state.status ?? ''}
          onChange={(event) => set({ status: (event.target.value || undefined) as DataState['status'] })}
        >
          <option value="">{t('data.anyStatus')}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {words.status[status]}
            </option>
          ))}
        </select>
      </Field>
    </div>
  )
}

function RegionsField(props: {
  catalogue: CatalogueAnswer | undefined
  chosen: readonly string[]
  onChange(codes: readonly string[]): void
}): ReactElement {
  const { catalogue, chosen, onChange } = props
  const { t } = useTranslation()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const only = chosen.length === 1 ? catalogue?.regions.find(({ code }) => code === chosen[0]) : undefined
  const several = chosen.length > 0 ? t('field.shortCities', { count: chosen.length }) : t('data.anyCity')
  return (
    <>
      <FieldButton
        label={t('field.cities')}
        value={only ? words.regionName(only) : several}
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
            chosen={chosen}
            most={Number.POSITIVE_INFINITY}
            trigger={button}
            onChange={onChange}
            onGroup={() => {
              setOpen(false)
              onChange([])
            }}
            peers={null}
            onPeers={() => {}}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
