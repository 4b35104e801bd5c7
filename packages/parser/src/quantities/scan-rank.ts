import Big from 'big.js'
import { scanNumber } from './numerals.js'
import { amount, refuse, type Scan, take } from './scan.js'

const rankVerbs =
  /(?:居|位列|列|排名|排|跃升|升至|上升到|上升至|前移到|名列|跃居|夺得|荣获|全国|全省|全市|世界|全球|省内|国内|亚洲|省会城市|城市|中部|西部|东部|直辖市|各市|同类|比上年|位|由|从|到|至|保持)$/

/** 第6位, 第一名, 居首位, 全国第二. */
export function scanRank(text: string, at: number): Scan {
  if (text.charAt(at) === '首' && text.charAt(at + 1) === '位') {
    const before = text.slice(Math.max(0, at - 8), at)
    if (!/(?:居|列|位|排)[^，。；、]{0,6}$/.test(before)) return undefined
    const verb = /(?:稳居|位居|跃居|名列|位列|排名|居|列|排)[^，。；、]{0,6}$/.exec(before)
    const start = verb ? at - verb[0].length : at
    return take(amount({ start, end: at + 2 }, 'rank', new Big(1), 'rank', 'quantity.rank-first'))
  }
  if (text.charAt(at) !== '第') return undefined
  const number = scanNumber(text, at + 1)
  if (!number) return undefined
  const after = text.charAt(number.end)
  const isPlace = /[位名]/.test(after)
  const ranked =
    rankVerbs.test(text.slice(Math.max(0, at - 6), at)) &&
    /^(?:$|[，。；、）（\n]|和|的位)/.test(text.slice(number.end, number.end + 2))
  if (!isPlace && !ranked) return refuse('never.ordinal', at, number.end)
  return take(amount({ start: at, end: number.end + (isPlace ? 1 : 0) }, 'rank', number.value, 'rank', 'quantity.rank'))
}
