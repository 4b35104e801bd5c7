import { z } from 'zod'
import { catalogueRows } from './catalogue.data.js'

/** The groups that indicators are listed in. */
export const IndicatorCategory = z.enum([
  'economy',
  'finance',
  'investment',
  'consumption',
  'trade',
  'industry',
  'digital',
  'innovation',
  'business',
  'income',
  'employment',
  'population',
  'welfare',
  'environment',
  'transport',
  'agriculture',
])
export type IndicatorCategory = z.infer<typeof IndicatorCategory>

/** Whether a higher value is the better one. `neither` where it depends: prices, spending, population, output of coal. */
export const Better = z.enum(['more', 'less', 'neither'])
export type Better = z.infer<typeof Better>

/** Two numbers, the lower first; both belong to the range. */
const Bounds = z.tuple([z.number(), z.number()]).refine(([low, high]) => low < high, { error: 'the lower bound first' })

/** One row of the catalogue: what an indicator is called, measured in, and means. */
export const Indicator = z.object({
  /** Stable id, lower case with underscores: `trade_total`. */
  id: z.string().regex(/^[a-z][a-z0-9_]{0,63}$/),
  /** The name statistics offices use. */
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Unit code of a level, as in an observation: `CNY`, `person`, `%`, or a classifier such as 家. Its family is `unitFamily(unit)`. */
  unit: z.string().min(1),
  category: IndicatorCategory,
  better: Better,
  /**
   * What is plausible, for anything from a county to the nation and from 1949 on: a level in the base unit, and a yearly
   * growth in percent, null for what is told in percent itself. A figure outside was misread, or deserves a second look.
   */
  range: z.object({ level: Bounds, growth: Bounds.nullable() }),
  /**
   * Ids of the indicators that were told in its place before the statistics changed their concept, none for most.
   * Their figures are not the same series: 社会商品零售总额 held the farm inputs that 社会消费品零售总额 leaves out.
   */
  predecessors: z.array(z.string()),
  /**
   * Whether the annotated texts tell this indicator from all others, so that `npm run eval` measures how well it is
   * found. The first catalogue's indicators are; of those that came later nobody has checked every reading.
   */
  annotated: z.boolean(),
  /** Other wordings of reports; no wording belongs to two indicators. */
  aliases: z.array(z.string().min(1)),
  /** One sentence on what is counted. */
  definition: z.object({ zh: z.string().min(1), en: z.string().min(1) }),
})
export type Indicator = z.infer<typeof Indicator>

/** The categories with their names, in the order in which they are shown. */
export const categories: readonly { id: IndicatorCategory; zh: string; en: string }[] = [
  { id: 'economy', zh: '经济总量', en: 'Economy' },
  { id: 'finance', zh: '财政金融', en: 'Finance' },
  { id: 'investment', zh: '投资', en: 'Investment' },
  { id: 'consumption', zh: '消费旅游', en: 'Consumption and tourism' },
  { id: 'trade', zh: '外贸外资', en: 'Trade and foreign investment' },
  { id: 'industry', zh: '工业', en: 'Industry' },
  { id: 'digital', zh: '数字经济', en: 'Digital economy' },
  { id: 'innovation', zh: '科技创新', en: 'Innovation' },
  { id: 'business', zh: '经营主体', en: 'Businesses' },
  { id: 'income', zh: '居民收入', en: 'Income' },
  { id: 'employment', zh: '就业', en: 'Employment' },
  { id: 'population', zh: '人口', en: 'Population' },
  { id: 'welfare', zh: '民生保障', en: 'Welfare' },
  { id: 'environment', zh: '生态环境', en: 'Environment' },
  { id: 'transport', zh: '交通物流', en: 'Transport' },
  { id: 'agriculture', zh: '农业农村', en: 'Agriculture' },
]

/** Every indicator, by category in the order of `categories`. */
export const catalogue: readonly Indicator[] = catalogueRows

const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]))

/** The indicator with this id, or undefined where the catalogue has none. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id)
}
