import { furnitureIn } from './furniture.js'
import { kindOf, repeatLength, type Title } from './title.js'

/** Words of a title that no report holds in a line of its own but at its head. */
const titles = ['工作报告', '统计公报', '予审议']
/** 现在，我代表市人民政府向大会报告工作，请予审议: said once in a report, and often all that divides two. */
const greeting = /^[^。]{0,12}我代表[^。]{2,40}报告[^。]{0,30}予审议/
/** （2023年1月9日）, ——2023年1月9日在…大会上: what may follow a title in its line. */
const afterTitle = /^(?:$|（|—|-)/
const address = /各位代表|予审议/
/** So soon after its title a report is addressed to those who hear it. */
const addressed = 400
/** A bulletin goes on for more than this; the name of one in a list of links does not. */
const shortest = 1000

/** Where a second report begins: a title in mid-text, with a report after it. Undefined where there is one report. */
export function findNextReport(text: string, title: Title | undefined): number | undefined {
  const from = (title?.end ?? 0) + repeatLength
  let first: number | undefined
  for (const word of titles) {
    for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
      const start = text.lastIndexOf('\n', at) + 1
      const end = text.indexOf('\n', at)
      if (first !== undefined && start >= first) break
      if (end >= 0 && start > from && begins(text, start, end, word)) first = start
    }
  }
  return first
}

/** Whether the line that holds a word begins a report. */
function begins(text: string, start: number, end: number, word: string): boolean {
  const line = text.slice(start, end)
  if (word === '予审议') return greeting.test(line)
  if (!isTitle(line)) return false
  if (word === '工作报告') return address.test(text.slice(end, end + addressed))
  return text.length - end > shortest && text.slice(end, end + shortest).includes('。')
}

const isTitle = (line: string) =>
  line.length <= 60 &&
  afterTitle.test(line.slice(Math.max(line.lastIndexOf('报告'), line.lastIndexOf('公报')) + 2)) &&
  !/^(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十])/.test(line) &&
  kindOf(line) !== 'other' &&
  furnitureIn(line) === undefined
