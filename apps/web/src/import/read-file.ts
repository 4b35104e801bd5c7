import type { ReadProblem } from './reading-messages.js'

/** One text that a file holds: an archive holds several, any other file one. */
export type ReadText = { name: string; text: string } | { name: string; problem: ReadProblem }

/**
 * The texts of a file: plain text in any Chinese encoding, web pages, Word, PDF, and ZIP archives of these. Runs in a
 * worker; nothing leaves the browser. What cannot be read comes back as a problem, never as a throw.
 */
export async function readFile(file: File): Promise<ReadText[]> {
  const { isArchiveName, isWordFile, isZip, readArchive, readDocument } = await import('@biaochi/readers')
  const read = async (name: string, bytes: Uint8Array): Promise<ReadText> => {
    try {
      return { name, text: (await readDocument(bytes, { name })).text }
    } catch (error) {
      return { name, problem: problemOf(error, name) }
    }
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (!isArchiveName(file.name) || !isZip(bytes) || isWordFile(bytes)) return [await read(file.name, bytes)]
    const texts: ReadText[] = []
    for (const packed of readArchive(bytes, file.name))
      texts.push(
        'bytes' in packed
          ? await read(packed.name, packed.bytes)
          : { name: packed.name, problem: problemOf(packed.error, packed.name) },
      )
    return texts
  } catch (error) {
    return [{ name: file.name, problem: problemOf(error, file.name) }]
  }
}

interface Coded {
  code?: unknown
  message?: unknown
  hint?: unknown
}

/** An error of a reader in the one shape; anything else could not be read. */
function problemOf(error: unknown, path: string): ReadProblem {
  const { code, message, hint } = (error ?? {}) as Coded
  return {
    code: typeof code === 'string' ? code : 'file_unreadable',
    message: typeof message === 'string' ? message : String(error),
    path,
    hint: typeof hint === 'string' ? hint : null,
  }
}
