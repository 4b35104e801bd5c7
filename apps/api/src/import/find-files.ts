import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { archiveEndings, documentEndings, isArchiveName, isDocumentName } from '@biaochi/readers'
import { BiaochiError } from '../errors.js'
import { archiveFiles } from './archive-files.js'
import { described } from './read-file.js'

/** Whether a file of this name is taken from a folder. A file that is named itself is taken whatever its ending. */
export function isTaken(name: string): boolean {
  return isDocumentName(name) || isArchiveName(name) || /\.csv$/i.test(name)
}

/** The endings of what is taken from a folder, as errors and help list them. */
export const takenEndings = [...documentEndings, ...archiveEndings, '.csv'].join(', ')

/** A file to import, with its bytes where it stands in an archive; or a path that cannot be looked into, with the reason. */
export type FoundFile =
  | { file: string; bytes?: Uint8Array | undefined; error?: undefined }
  | { file: string; bytes?: undefined; error: unknown }

/**
 * The files of paths one after the other: a file itself, the documents in an archive, or all files of a folder and the
 * folders in it that `isTaken` takes, in order of name. However many there are, no more than some thousand names are held at a time.
 */
export async function* findFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  for (const path of paths) {
    try {
      if ((await described(path, () => stat(path))).isDirectory()) yield* filesOfNamedFolder(path)
      else yield* filesAt(path)
    } catch (error) {
      yield { file: path, error }
    }
  }
}

async function* filesOfNamedFolder(folder: string): AsyncGenerator<FoundFile> {
  let empty = true
  for await (const found of filesOf(folder)) {
    empty = false
    yield found
  }
  if (!empty) return
  throw new BiaochiError('no_files', {
    message: `the folder holds no file that is read: ${takenEndings}.`,
    path: folder,
    hint: 'Name another folder, or the files themselves.',
  })
}

async function* filesOf(folder: string): AsyncGenerator<FoundFile> {
  try {
    for await (const name of namesInOrder(folder)) {
      if (name.endsWith('/')) yield* filesOf(join(folder, name.slice(0, -1)))
      else yield* filesAt(join(folder, name))
    }
  } catch (error) {
    yield { file: folder, error }
  }
}

/** A file, or what an archive holds. */
async function* filesAt(path: string): AsyncGenerator<FoundFile> {
  if (!isArchiveName(path)) {
    yield { file: path }
    return
  }
  try {
    yield* archiveFiles(path)
  } catch (error) {
    yield { file: path, error }
  }
}

/** Names that are held at a time. A folder of more is looked through once for each so many. */
const namesAtOnce = 10_000

/** What a folder holds in order of name, folders with a slash behind. */
async function* namesInOrder(folder: string): AsyncGenerator<string> {
  for (let last = ''; ; ) {
    const names = await namesAfter(folder, last)
    yield* names
    if (names.length < namesAtOnce) return
    last = names.at(-1) ?? ''
  }
}

/** The first names of a folder that come after the last one seen. */
async function namesAfter(folder: string, last: string): Promise<string[]> {
  let names: string[] = []
  for await (const entry of await described(folder, () => opendir(folder, { bufferSize: 1_000 }))) {
    const name = entry.isDirectory() ? `${entry.name}/` : entry.name
    if (name <= last || !(entry.isDirectory() || (entry.isFile() && isTaken(name)))) continue
    names.push(name)
    if (names.length === 2 * namesAtOnce) names = names.sort().slice(0, namesAtOnce)
  }
  return names.sort().slice(0, namesAtOnce)
}
