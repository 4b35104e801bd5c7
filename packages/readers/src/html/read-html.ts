import { limits, refuseLarge } from '../limits.js'
import { ReaderError } from '../reader-error.js'
import { decodeText, encodingNamed } from '../text/decode-text.js'
import { mainLines } from './main-part.js'
import { readPage } from './page.js'

/** The words of a page, with what it says of itself. */
export interface PageText {
  text: string
  encoding: string
  title: string | null
  /** Address of the page, http or https. */
  source: string | null
}

const declared = /charset\s{0,4}=\s{0,4}["']?([\w-]{2,20})/i
/** The encoding is declared in the head of a page. */
const headLength = 4_096
const longestTitle = 300
/** What stands in a title after the name of the report: the name of the site. */
const siteName = /\s{0,4}[-_|—–·>]{1,3}[^-_|—–·>]{0,60}$/

/**
 * The main text of a saved web page, one line for each paragraph, the cells of a table's row in one line. The title goes
 * first where the text does not hold it.
 * @throws ReaderError `too_large`, `not_text`, `empty_text`
 */
export function readHtml(bytes: Uint8Array, path: string, asked?: string): PageText {
  refuseLarge(bytes.byteLength, limits.file, path)
  const { text: html, encoding } = decodePage(bytes, path, asked)
  const page = readPage(html, path)
  const lines = mainLines(page).map(({ text }) => text)
  if (lines.length === 0) {
    throw new ReaderError('empty_text', {
      message: 'the page holds no words: they may be fetched by a script.',
      path,
      hint: 'Open it in a browser, select the text of the report and save it as plain text.',
    })
  }
  const whole = page.title?.slice(0, longestTitle) ?? null
  const title = whole?.replace(siteName, '').trim() || whole
  // The name of the site often tells the region.
  const isMissing = whole !== null && title !== null && !lines.slice(0, 5).join('\n').includes(title)
  const text = (isMissing ? [whole, ...lines] : lines).join('\n')
  refuseLarge(text.length, limits.text, path)
  return { text, encoding, title, source: address(page.source) }
}

/** A page in the encoding asked for, else in the one that it declares where its bytes bear that out, else as found out. */
function decodePage(bytes: Uint8Array, path: string, asked: string | undefined) {
  if (asked !== undefined) return decodeText(bytes, path, asked)
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headLength))
  const named = encodingNamed(declared.exec(head)?.[1] ?? '')
  if (named !== undefined && !named.startsWith('utf-16')) {
    try {
      return decodeText(bytes, path, named)
    } catch (error) {
      if (!(error instanceof ReaderError) || error.code !== 'unknown_encoding') throw error
    }
  }
  return decodeText(bytes, path)
}

function address(source: string | null): string | null {
  return source !== null && /^https?:\/\//.test(source) && URL.canParse(source) ? source : null
}
