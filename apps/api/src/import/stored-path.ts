import { isAbsolute, relative, resolve, sep } from 'node:path'
import { projectRoot } from '../project.js'

/** A file's place as it is stored: relative to the project's folder inside it, so that the folder may be moved. */
export function storedPath(file: string): string {
  const absolute = resolve(file)
  const inside = relative(projectRoot, absolute)
  return inside.startsWith('..') || isAbsolute(inside) ? absolute : inside.split(sep).join('/')
}
