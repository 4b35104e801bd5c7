import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { BiaochiError } from '../errors.js'
import { described } from './read-file.js'

/** Endings of the files that are taken from a folder. A file that is named itself is taken whatever its ending. */
const endings = /\.(?:txt|md|csv)$/i

/**
 * The files of a path: itself, or all .txt, .md and .csv files of a folder and the folders in it, sorted by name.
 * @throws BiaochiError `file_missing`, `file_unreadable`, `no_files`
 */
export async function findFiles(path: string): Promise<string[]> {
  if (!(await described(path, () => stat(path))).isDirectory()) return [path]
  const entries = await described(path, () => readdir(path, { recursive: true, withFileTypes: true }))
  const files = entries
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  if (files.length === 0) {
    throw new BiaochiError('no_files', {
      message: 'the folder holds no .txt, .md or .csv file.',
      path,
      hint: 'Name another folder, or the files themselves.',
    })
  }
  return files.sort()
}
