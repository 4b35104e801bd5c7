import type { Measure } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../app/use-words.js'
import { Field } from './field.js'
import { openMeasures } from './open-measures.js'

/** The measures that an indicator has: the most stated as segments, the rest in a menu; on a narrow window one menu. */
export function MeasureField(props: {
  measures: readonly { measure: Measure; claims: number }[]
  chosen: Measure
  unit: string | undefined
  onPick(measure: Measure): void
}): ReactElement {
  const { measures, chosen, unit, onPick } = props
  const { t } = useTranslation()
  const words = useWords()
  const { open, rest } = openMeasures(measures, chosen)
  const name = (measure: Measure) => words.measure(measure, measure === 'level' ? unit : undefined)
  const menu = (among: readonly Measure[], className: string, first: string | null) => (
    <select
      className={className}
      aria-label={t('field.measure')}
      value={among.includes(chosen) ? chosen : ''}
      onChange={(event) => onPick(event.target.value as Measure)}
    >
      {first === null ? null : (
        <option value="" disabled hidden>
          {first}
        </option>
      )}
      {among.map((measure) => (
        <option key={measure} value={measure}>
          {name(measure)}
        </option>
      ))}
    </select>
  )
  return (
    <Field label={t('field.measure')} className="measure">
      <fieldset className="seg wide">
        <legend className="visually-hidden">{t('field.measure')}</legend>
        {open.map((measure) => (
          <button key={measure} type="button" aria-pressed={measure === chosen} onClick={() => onPick(measure)}>
            {name(measure)}
          </button>
        ))}
        {rest.length > 0 ? menu(rest, 'seg-more', t('field.more')) : null}
      </fieldset>
      {menu([...open, ...rest], 'narrow', null)}
    </Field>
  )
}
