import type { Shape } from '../document.js'
import { prefixFinder } from '../rule.js'
import { type ScannedNumber, scanNumber } from './numerals.js'
import { neverAfter, neverBefore } from './refuse.js'
import { amount, rangeAfter, refuse, type Scan, take } from './scan.js'
import { classifierUnits, measureUnits, type UnitMeaning } from './units.data.js'

const isChineseNumeral = (character: string) =>
  '〇零一二两三四五六七八九十百千万亿半'.includes(character) && character !== ''
const unitAt = prefixFinder<UnitMeaning>([...measureUnits, ...classifierUnits])

/** Numbers with a unit, ranges, and, where nothing else fits, the reason for not taking a number. */
export function scanAmount(text: string, at: number): Scan {
  const number = scanNumber(text, at)
  if (!number) {
    if (!isChineseNumeral(text.charAt(at))) return undefined
    let end = at
    while (isChineseNumeral(text.charAt(end))) end++
    return text.charAt(end) === '年' && end - at > 1 ? refuse('never.year', at, end) : { quantities: [], end }
  }
  const reason = neverBefore(text, at, number) ?? neverAfter(text, at, number)
  if (reason) return refuse(reason.rule, at, reason.end)

  // 14亿多人口: the people are named, not counted by 人
  const isNamed = /^人(?:口[^人]|民|均|才)/.test(text.slice(number.end, number.end + 3)) && number.magnitude >= 1e4
  const unit = isNamed ? undefined : unitAt(text, number.end)
  const range = readRange(text, at, number, unit)
  if (range) return range

  const after = text.charAt(number.end)
  if (!unit && after === '倍')
    return take(
      amount(
        { start: at, end: number.end + (text.startsWith('倍多', number.end) ? 2 : 1) },
        'multiple',
        number.value,
        'x',
        'quantity.multiple',
        number.more || text.startsWith('倍多', number.end),
      ),
    )
  if (!unit) return numberWithoutUnit(text, at, number)

  let end = number.end + unit.text.length
  let more = number.more
  if (!more && /[多余]/.test(text.charAt(end)) && /^[，。；、的）]|^$/.test(text.slice(end + 1, end + 2))) {
    more = true
    end++
  }
  const { means } = unit.rule
  if (number.bare && !isClaimedMagnitude(text, at, end, means)) return refuse('never.bare-magnitude', at, end)
  if (isSmallCount(number, means)) return refuse('never.small-count', at, end)
  // 30万千瓦级机组; 3条线路 and 5个化工园区 are counts of things so named
  if (!means.counts && /^[级线型化]/.test(text.slice(end, end + 1)) && means.unit !== '%')
    return refuse('never.grade', at, end)
  const value = number.value.times(means.factor ?? 1)
  const shape: Shape = means.unit === '%' || means.unit === '‰' ? 'percent' : means.unit === 'pp' ? 'point' : 'amount'
  if (unit.text === '家' && text.charAt(end) === '庭') {
    return take(amount({ start: at, end: end + 1 }, 'amount', number.value, 'household', 'quantity.families', more))
  }
  // 为-7.2‰, 增长负3.5%
  const isNegative = /[-负]/.test(text.charAt(at - 1)) && /[\u4e00-\u9fff]/.test(text.charAt(at - 2))
  return take(
    amount(
      { start: isNegative ? at - 1 : at, end },
      shape,
      isNegative ? value.times(-1) : value,
      means.unit,
      unit.rule.id,
      more,
    ),
  )
}

/** 5%—6%, 5—6%, 5到6个百分点, 8万至10万人. */
function readRange(text: string, at: number, number: ScannedNumber, unit: ReturnType<typeof unitAt>): Scan {
  const from = unit ? number.end + unit.text.length : number.end
  const upper = rangeAfter(text, { end: from }, (i) => scanNumber(text, i))
  if (!upper || /[从由自]$/.test(text.slice(Math.max(0, at - 1), at))) return undefined
  const upperUnit = unitAt(text, upper.end)
  const isMultiple = text.charAt(upper.end) === '倍'
  if (!upperUnit && !isMultiple) return undefined
  if (unit && upperUnit && unit.rule.means.unit !== upperUnit.rule.means.unit) return undefined
  if (unit && isMultiple) return undefined
  const means: UnitMeaning = upperUnit?.rule.means ?? { unit: 'x' }
  // 8—10万: the magnitude of the second number holds for both
  const scale =
    number.magnitude === 1 && upper.magnitude > 1 && number.value.lt(upper.value.div(upper.magnitude))
      ? upper.magnitude
      : 1
  const low = number.value.times(scale).times(means.factor ?? 1)
  const high = upper.value.times(means.factor ?? 1)
  if (high.lte(low)) return undefined
  const end = upperUnit ? upper.end + upperUnit.text.length : upper.end + 1
  if (isSmallCount(upper, means)) return refuse('never.small-count', at, end)
  const shape: Shape = isMultiple
    ? 'multiple'
    : means.unit === '%' || means.unit === '‰'
      ? 'percent'
      : means.unit === 'pp'
        ? 'point'
        : 'amount'
  return take(amount({ start: at, end }, shape, low, means.unit, 'quantity.range', false, high))
}

/** 1000多万失业人员: people are meant where a number of ten thousands has no unit. Others wait for a neighbour's unit. */
function numberWithoutUnit(text: string, at: number, number: ScannedNumber): Scan {
  const isListed = number.digits && /^[、和及至]-?\d/.test(text.slice(number.end, number.end + 3))
  if ((number.magnitude < 1e4 && !isListed) || number.bare) return refuse('never.no-unit', at, number.end)
  return take(amount({ start: at, end: number.end }, 'amount', number.value, '', 'quantity.unit-to-come', number.more))
}

function isSmallCount(number: ScannedNumber, means: UnitMeaning): boolean {
  const counted =
    means.counts === true ||
    means.unit === 'person' ||
    means.unit === '月' ||
    means.unit === 'day' ||
    means.unit === '小时'
  return counted && !number.digits && number.value.lte(10)
}

/** 突破万亿元, 超千亿元, 近千万人次: a magnitude is a number where a hedge or a verb of reaching stands before it. */
function isClaimedMagnitude(text: string, at: number, end: number, means: UnitMeaning): boolean {
  if (
    means.counts ||
    /^(?:级|以上的?[\u4e00-\u9fff]|的?(?:项目|企业|产业|集群|园区|县|镇|街))/.test(text.slice(end, end + 4))
  )
    return false
  return /(?:突破|超过|超|过|近|逾|达到|达|约|上|跨越|迈入|迈上|跻身|接近|不足|稳定在|、)$/.test(
    text.slice(Math.max(0, at - 3), at),
  )
}
