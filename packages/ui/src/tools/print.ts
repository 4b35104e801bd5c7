import { type PictureText, pictureOf } from './picture.js'

/**
 * Makes the page print as one clean page: the picture of the chart in place of the page.
 * Holds for the button and for the browser's own command. Gives back a function that ends it.
 * @param parts finds what is drawn at the time of printing
 */
export function printAsPicture(parts: () => readonly Element[], text: () => PictureText): () => void {
  let sheet: HTMLElement | null = null
  const clear = () => {
    sheet?.remove()
    sheet = null
    delete document.documentElement.dataset.printed
  }
  const prepare = () => {
    clear()
    const drawn = parts()
    if (drawn.length === 0) return
    const parsed = new DOMParser().parseFromString(pictureOf(drawn, text()), 'image/svg+xml').documentElement
    sheet = document.createElement('div')
    sheet.className = 'print-sheet'
    sheet.setAttribute('aria-hidden', 'true')
    sheet.append(document.importNode(parsed, true))
    document.body.append(sheet)
    document.documentElement.dataset.printed = ''
  }
  window.addEventListener('beforeprint', prepare)
  window.addEventListener('afterprint', clear)
  return () => {
    window.removeEventListener('beforeprint', prepare)
    window.removeEventListener('afterprint', clear)
    clear()
  }
}
