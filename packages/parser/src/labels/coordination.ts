import { codesOf } from '../pattern.js'
import { prefixFinder, suffixFinder } from '../rule.js'
import { isCatalogueName } from './catalogue-names.js'
import { closedEndings } from './closed-endings.data.js'
import { jointEndings, jointNames } from './joint-names.data.js'
import { linkLabel } from './link.js'
import { sharedEndings } from './shared-endings.data.js'
import { wholeWords } from './whole-words.data.js'

const closedEndOf = suffixFinder(closedEndings)
const sharedEndOf = suffixFinder(sharedEndings)
const wholeWordAt = prefixFinder(wholeWords)
const longestWhole = Math.max(...wholeWords.flatMap(({ surface }) => surface.map((word) => word.length))) - 1

const withoutJoints = (name: string) => name.replace(/[、和]/g, '')
const namesByJoint = new Map<string, readonly string[]>()
for (const { surface, means } of jointNames)
  for (const name of surface) {
    namesByJoint.set(name, means)
    if (name.length > 4) namesByJoint.set(withoutJoints(name), means)
  }
const longestJoint = Math.max(...[...namesByJoint.keys()].map((name) => name.length)) + 4
const beginsJoint = codesOf([...namesByJoint.keys()].map((name) => name.charAt(0)).join(''))
const jointEndingOf = suffixFinder(jointEndings)

/** The names that one wording stands for, 存贷款余额 for two; the wording itself where it is no such. */
export function jointNamesOf(label: string): readonly string[] {
  if (label.length <= longestJoint) {
    const whole = label.replace(/^(?:全市|全省|全国|全体)/, '')
    const joint =
      beginsJoint[whole.charCodeAt(0)] === 1 && (namesByJoint.get(whole) ?? namesByJoint.get(withoutJoints(whole)))
    if (joint) return joint
  }
  const ending = jointEndingOf(label)
  return ending ? ending.rule.means.map((name) => label.slice(0, -ending.text.length) + name) : [label]
}

/** The names of a coordination: 基础设施、制造业投资 as 基础设施投资 and 制造业投资. One name comes back alone. */
export function splitNames(label: string): readonly string[] {
  const isOrdinal = label.startsWith('第') || label.startsWith('一')
  const industries =
    isOrdinal && /^第?一、?(?:第|和)?二(?:、|和|及)?第?三(?:次)?产业(.*)$/.exec(label.replace(/产业(?=、|和)/g, ''))
  if (industries) return ['一', '二', '三'].map((ordinal) => `第${ordinal}产业${industries[1] || '增加值'}`)
  const joint = jointNamesOf(label)
  if (joint.length > 1) return joint
  if (isCatalogueName(label)) return [label]
  if (!mayBeList(label)) return [label]
  const parts = cutNames(label)
  if (parts.length < 2) return parts
  const last = parts.at(-1) ?? ''
  const first = parts[0] ?? ''
  const prefix =
    /^(?:单位地区生产总值|单位生产总值|单位GDP|万元地区生产总值|万元生产总值|万元GDP|单位国内生产总值|规模以上工业|规上工业|国有及国有控股|全社会|新增|净增)/.exec(
      first,
    )
  return parts.map((part, i) => {
    const withPrefix =
      prefix && i > 0 && !part.startsWith(prefix[0]) && !linkLabel(part) && part.length < 8 ? prefix[0] + part : part
    if (
      i === parts.length - 1 ||
      (closedEndOf(part)?.rule.means === 'closed' && !isShort(part, last) && !isHalf(part, last))
    )
      return withPrefix
    return withPrefix + missingEnding(part, last)
  })
}

const isJoint = codesOf('、和及与')
/** 以 at the head and “ are left out by the cut. */
function mayBeList(label: string): boolean {
  for (let i = 0; i < label.length; i++) if (isJoint[label.charCodeAt(i)] === 1) return true
  return label.startsWith('以')
}

/** 进口 before 出口通关时间. */
function isHalf(part: string, last: string): boolean {
  const rest = last.slice(part.length)
  return rest.length >= 2 && !linkLabel(last) && Boolean(linkLabel(part) && linkLabel(last.slice(0, part.length)))
}

/** 城镇 before 农村居民人均可支配收入: a short name that lacks what the last one has. */
function isShort(part: string, last: string): boolean {
  return (
    part.length <= 4 &&
    linkLabel(part) === undefined &&
    last.length > part.length + 3 &&
    !/(?:率|额|量|值|度|出口|进口)$/.test(part)
  )
}

function cutNames(label: string): string[] {
  const parts: string[] = []
  let current = ''
  let depth = 0
  for (let i = 0; i < label.length; i++) {
    const character = label.charAt(i)
    if (character === '“') depth++
    if (character === '”') depth--
    const isJoint = depth === 0 && (character === '、' || (/[和及与]/.test(character) && isBoundary(label, i)))
    if (isJoint) {
      if (current) parts.push(current)
      current = ''
    } else current += character
  }
  if (current) parts.push(current)
  return parts.map((part) => part.replace(/^以|以$/g, '').trim()).filter((part) => part !== '')
}

/** 和 in 和谐 or 共和国, 与 in 参与, 及 in 以及 or 普及 joins nothing. */
function isBoundary(label: string, at: number): boolean {
  if (at === 0) return false
  for (let start = Math.max(0, at - longestWhole); start <= at; start++) {
    const word = wholeWordAt(label, start)
    if (word && start + word.text.length > at) return false
  }
  return true
}

function missingEnding(part: string, last: string): string {
  // 进口、出口通关时间: both are names, and what follows the second is no name with it
  const rest = last.slice(part.length)
  const areBothNames = linkLabel(part) && linkLabel(last.slice(0, part.length))
  if (areBothNames && rest.length >= 2 && !linkLabel(last)) return rest
  // 城镇, 农村 + 居民人均可支配收入: the parts before the shared words are equally long
  for (const more of [0, 2, 1, -1, -2]) {
    const length = part.length + more
    const rest = length > 0 && length < last.length ? last.slice(length) : ''
    if (rest !== '' && linkLabel(part + rest)?.rule === 'link.name') return rest
  }
  const ending = sharedEndOf(last, last.length, 1)?.text ?? ''
  return part.endsWith(ending) ? '' : ending
}
