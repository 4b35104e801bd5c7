import type { Measure } from '@biaochi/schema'
import { counts } from '@biaochi/ui/report/filter'
import type { ShownReport } from '@biaochi/ui/report/shown-report'
import { type ReactElement, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../app/use-words.js'
import { Field } from '../chooser/field.js'
import type { ReadingState } from '../state/reading-state.js'

/** Which figures of a report are marked, by measure, and whether the numbers not taken are shown. */
export function MarkFields(props: {
  report: ShownReport
  state: ReadingState
  onState(change: Partial<ReadingState>): void
}): ReactElement {
  const { report, state, onState } = props
  const { t } = useTranslation()
  const words = useWords()
  const measures = useMemo(() => counts(report.observations, 'measure'), [report])
  const pick = (measure: Measure | undefined) => onState({ measure })
  return (
    <>
      <Field label={t('reading.mark')} className="measure">
        <fieldset className="seg wide">
          <legend className="visually-hidden">{t('reading.mark')}</legend>
          <button type="button" aria-pressed={state.measure === undefined} onClick={() => pick(undefined)}>
            {t('reading.all')} {report.observations.length}
          </button>
          {measures.map(({ value, count }) =>
            value === 'none' ? null : (
              <button
                key={value}
                type="button"
                aria-pressed={state.measure === value}
                onClick={() => pick(state.measure === value ? undefined : value)}
              >
                {words.measure(value)} {count}
              </button>
            ),
          )}
        </fieldset>
        <select
          className="narrow"
          aria-label={t('reading.mark')}
          value={state.measure ?? ''}
          onChange={(event) => pick((event.target.value || undefined) as Measure | undefined)}
        >
          <option value="">
            {t('reading.all')} {report.observations.length}
          </option>
          {measures.map(({ value, count }) =>
            value === 'none' ? null : (
              <option key={value} value={value}>
                {words.measure(value)} {count}
              </option>
            ),
          )}
        </select>
      </Field>
      <Field label={t('reading.alsoShow')}>
        <span className="checks">
          <label>
            <input
              type="checkbox"
              checked={state.rejected === 'yes'}
              onChange={(event) => onState({ rejected: event.target.checked ? 'yes' : undefined })}
            />
            {t('reading.rejected', { count: report.rejected.length })}
          </label>
        </span>
      </Field>
    </>
  )
}
