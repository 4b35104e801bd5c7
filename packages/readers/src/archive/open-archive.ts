import { type UnzipFileInfo, unzipSync } from 'fflate'
import { limits, refuseLarge } from '../limits.js'
import { ReaderError } from '../reader-error.js'
import { entryName, refuseTricks } from './entry-name.js'

/** A file of an archive: its bytes, or why it is refused. */
export type ArchiveEntry = { name: string; bytes: Uint8Array } | { name: string; error: ReaderError }

/** Methods of packing that are known: stored and deflated. */
const methods: ReadonlySet<number> = new Set([0, 8])

/**
 * Unpacks those files of an archive that `wanted` says yes to, one after the other, so that one at a time is held.
 * An entry is unpacked into the size that the archive states for it and never more.
 * @param path what errors call the archive
 * @throws ReaderError `too_large`, `broken_file` for the archive as a whole
 */
export function* openArchive(
  bytes: Uint8Array,
  path: string,
  wanted: (name: string) => boolean,
  largest: number = limits.file,
): Generator<ArchiveEntry> {
  refuseLarge(bytes.byteLength, limits.archive, path)
  const infos = contents(bytes, path)
  let unpacked = 0
  for (const info of infos) {
    const name = entryName(info.name)
    if (name.endsWith('/') || !wanted(name)) continue
    try {
      refuseTricks(name, path)
      refuseLarge(info.originalSize, largest, `${path}: ${name}`)
      unpacked += info.originalSize
      refuseLarge(unpacked, limits.unpacked, path)
      yield { name, bytes: unpack(bytes, info, `${path}: ${name}`) }
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error
      yield { name, error }
      if (error.path === path) return
    }
  }
}

/** What the archive says that it holds. */
function contents(bytes: Uint8Array, path: string): UnzipFileInfo[] {
  const infos: UnzipFileInfo[] = []
  try {
    unzipSync(bytes, {
      filter: (info) => {
        if (infos.push(info) > limits.entries) throw tooMany(path)
        return false
      },
    })
  } catch (cause) {
    throw cause instanceof ReaderError ? cause : broken(path, cause)
  }
  return infos
}

function unpack(bytes: Uint8Array, info: UnzipFileInfo, path: string): Uint8Array {
  if (!methods.has(info.compression)) throw broken(path, undefined)
  let found = 0
  try {
    const unpacked = unzipSync(bytes, {
      // Two entries of one name: the first is meant, as it was asked for first.
      filter: ({ name }) => name === info.name && found++ === 0,
    })[info.name]
    if (unpacked?.length === info.originalSize) return unpacked
  } catch (cause) {
    throw broken(path, cause)
  }
  throw broken(path, undefined)
}

const tooMany = (path: string) =>
  new ReaderError('too_large', {
    message: `the archive holds more than ${limits.entries} files.`,
    path,
    hint: 'Make several archives of it.',
  })

const broken = (path: string, cause: unknown) =>
  new ReaderError('broken_file', {
    message: 'the archive is damaged, locked, or packed in a way that is not known.',
    path,
    hint: 'Unpack it yourself and give the folder.',
    cause,
  })
