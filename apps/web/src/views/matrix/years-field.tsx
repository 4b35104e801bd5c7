import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../chooser/field.js'

/** The first and the last year that are shown, as two menus. */
export function YearsField(props: {
  /** All years that there are, ascending. */
  years: readonly number[]
  from: number
  to: number
  onChange(change: { from?: number | undefined; to?: number | undefined }): void
}): ReactElement {
  const { years, from, to, onChange } = props
  const { t } = useTranslation()
  const menu = (label: string, among: readonly number[], value: number, pick: (year: number) => void) => (
    <select aria-label={label} value={value} onChange={(event) => pick(Number(event.target.value))}>
      {among.map((year) => (
        <option key={year} value={year}>
          {year}
        </option>
      ))}
    </select>
  )
  // An end of the range is the default and stays out of the link.
  const said = (year: number, end: number | undefined) => (year === end ? undefined : year)
  return (
    <Field label={t('matrix.years')} className="year-span">
      <span className="year-span-ends">
        {menu(
          t('matrix.from'),
          years.filter((year) => year <= to),
          from,
          (year) => onChange({ from: said(year, years[0]) }),
        )}
        –
        {menu(
          t('matrix.to'),
          years.filter((year) => year >= from),
          to,
          (year) => onChange({ to: said(year, years.at(-1)) }),
        )}
      </span>
    </Field>
  )
}
