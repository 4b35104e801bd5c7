/** In Node, the address of the character maps of pdfjs-dist, which older Chinese PDF files need: a `file:` URL. */
export const cMapFolder = (): string => new URL('cmaps/', import.meta.resolve('pdfjs-dist/package.json')).href
