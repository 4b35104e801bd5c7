import { join } from 'node:path'
import { isWordFile, limits, readArchive } from '@biaochi/readers'
import { inOurWords } from './document-text.js'
import type { FoundFile } from './find-files.js'
import { readBytes } from './read-file.js'

/**
 * The documents in a ZIP, one unpacked at a time, named as if the archive were a folder: `reports.zip/2023/济南.txt`. A Word
 * file that is named like an archive is itself.
 * @throws BiaochiError `file_missing`, `file_unreadable`, `too_large`, `broken_file`, `empty_text`
 */
export async function* archiveFiles(archive: string): AsyncGenerator<FoundFile> {
  const bytes = await readBytes(archive, limits.archive)
  if (isWordFile(bytes)) {
    yield { file: archive, bytes }
    return
  }
  try {
    for (const entry of readArchive(bytes, archive)) {
      const file = join(archive, entry.name)
      yield 'error' in entry ? { file, error: inOurWords(entry.error) } : { file, bytes: entry.bytes }
    }
  } catch (error) {
    throw inOurWords(error)
  }
}
