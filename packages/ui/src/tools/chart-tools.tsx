import { type ReactElement, useEffect, useRef, useState } from 'react'
import { CopyButton } from '../evidence/copy-button.js'
import type { Words } from '../words/words.js'
import type { ChartTable, TableAbout } from './chart-table.js'
import { csvText } from './csv.js'
import { embedCode } from './embed.js'
import { jsonText } from './json.js'
import { type PictureText, pictureOf } from './picture.js'
import { pngBlob } from './png.js'
import { printAsPicture } from './print.js'
import { xlsxBlob } from './xlsx.js'

/** What the tools under a chart work with. Data in, callbacks out: they fetch nothing and know no address but `link`. */
export interface ChartToolsProps {
  words: Words
  /** What is said beside the chart in pictures and downloads. */
  text: PictureText
  /** The elements that hold the chart now; empty where nothing is drawn, which leaves the pictures out. */
  parts(): readonly Element[]
  /** What is on screen as rows. */
  table(): ChartTable
  /** Whether the table stands in place of the chart; absent where there is no such switch. */
  showsTable?: boolean | undefined
  onTable?: (() => void) | undefined
  onCopy(text: string): Promise<boolean>
  onSave(name: string, file: Blob): void
}

/** One row of tools under a chart: table, PNG, SVG, CSV, XLSX, JSON, link, embedding, print. */
export function ChartTools(props: ChartToolsProps): ReactElement {
  const { words, text, table, showsTable, onTable, onCopy, onSave } = props
  const [failed, setFailed] = useState(false)
  const latest = useRef(props)
  latest.current = props
  useEffect(
    () =>
      printAsPicture(
        () => latest.current.parts(),
        () => latest.current.text,
      ),
    [],
  )
  const picture = () => pictureOf(props.parts(), text)
  const kinds: Record<string, () => Blob | Promise<Blob>> = {
    png: () => pngBlob(picture()),
    svg: () => new Blob([picture()], { type: 'image/svg+xml;charset=utf-8' }),
    csv: () => new Blob([csvText(table())], { type: 'text/csv;charset=utf-8' }),
    xlsx: () => xlsxBlob(table(), about(text)),
    json: () => new Blob([jsonText(table(), about(text))], { type: 'application/json' }),
  }
  const save = async (kind: string) => {
    setFailed(false)
    try {
      const file = await kinds[kind]?.()
      if (file) onSave(`${table().name}.${kind}`, file)
    } catch {
      setFailed(true)
    }
  }
  return (
    <div className="chart-tools">
      <fieldset className="acts">
        <legend className="visually-hidden">{words.tools.label}</legend>
        {onTable ? (
          <button type="button" aria-pressed={showsTable === true} onClick={onTable}>
            {words.tools.table}
          </button>
        ) : null}
        {Object.keys(kinds).map((kind) => (
          <button key={kind} type="button" title={words.tools.save(kind.toUpperCase())} onClick={() => void save(kind)}>
            {kind.toUpperCase()}
          </button>
        ))}
        <CopyButton label={words.tools.copyLink} text={text.link} words={words} onCopy={onCopy} />
        <CopyButton label={words.tools.embed} text={embedCode(text.link, text.title)} words={words} onCopy={onCopy} />
        <button type="button" onClick={() => window.print()}>
          {words.tools.print}
        </button>
      </fieldset>
      <p role="status" className={failed ? 'tools-failed' : 'visually-hidden'}>
        {failed ? words.tools.failed : ''}
      </p>
    </div>
  )
}

const about = ({ title, notes, source, link }: PictureText): TableAbout => ({ title, notes, source, link })
