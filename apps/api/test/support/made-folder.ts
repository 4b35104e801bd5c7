import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { regions } from '@biaochi/schema'
import { reportText } from './texts.js'

const prefectures = regions.filter(({ level, until }) => level === 'prefecture' && until === undefined)

const topics = ['地区生产总值', '进出口总额', '社会消费品零售总额', '固定资产投资', '一般公共预算收入'] as const

/** Words of a made report: a review of some sentences that differ from report to report. */
function madeText(code: string, year: number, sentences: number): string {
  const lines = Array.from({ length: sentences }, (_, at) => {
    const topic = topics[at % topics.length]
    return `${topic}${1_000 + at * 7 + (year % 100)}亿元，增长${(at % 9) + 1}.${at % 10}%左右。`
  })
  return reportText({ code, year }, `一、${year - 1}年工作回顾\n\n${year - 1}年，${lines.join('\n\n')}`)
}

/** Fills a folder with made reports of as many cities, in two folders. */
export function fillFolder(folder: string, files: number, { sentences = 20, year = 2023 } = {}): void {
  for (const half of ['a', 'b']) mkdirSync(join(folder, half), { recursive: true })
  prefectures.slice(0, files).forEach(({ code }, at) => {
    const name = join(folder, at % 2 === 0 ? 'a' : 'b', `${code}-${year}.txt`)
    writeFileSync(name, madeText(code, year, sentences))
  })
}
