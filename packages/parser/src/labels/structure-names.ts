import { suffixFinder } from '../rule.js'
import { cleanLabel } from './clean.js'
import { splitNames } from './coordination.js'
import { structureWords } from './structure-words.data.js'

const structureWordOf = suffixFinder(structureWords)

/** The names of the parts of a structure 7:43:50; the three industries where none are said. */
export function structureNames(words: string): readonly string[] {
  let name = cleanLabel(words)
  for (let word = structureWordOf(name); word && word.text.length < name.length; word = structureWordOf(name))
    name = name.slice(0, -word.text.length)
  const names = splitNames(name)
  return names.length >= 3 ? names.slice(0, 3) : ['第一产业', '第二产业', '第三产业']
}
