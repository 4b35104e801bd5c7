import type { CityComparison, Measure } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.js'

/** One sentence that says which condition leaves nothing, and a button that undoes it. */
export function EmptyComparison(props: {
  answer: CityComparison
  /** True where only some cities are kept. */
  grouped: boolean
  onYear(year: number): void
  onMeasure(measure: Measure): void
  onAll(): void
}): ReactElement {
  const { answer, grouped, onYear, onMeasure, onAll } = props
  const { t } = useTranslation()
  const words = useWords()
  const nearest = nearestYear(answer)
  const other = answer.measures
    .filter(({ measure, claims }) => measure !== answer.measure && claims > 0)
    .sort((a, b) => b.claims - a.claims)[0]
  if (grouped && answer.cities.length > 0)
    return (
      <p className="notice">
        {t('state.groupSilent', { year: answer.year })}{' '}
        <button type="button" onClick={onAll}>
          {t('state.groupAdvice')}
        </button>
      </p>
    )
  if (nearest)
    return (
      <p className="notice">
        {t('state.noYear', { year: answer.year })}{' '}
        <button type="button" onClick={() => onYear(nearest.year)}>
          {t('state.noYearAdvice', { year: nearest.year, count: nearest.cities })}
        </button>
      </p>
    )
  return (
    <p className="notice">
      {t('state.noFigures')}{' '}
      {other ? (
        <button type="button" onClick={() => onMeasure(other.measure)}>
          {t('state.otherMeasure', { measure: words.measure(other.measure), count: other.claims })}
        </button>
      ) : null}
    </p>
  )
}

/** The year with figures that lies nearest; of two the later. */
function nearestYear({ years, year }: CityComparison): CityComparison['years'][number] | null {
  const filled = years.filter((one) => one.cities > 0 && one.year !== year)
  return filled.reduce<CityComparison['years'][number] | null>(
    (best, one) => (best === null || Math.abs(one.year - year) <= Math.abs(best.year - year) ? one : best),
    null,
  )
}
