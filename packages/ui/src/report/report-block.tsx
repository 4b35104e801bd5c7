import { memo, type ReactElement, useEffect, useRef, useState } from 'react'
import type { Block } from './blocks.js'
import { firstFrom } from './find.js'
import { type NotesProps, ParagraphNotes } from './paragraph-notes.js'
import { ParagraphText } from './paragraph-text.js'
import type { Paragraph } from './paragraphs.js'
import { type Hits, stretchesOf, type TextMark } from './text-marks.js'

/** What a block of paragraphs is drawn from. `marks` and `hits` are those of the block. */
export interface ReportBlockProps extends Omit<NotesProps, 'marks'> {
  block: Block
  marks: readonly TextMark[]
  hits: Hits | null
  /** True where it must be drawn at once: the report is short, or the chosen figure stands in it. */
  now: boolean
}

/** Px around the window inside which blocks are drawn. */
const nearby = '1200px'

/** Paragraphs with their marks and notes. A block that is not near the window is plain text, which find and copy still reach. */
export const ReportBlock = memo(function ReportBlock(props: ReportBlockProps): ReactElement {
  const { block, now } = props
  const box = useRef<HTMLDivElement>(null)
  const [near, setNear] = useState(now)
  useEffect(() => {
    const element = box.current
    if (near || !element) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true)
      },
      { rootMargin: nearby },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [near])
  const drawn = near || now
  return (
    <div className={drawn ? 'block' : 'block far'} ref={box}>
      {block.paragraphs.map((paragraph, index) => (
        <ParagraphRow
          key={paragraph.start}
          {...props}
          paragraph={paragraph}
          index={block.first + index}
          drawn={drawn}
        />
      ))}
    </div>
  )
})

function ParagraphRow(props: ReportBlockProps & { paragraph: Paragraph; index: number; drawn: boolean }): ReactElement {
  const { paragraph, index, drawn, report, marks, hits, links } = props
  const { start, end, heading } = paragraph
  const starts = marks.map((mark) => mark.start)
  const inside = drawn ? marks.slice(firstFrom(starts, start), firstFrom(starts, end)) : []
  const text = drawn ? (
    <ParagraphText stretches={stretchesOf(report.text, start, end, inside, hits)} links={links} />
  ) : (
    report.text.slice(start, end)
  )
  return (
    <div className={heading === null ? 'para' : `para head-${heading}`} data-p={index}>
      <div className="text" lang="zh-Hans">
        {heading === null ? <p>{text}</p> : <h2 className={`rh rh-${heading}`}>{text}</h2>}
      </div>
      <ParagraphNotes {...props} marks={inside} />
    </div>
  )
}
