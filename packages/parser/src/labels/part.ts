import type { Sentence } from '../document.js'

/** 湘西地区开发战略初见成效, 县域经济发展加快: a sentence that begins with a part of the region is about that part. */
const partFirst =
  /^(?:—*|（[一二三四五六七八九十]+）|[一二三四五六七八九十]是)?(?:[\u4e00-\u9fff]{0,6}(?:西部|东部|北部|南部|西|东|南|北|山)?(?:(?<=.)地区(?!生产总值)|城市群|经济带|都市圈|经济圈|新区|开发区|高新区|起步区|示范区|自贸区|自贸试验区|保税区|产业园|工业园|两翼|片区|县域|山区)|县域经济|苏南|苏中|苏北|鲁西|粤东|粤西|粤北|珠三角)(?:经济|开发|发展|建设|加快|取得|完成|实现|地区生产总值|生产总值|引领|新增|累计)/
const wholeAgain = /全[市省区国县]|我[市省]/

/** True where a sentence speaks of a part of the region, so that its figures are not the region's own. */
export function isAboutPart(text: string, sentence: Sentence): boolean {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 40))
  return partFirst.test(words) && !wholeAgain.test(text.slice(sentence.start, sentence.end))
}
