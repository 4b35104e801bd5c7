import type { Claim, TargetSense } from '@biaochi/schema'
import { indicatorById } from '@biaochi/schema'

/** What of a target its sense depends on. */
export type Targeted = Pick<Claim, 'indicator' | 'measure' | 'bound' | 'value'>

/** One row of the table that says what a target asks for; the first that applies decides. */
export interface SenseRow {
  id: string
  applies: (target: Targeted) => boolean
  sense: TargetSense
  /** When it applies, in words. */
  when: string
  example: Targeted
  never: Targeted
}

/** Indicators whose targets are ceilings: 居民消费价格涨幅3%左右 is kept by 1%. */
export const ceilings: readonly string[] = ['cpi', 'retail_prices', 'deficit_rate', 'natural_growth_rate']

const better = (target: Targeted) => indicatorById(target.indicator)?.better ?? 'neither'

/** A fall is told by its size: 下降3%以上 is −3 or lower. */
const isFall = ({ measure, value }: Targeted) => value < 0 && ['growth', 'cagr', 'change'].includes(measure)

const isFloor = ({ bound }: Targeted) => bound === 'ge' || bound === 'gt'
const isCap = ({ bound }: Targeted) => bound === 'le' || bound === 'lt'

const gdp: Targeted = { indicator: 'gdp', measure: 'growth', bound: 'eq', value: 5 }

/** What a target asks of its outcome. */
export const senseRows: readonly SenseRow[] = [
  {
    id: 'sense.place',
    when: 'a rank: the first place is the best, whatever the words',
    applies: ({ measure }) => measure === 'rank',
    sense: 'at_most',
    example: { ...gdp, measure: 'rank', value: 10, bound: 'ge' },
    never: { ...gdp, bound: 'ge' },
  },
  {
    id: 'sense.fall-by-more',
    when: 'a fall of 以上, 超过 or 不低于 its size',
    applies: (target) => isFall(target) && isFloor(target),
    sense: 'at_most',
    example: { indicator: 'energy_intensity', measure: 'growth', bound: 'ge', value: -3 },
    never: { ...gdp, bound: 'ge' },
  },
  {
    id: 'sense.fall-within',
    when: 'a fall of 以内 or 不超过 its size',
    applies: (target) => isFall(target) && isCap(target),
    sense: 'at_least',
    example: { indicator: 'grain_area', measure: 'growth', bound: 'le', value: -1 },
    never: { ...gdp, bound: 'le' },
  },
  {
    id: 'sense.floor',
    when: '以上, 超过, 不低于',
    applies: isFloor,
    sense: 'at_least',
    example: { ...gdp, bound: 'ge' },
    never: { ...gdp, bound: 'le' },
  },
  {
    id: 'sense.cap',
    when: '以内, 不超过, 低于',
    applies: isCap,
    sense: 'at_most',
    example: { indicator: 'urban_unemployment_surveyed', measure: 'level', bound: 'le', value: 5.5 },
    never: gdp,
  },
  {
    id: 'sense.ceiling',
    when: `indicators whose targets are ceilings: ${ceilings.join(', ')}`,
    applies: ({ indicator }) => ceilings.includes(indicator),
    sense: 'at_most',
    example: { indicator: 'cpi', measure: 'growth', bound: 'approx', value: 3 },
    never: gdp,
  },
  {
    id: 'sense.more',
    when: 'what is better the more there is; of a range the lower number',
    applies: (target) => better(target) === 'more',
    sense: 'at_least',
    example: gdp,
    never: { indicator: 'pm25', measure: 'level', bound: 'eq', value: 35 },
  },
  {
    id: 'sense.less',
    when: 'what is better the less there is; of a range the upper number',
    applies: (target) => better(target) === 'less',
    sense: 'at_most',
    example: { indicator: 'pm25', measure: 'level', bound: 'approx', value: 35 },
    never: gdp,
  },
  {
    id: 'sense.range',
    when: 'a range of what is neither better when more nor when less',
    applies: ({ bound }) => bound === 'range',
    sense: 'within',
    example: { indicator: 'budget_expenditure', measure: 'growth', bound: 'range', value: 5 },
    never: { indicator: 'budget_expenditure', measure: 'growth', bound: 'eq', value: 5 },
  },
  {
    id: 'sense.number',
    when: 'any other number of what is neither better when more nor when less',
    applies: ({ bound }) => bound === 'eq' || bound === 'approx',
    sense: 'near',
    example: { indicator: 'budget_expenditure', measure: 'growth', bound: 'eq', value: 5 },
    never: { indicator: 'budget_expenditure', measure: 'growth', bound: 'range', value: 5 },
  },
]
