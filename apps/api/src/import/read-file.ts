import { readFile, stat } from 'node:fs/promises'
import { BiaochiError } from '../errors.js'
import { decodeText, refuseLarge } from './decode-text.js'

/**
 * The text of a file.
 * @param path as it was given; errors name it so
 * @throws BiaochiError `file_missing`, `file_unreadable`, `too_large`, `not_text`
 */
export async function readTextFile(path: string): Promise<string> {
  const { size } = await described(path, () => stat(path))
  refuseLarge(size, path)
  return decodeText(await described(path, () => readFile(path)), path)
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
