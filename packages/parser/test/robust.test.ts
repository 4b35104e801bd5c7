import { describe, expect, it } from 'vitest'
import { parse } from '../src/index.js'

/** Texts that no hand wrote, long enough for time that grows with the square of the length to be seen. */
const hostile: Readonly<Record<string, string>> = {
  'a megabyte of digits': '1'.repeat(1_000_000),
  'groups of thousands without end': `1${',234'.repeat(200_000)}`,
  'blanks between digits': '1 '.repeat(300_000),
  'full stops between digits': '3。5'.repeat(100_000),
  'brackets never closed': '（'.repeat(300_000),
  'square brackets': '[3'.repeat(300_000),
  'halves of pairs': '\ud800'.repeat(300_000),
  'line feeds': '\n'.repeat(500_000),
  'numbers of pages': '— 3 —\n'.repeat(100_000),
  'dashes and blanks': `\n${`—${' '.repeat(50)}`.repeat(5000)}`,
  titles: '政府工作报告\n'.repeat(30_000),
  greetings: '现在，我代表市人民政府向大会报告工作，请予审议。\n'.repeat(10_000),
  'ends of pages': `${'全市上下团结奋进。\n'.repeat(1000)}${'责任编辑：\n'.repeat(30_000)}`,
  headings: '一、取得成绩\n二、努力开创\n'.repeat(15_000),
  'aims and problems': '今年的主要目标是：。\n我们清醒地看到存在的问题\n'.repeat(10_000),
}

describe('parse never throws and takes its time from the length alone', () => {
  it.each(Object.entries(hostile))('%s', { timeout: 30_000 }, (_, text) => {
    const { observations, rejected } = parse(text)
    for (const { start, end, text: quote } of [...observations.slice(0, 100), ...rejected.slice(0, 100)])
      expect(text.slice(start, end)).toBe(quote)
  })
})
