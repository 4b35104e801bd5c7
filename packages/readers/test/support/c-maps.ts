import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'

/** Where the character maps of pdfjs-dist lie. */
export const cMapUrl = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps') + sep
