/** In a process of its own: the first calls of one reader on one file. `node first-calls.mjs READER FILE CALLS` prints `[{ time, found }]`. */
import { readFileSync } from 'node:fs'
import { timed } from './measure.mjs'
import { readerOf } from './readers.mjs'

const [id, file, calls] = process.argv.slice(2)
const read = await readerOf(id).load()
const text = readFileSync(file, 'utf8')
console.log(JSON.stringify(Array.from({ length: Number(calls) }, () => timed(read, text))))
