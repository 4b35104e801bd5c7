import { type ReactElement, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

const isYear = (text: string) => /^(?:19[5-9]|20\d)\d$/.test(text)

/** The report year: the year whose plan the report sets. Given on when four digits stand. */
export function YearField({ year, onGive }: { year: number | null; onGive(year: number): void }): ReactElement {
  const { t } = useTranslation()
  const [text, setText] = useState(year === null ? '' : String(year))
  useEffect(() => setText(year === null ? '' : String(year)), [year])
  return (
    <label className="field">
      <span>{t('import.year')}</span>
      <input
        className="plain-input year-input"
        inputMode="numeric"
        maxLength={4}
        value={text}
        placeholder={t('import.yearHint')}
        aria-invalid={text !== '' && !isYear(text)}
        onChange={(event) => {
          const typed = event.target.value.replace(/\D/g, '')
          setText(typed)
          if (isYear(typed) && Number(typed) !== year) onGive(Number(typed))
        }}
      />
    </label>
  )
}
