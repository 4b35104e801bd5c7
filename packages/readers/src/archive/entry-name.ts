import { ReaderError } from '../reader-error.js'

/**
 * The name of a file in an archive as its maker wrote it. Archives made on a Chinese Windows hold names in GBK without
 * saying so; the unpacker gives each of their bytes as one character.
 */
export function entryName(name: string): string {
  if (!/^[\0-\xff]*$/.test(name) || !/[\x80-\xff]/.test(name)) return name
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0))
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes)
    } catch {}
  }
  return name
}

/**
 * Refuses a name that points out of the archive. Nothing is ever unpacked to a disk; such a name is still a sign that
 * somebody tries.
 * @throws ReaderError `broken_file`
 */
export function refuseTricks(name: string, archive: string): void {
  const isTrick = /^[/\\]|^[a-z]:|\0/i.test(name) || name.split(/[/\\]/).includes('..')
  if (!isTrick) return
  throw new ReaderError('broken_file', {
    message: 'the name of this file in the archive points out of it.',
    path: `${archive}: ${name.slice(0, 200)}`,
    hint: 'Make the archive anew from a folder.',
  })
}
