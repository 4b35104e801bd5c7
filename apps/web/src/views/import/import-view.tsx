import { type DragEvent, type ReactElement, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addReadingWords } from '../../i18n/reading-words.js'
import { ImportList } from '../../import/import-list.js'
import { ImportPreview } from '../../import/import-preview.js'
import { isSavable } from '../../import/item.js'
import { useImport } from '../../import/use-import.js'

addReadingWords()

/** Endings that the file dialogue offers. */
const accepted = '.txt,.md,.html,.htm,.docx,.pdf,.zip'

/** Files and pasted texts: read in the browser at once, seen among the cities, and saved when asked to. */
export function ImportView(): ReactElement {
  const { t } = useTranslation()
  const importing = useImport()
  const { items, waiting, addFiles, setPasted } = importing
  const [chosen, setChosen] = useState<number | null>(null)
  const [over, setOver] = useState(false)
  const file = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  useEffect(() => {
    document.title = `${t('view.import')}｜${t('app.name')} ${t('app.latin')}`
  }, [t])
  const unsaved = items.some(({ stage }) => stage === 'read')
  useEffect(() => {
    if (!unsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [unsaved])

  const paste = useCallback(
    (words: string) => {
      setText(words)
      setPasted(words, t('import.pasted'))
      setChosen(null)
    },
    [setPasted, t],
  )
  useEffect(() => {
    const pasted = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest('input, textarea')) return
      const files = [...(event.clipboardData?.files ?? [])]
      const words = event.clipboardData?.getData('text/plain') ?? ''
      if (files.length > 0) addFiles(files)
      else if (words.trim() !== '') paste(words)
    }
    document.addEventListener('paste', pasted)
    return () => document.removeEventListener('paste', pasted)
  }, [addFiles, paste])

  const item = useMemo(
    () => items.find(({ key }) => key === chosen) ?? items.find(({ stage }) => stage !== 'failed') ?? items[0],
    [items, chosen],
  )
  const drop = useCallback(
    (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const files = [...event.dataTransfer.files]
      if (files.length > 0) addFiles(files)
    },
    [addFiles],
  )
  const savable = items.filter(isSavable).length
  return (
    <main
      className={over ? 'view import over' : 'view import'}
      id="view"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (event.target === event.currentTarget) setOver(false)
      }}
      onDrop={drop}
    >
      <h1>{t('import.title')}</h1>
      <p className="sub">{t('import.how')}</p>
      <div className={items.length > 0 ? 'intake small' : 'intake'}>
        <label>
          <span>{t('import.paste')}</span>
          <textarea
            value={text}
            placeholder={t('import.pasteHint')}
            spellCheck={false}
            onChange={(event) => paste(event.target.value)}
          />
        </label>
        <div className="drop">
          <p>{t('import.drop')}</p>
          <button type="button" className="push" onClick={() => file.current?.click()}>
            {t('import.choose')}
          </button>
          <input
            ref={file}
            type="file"
            multiple
            hidden
            accept={accepted}
            aria-label={t('import.choose')}
            onChange={(event) => {
              addFiles([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
          <p className="dim">{t('import.kinds')}</p>
        </div>
      </div>
      {items.length > 1 || waiting > 0 ? (
        <div className="import-state" role="status">
          <span>
            {waiting > 0
              ? t('import.reading', { done: items.length - waiting, all: items.length })
              : t('import.read', { count: items.filter(({ result }) => result !== null).length, all: items.length })}
          </span>
          {waiting > 0 ? (
            <>
              <progress max={items.length} value={items.length - waiting} aria-label={t('import.progress')} />
              <button type="button" className="push" onClick={importing.cancel}>
                {t('import.cancel')}
              </button>
            </>
          ) : null}
          {savable > 1 ? (
            <button type="button" className="push main" onClick={() => void importing.saveAll()}>
              {t('import.saveAll', { count: savable })}
            </button>
          ) : null}
        </div>
      ) : null}
      {items.length > 1 || items.some(({ stage }) => stage === 'failed') ? (
        <ImportList items={items} chosen={item?.key ?? null} onChoose={setChosen} onRemove={importing.remove} />
      ) : null}
      {item?.result ? <ImportPreview key={item.key} item={item} importing={importing} /> : null}
    </main>
  )
}
