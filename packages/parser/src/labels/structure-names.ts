import { cleanLabel } from './clean.js'
import { splitNames } from './coordination.js'

/** 三次产业增加值比例关系由上年的: what stands between the names of the parts and their numbers. */
const structureWords = [
  '比例',
  '比重',
  '结构',
  '构成',
  '占比',
  '关系',
  '增加值',
  '上年',
  '的',
  '由',
  '从',
  '优化',
  '调整',
  '之比',
  '比',
]

/** The names of the parts of a structure 7:43:50; the three industries where none are said. */
export function structureNames(words: string): readonly string[] {
  let name = cleanLabel(words)
  for (let again = true; again; ) {
    const ending = structureWords.find((word) => name.endsWith(word) && name.length > word.length)
    again = ending !== undefined
    if (ending) name = name.slice(0, -ending.length)
  }
  const names = splitNames(name)
  return names.length >= 3 ? names.slice(0, 3) : ['第一产业', '第二产业', '第三产业']
}
