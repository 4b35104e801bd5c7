import { Parser } from 'htmlparser2'
import { ReaderError } from '../reader-error.js'
import { blocks, cells, containers, dropped } from './elements.data.js'

/** A line of a page. */
export interface Line {
  text: string
  /** Characters of it that are links. */
  linked: number
  /** The container it stands in. */
  box: Box
}

/** An element that may be the main part. */
export interface Box {
  parent: Box | null
  /** Worth of the lines in it, those in inner boxes included; filled in by `mainLines`. */
  worth: number
}

/** A page as its lines, and what it says of itself. */
export interface Page {
  /** The whole page, and after it each box later than the one it lies in. */
  boxes: [Box, ...Box[]]
  lines: Line[]
  /** The `title` element. */
  title: string | null
  /** Where the page was saved from or says that it stands. */
  source: string | null
}

const hidden = /display\s{0,4}:\s{0,4}none|visibility\s{0,4}:\s{0,4}hidden/i
const savedFrom = /^\s{0,4}saved from url=\(\d{1,6}\)(\S{1,2000})/
/** No page nests so deep; a stranger's file may, and every element would then cost as much as all those around it. */
const deepest = 2_000

/**
 * Reads a page into lines. Time and memory grow with its length; scripts are not run and nothing is fetched.
 * @param html decoded
 * @throws ReaderError `too_large`
 */
export function readPage(html: string, path: string): Page {
  const root: Box = { parent: null, worth: 0 }
  const page: Page = { boxes: [root], lines: [], title: null, source: null }
  const open: { name: string; box: Box; isDropped: boolean }[] = []
  let box = root
  let droppedAt = 0
  let links = 0
  let text = ''
  let linked = 0
  let title: string | undefined

  const endLine = () => {
    const line = text.trim()
    if (line !== '') page.lines.push({ text: line, linked: Math.min(linked, line.length), box })
    text = ''
    linked = 0
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'title') title = ''
        if (name === 'link' && attributes.rel === 'canonical') page.source ??= attributes.href ?? null
        if (name === 'meta' && attributes.property === 'og:url') page.source ??= attributes.content ?? null
        if (name === 'br') endLine()
        if (open.length >= deepest) throw tooDeep(path)
        if (blocks.has(name)) endLine()
        const isDropped = dropped.has(name) || 'hidden' in attributes || hidden.test(attributes.style ?? '')
        open.push({ name, box, isDropped })
        if (isDropped) droppedAt++
        if (name === 'a') links++
        if (containers.has(name)) {
          box = { parent: box, worth: 0 }
          page.boxes.push(box)
        }
      },
      onclosetag(name) {
        if (name === 'title' && title !== undefined) {
          page.title ??= title.trim() || null
          title = undefined
        }
        if (blocks.has(name)) endLine()
        if (cells.has(name)) text += '\t'
        const closed = open.pop()
        if (closed === undefined) return
        if (closed.isDropped) droppedAt--
        if (closed.name === 'a') links--
        box = closed.box
      },
      ontext(data) {
        if (title !== undefined) title += data
        else if (droppedAt === 0) {
          const words = data.replace(/[ \t\r\n\f]+/g, ' ')
          text += words
          if (links > 0) linked += words.length
        }
      },
      oncomment(data) {
        page.source ??= savedFrom.exec(data)?.[1] ?? null
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.write(html)
  parser.end()
  endLine()
  return page
}

const tooDeep = (path: string) =>
  new ReaderError('too_large', {
    message: `the page holds elements in elements, more than ${deepest} deep.`,
    path,
    hint: 'Open it in a browser, select the text of the report and save it as plain text.',
  })
