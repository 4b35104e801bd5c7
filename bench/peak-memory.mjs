/** In a process of its own: how much memory one parse of a file takes at its peak. `node peak-memory.mjs FILE` prints `{ before, peak, found }`, in bytes. */
import { readFileSync } from 'node:fs'
import { readerOf } from './readers.mjs'

const read = await readerOf('biaochi').load()
const before = process.memoryUsage().rss
const found = read(readFileSync(process.argv[2], 'utf8'))
console.log(JSON.stringify({ before, peak: process.resourceUsage().maxRSS * 1024, found }))
