import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

const built = fileURLToPath(new URL('../packages/parser/dist/index.js', import.meta.url))

async function biaochi() {
  if (!existsSync(built)) throw new Error('the parser is not built: run `npm run build` first')
  const { parse } = await import(pathToFileURL(built).href)
  return (text) => parse(text).observations.length
}

async function bareNumbers() {
  const { default: numbers } = await import('@microsoft/recognizers-text-number')
  return (text) => numbers.recognizeNumber(text, numbers.Culture.Chinese).length
}

async function numbersWithUnit() {
  const { default: units } = await import('@microsoft/recognizers-text-number-with-unit')
  const kinds = [units.recognizeCurrency, units.recognizeDimension, units.recognizeAge, units.recognizeTemperature]
  return (text) => kinds.reduce((found, recognize) => found + recognize(text, units.Culture.Chinese).length, 0)
}

async function segmenter() {
  const words = new Intl.Segmenter('zh', { granularity: 'word' })
  return (text) => {
    let found = 0
    for (const _ of words.segment(text)) found += 1
    return found
  }
}

const digits = async () => (text) => text.match(/\d+/g)?.length ?? 0

/**
 * What is timed, ours first. `load` gives a function from a text to how many things it found in it. A `slow` reader takes
 * half a minute for a report, so it is called a few times only and does not take turns with the others.
 */
export const readers = [
  { id: 'biaochi', title: 'Biaochi, whole parse', load: biaochi },
  { id: 'numbers', title: 'Recognizers-Text, bare numbers', load: bareNumbers },
  { id: 'units', title: 'Recognizers-Text, numbers with units', load: numbersWithUnit, slow: true },
  { id: 'segmenter', title: '`Intl.Segmenter`, words', load: segmenter },
  { id: 'digits', title: 'a regex for digits', load: digits },
]

/** The reader of this id, or an error that names those that are there. */
export function readerOf(id) {
  const reader = readers.find((one) => one.id === id)
  if (!reader) throw new Error(`unknown reader: ${id}; there are ${readers.map(({ id }) => id).join(', ')}`)
  return reader
}
