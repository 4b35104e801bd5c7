import { zipSync } from 'fflate'

/** A ZIP of files by name. */
export const makeArchive = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files)
