import { SingleBar } from 'cli-progress'
import { out } from './console.js'

/** Shows how far an import is, where a person looks on. */
export interface Progress {
  /** Tells the number of files, once they are counted; the bar is there from then on. */
  total: (files: number) => void
  /** One file more is done; `line` is printed as data, clear of the bar. */
  step: (line: string) => void
  stop: () => void
}

const ofLines: Progress = { total: () => {}, step: out, stop: () => {} }

/** A bar on standard error with rate and time left, or only the lines where standard error is no terminal. */
export function importProgress(): Progress {
  if (!process.stderr.isTTY) return ofLines
  const bar = new SingleBar({
    format: 'importing {bar} {value}/{total} · {rate} a second · {eta_formatted} left',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    etaBuffer: 100,
    stream: process.stderr,
  })
  const begun = performance.now()
  let [done, over] = [0, false]
  return {
    total: (files) => {
      if (!over) bar.start(files, done, { rate: rateOf(done, performance.now() - begun) })
    },
    step: (line) => {
      done += 1
      if (line !== '') {
        if (process.stdout.isTTY) process.stderr.write('\r\u001b[K')
        out(line)
      }
      bar.update(done, { rate: rateOf(done, performance.now() - begun) })
    },
    stop: () => {
      over = true
      bar.stop()
    },
  }
}

/** Files a second, with as many digits as say something. */
function rateOf(files: number, milliseconds: number): string {
  const rate = (files * 1_000) / Math.max(1, milliseconds)
  return rate.toFixed(rate < 10 ? 1 : 0)
}
