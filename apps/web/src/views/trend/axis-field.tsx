import type { TrendAxis } from '@biaochi/ui/trend/axis'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../chooser/field.js'

/** How the values stand: as they are, against one year, or as factors. */
export function AxisField({ chosen, onPick }: { chosen: TrendAxis; onPick(axis: TrendAxis): void }): ReactElement {
  const { t } = useTranslation()
  const names: Record<TrendAxis, string> = {
    linear: t('axis.linear'),
    index: t('axis.index'),
    log: t('axis.log'),
  }
  return (
    <Field label={t('field.axis')} className="rule">
      <select aria-label={t('field.axis')} value={chosen} onChange={(event) => onPick(event.target.value as TrendAxis)}>
        {(['linear', 'index', 'log'] as const).map((axis) => (
          <option key={axis} value={axis}>
            {names[axis]}
          </option>
        ))}
      </select>
    </Field>
  )
}
