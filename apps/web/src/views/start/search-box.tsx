import type { CatalogueAnswer } from '@biaochi/schema'
import { type KeyboardEvent, type ReactElement, useId, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { waysOf } from '../../search/ways.js'

/** Questions that show what can be typed: a city with an indicator, an indicator with a year, a reading. */
const examples = { zh: ['济南 进出口', '人均可支配收入 2022', 'qingdao'], en: ['Jinan trade', 'GDP 2022', 'qingdao'] }

/** A search for a city, an indicator, or both. Answers are links; arrow keys walk them, Enter takes the first. */
export function SearchBox(props: { catalogue: CatalogueAnswer | undefined; lang: string | undefined }): ReactElement {
  const { catalogue, lang: linked } = props
  const { t, i18n } = useTranslation()
  const [text, setText] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const lang = i18n.language === 'en' ? 'en' : 'zh'
  const ways = useMemo(
    () => (catalogue ? waysOf(text, catalogue, lang, linked === undefined ? {} : { lang: linked }) : []),
    [catalogue, lang, linked, text],
  )
  const walk = (event: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, .found a') ?? [])]
    const at = stops.indexOf(event.target as HTMLElement)
    if (event.key === 'Enter' && at === 0) {
      event.preventDefault()
      stops[1]?.click()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      stops[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus()
    } else if (event.key === 'Escape') {
      setText('')
      field.current?.focus()
    }
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the field and the links inside
    <div className="find" ref={box} onKeyDown={walk}>
      <label htmlFor={id} className="visually-hidden">
        {t('start.search')}
      </label>
      <input
        id={id}
        ref={field}
        type="search"
        autoComplete="off"
        placeholder={t('start.searchHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {text.trim() === '' ? (
        <p className="eg">
          {examples[lang].map((example) => (
            <button
              key={example}
              type="button"
              onClick={() => {
                setText(example)
                field.current?.focus()
              }}
            >
              {example}
            </button>
          ))}
        </p>
      ) : (
        <ul className="found" aria-label={t('start.found')}>
          {ways.map(({ key, href, label, detail }) => (
            <li key={key}>
              <Link href={href}>
                {label}
                <span>{detail}</span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className={text.trim() !== '' && ways.length === 0 ? 'nothing' : 'visually-hidden'} role="status">
        {text.trim() === ''
          ? ''
          : ways.length === 0
            ? t('pick.nothing', { query: text })
            : t('start.count', { count: ways.length })}
      </p>
    </div>
  )
}
