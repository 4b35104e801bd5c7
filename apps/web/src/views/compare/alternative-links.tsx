import type { Measure } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.js'
import type { Alternative } from './alternatives.js'

/** What could be compared instead, each a press away. */
export function AlternativeLinks(props: {
  among: readonly Alternative[]
  onMeasure(measure: Measure): void
  onYear(year: number): void
}): ReactElement | null {
  const { among, onMeasure, onYear } = props
  const { t } = useTranslation()
  const words = useWords()
  if (among.length === 0) return null
  return (
    <p className="instead">
      {t('instead.label')}
      {among.map((one) => {
        switch (one.kind) {
          case 'measure':
            return (
              <button key={one.kind} type="button" onClick={() => onMeasure(one.measure)}>
                {t('instead.measure', { measure: words.measure(one.measure), count: one.cities })}
              </button>
            )
          case 'growth':
            return (
              <button key={one.kind} type="button" onClick={() => onMeasure('growth')}>
                {t('instead.growth', { measure: words.measure('growth'), count: one.cities })}
              </button>
            )
          default:
            return (
              <button key={one.kind} type="button" onClick={() => onYear(one.year)}>
                {t('instead.year', { year: one.year, count: one.cities })}
              </button>
            )
        }
      })}
    </p>
  )
}
