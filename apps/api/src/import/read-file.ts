import { readFile, stat } from 'node:fs/promises'
import { limits } from '@biaochi/readers'
import { BiaochiError } from '../errors.js'
import { documentText } from './document-text.js'
import { refuseLarge } from './size-limit.js'

/**
 * The text of a file of any format that is read.
 * @param path as it was given; errors name it so
 * @param encoding of a text or web page, where it is guessed wrong
 * @throws BiaochiError `file_missing`, `file_unreadable`, and as `documentText` does
 */
export async function readTextFile(path: string, encoding?: string): Promise<string> {
  return documentText(await readBytes(path, limits.file), path, encoding)
}

/** The bytes of a file no larger than a limit. @throws BiaochiError `file_missing`, `file_unreadable`, `too_large` */
export async function readBytes(path: string, limit: number): Promise<Uint8Array> {
  const { size } = await described(path, () => stat(path))
  refuseLarge(size, path, limit)
  return described(path, () => readFile(path))
}

/** Runs a file system call and puts its error into words. */
export async function described<Answer>(path: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call()
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new BiaochiError('file_missing', {
        message: 'there is no such file or folder.',
        path,
        hint: 'Check the name.',
        cause,
      })
    }
    if (code === 'EISDIR') {
      throw new BiaochiError('file_unreadable', {
        message: 'this is a folder.',
        path,
        hint: 'Name the files in it, such as folder/*.txt.',
        cause,
      })
    }
    throw new BiaochiError('file_unreadable', {
      message: `cannot be read (${String(code ?? cause)}).`,
      path,
      hint: 'Check who may read it.',
      cause,
    })
  }
}
