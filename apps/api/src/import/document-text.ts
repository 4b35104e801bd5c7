import { fileURLToPath } from 'node:url'
import { cMapFolder, ReaderError, readDocument } from '@biaochi/readers'
import { BiaochiError } from '../errors.js'

/**
 * The text of a document of any format that is read: plain text, a web page, Word or PDF.
 * @param name a file name or path: errors name the document so
 * @param encoding of a text or web page, where it is guessed wrong
 * @throws BiaochiError with a code of `readerErrorCodes`
 */
export async function documentText(bytes: Uint8Array, name: string, encoding?: string): Promise<string> {
  try {
    return (await readDocument(bytes, { name, encoding, cMapUrl: fileURLToPath(cMapFolder()) })).text
  } catch (error) {
    throw inOurWords(error)
  }
}

/** An error of a reader as one of ours; any other as it is. */
export function inOurWords(error: unknown): unknown {
  return error instanceof ReaderError ? new BiaochiError(error.code, { ...pick(error), cause: error }) : error
}

const pick = ({ message, path, hint }: ReaderError) => ({ message, path, hint })
