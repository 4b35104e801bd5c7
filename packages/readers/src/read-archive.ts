import { openArchive } from './archive/open-archive.js'
import { archiveEndings, documentEndings } from './formats.data.js'
import { ReaderError } from './reader-error.js'

/** A file of an archive that may be read, or why it may not. */
export type PackedFile = { name: string; bytes: Uint8Array } | { name: string; error: ReaderError }

const ends = (name: string, endings: readonly string[]) => endings.some((ending) => name.toLowerCase().endsWith(ending))
/** What the systems add to archives. */
const isOfSystem = (name: string) => /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|~\$)/.test(name)

/** Whether a file of this name is looked for in folders and archives. */
export const isDocumentName = (name: string): boolean => ends(name, documentEndings) && !isOfSystem(name)
/** Whether a file of this name is opened as an archive. */
export const isArchiveName = (name: string): boolean => ends(name, archiveEndings) && !isOfSystem(name)

/**
 * The documents of a ZIP, unpacked one at a time and never to a disk. Each is given to `readDocument`; an archive in the
 * archive is refused.
 * @param path what errors call the archive
 * @throws ReaderError `too_large`, `broken_file`
 */
export function* readArchive(bytes: Uint8Array, path: string): Generator<PackedFile> {
  let found = 0
  for (const entry of openArchive(bytes, path, (name) => isDocumentName(name) || isArchiveName(name))) {
    found++
    if (!('bytes' in entry) || !isArchiveName(entry.name)) {
      yield entry
      continue
    }
    const error = new ReaderError('not_text', {
      message: 'an archive in an archive is not opened.',
      path: `${path}: ${entry.name}`,
      hint: 'Unpack it and give its files.',
    })
    yield { name: entry.name, error }
  }
  if (found > 0) return
  throw new ReaderError('empty_text', {
    message: `the archive holds no ${documentEndings.join(', ')} file.`,
    path,
    hint: 'Give an archive of reports.',
  })
}
