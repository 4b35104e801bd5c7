import type { Measure } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../app/use-words.js'
import { Field } from './field.js'

/** The measures that an indicator has, as segments; on a narrow window as a menu. */
export function MeasureField(props: {
  measures: readonly { measure: Measure; claims: number }[]
  chosen: Measure
  unit: string | undefined
  onPick(measure: Measure): void
}): ReactElement {
  const { chosen, unit, onPick } = props
  const { t } = useTranslation()
  const words = useWords()
  const known = props.measures.filter(({ claims }) => claims > 0).map(({ measure }) => measure)
  const measures = order.filter((measure) => measure === chosen || known.includes(measure))
  return (
    <Field label={t('field.measure')} className="measure">
      <fieldset className="seg wide">
        <legend className="visually-hidden">{t('field.measure')}</legend>
        {measures.map((measure) => (
          <button key={measure} type="button" aria-pressed={measure === chosen} onClick={() => onPick(measure)}>
            {words.measure(measure, measure === 'level' ? unit : undefined)}
          </button>
        ))}
      </fieldset>
      <select
        className="narrow"
        aria-label={t('field.measure')}
        value={chosen}
        onChange={(event) => onPick(event.target.value as Measure)}
      >
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {words.measure(measure, measure === 'level' ? unit : undefined)}
          </option>
        ))}
      </select>
    </Field>
  )
}

const order: readonly Measure[] = ['level', 'growth', 'share', 'change', 'cagr', 'gap', 'ratio', 'rank']
