/** Files of each format made from a text: for tests, and to try the readers. Not loaded by the readers themselves. */
export * from './encode.js'
export * from './make-archive.js'
export * from './make-docx.js'
export * from './make-page.js'
export * from './make-pdf.js'
