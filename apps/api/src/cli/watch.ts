import { watch } from 'chokidar'
import { isTaken } from '../import/find-files.js'

/** Milliseconds that a file must stay as it is before it is taken: a copy under way is not read. */
const settled = 300

/**
 * New and changed files of paths, in parts: each part is what has come since the last one. Ends with the signal.
 * What is there already is not given, nor what is deleted.
 */
export async function* changedFiles(paths: readonly string[], signal: AbortSignal): AsyncGenerator<string[]> {
  const changed = new Set<string>()
  let wake = () => {}
  const watcher = watch([...paths], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settled, pollInterval: settled / 3 },
    ignored: (path, stats) => stats?.isFile() === true && !isTaken(path) && !paths.includes(path),
  })
  const note = (path: string) => {
    changed.add(path)
    wake()
  }
  const stop = () => wake()
  // A folder that cannot be looked into is passed over; what can be is watched all the same.
  watcher
    .on('add', note)
    .on('change', note)
    .on('error', () => {})
  signal.addEventListener('abort', stop, { once: true })
  try {
    while (!signal.aborted) {
      if (changed.size === 0) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        continue
      }
      const files = [...changed].sort()
      changed.clear()
      yield files
    }
  } finally {
    await watcher.close()
  }
}
