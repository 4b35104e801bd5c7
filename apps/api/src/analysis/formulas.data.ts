import type { Formula } from '@biaochi/schema'

/** How a figure follows from claims. */
export interface FormulaRow {
  id: Formula
  /** The part that each input plays, in the order in which `compute` takes them. */
  inputs: readonly string[]
  /** The formula in the names of its inputs. */
  words: string
  compute: (...inputs: readonly number[]) => number
  example: { inputs: readonly number[]; value: number }
  /** When it is not used, in words. */
  never: string
}

/** Every formula. Each rises or falls throughout with each of its inputs, so that its ends lie at the ends of theirs. */
export const formulas = {
  level_from_growth: {
    id: 'level_from_growth',
    inputs: ['last_level', 'growth'],
    words: 'last_level × (1 + growth ÷ 100)',
    compute: (last = 0, growth = 0) => last * (1 + growth / 100),
    example: { inputs: [200, 5], value: 210 },
    never: 'growth at constant prices (地区生产总值, 可比增长): it says nothing of the level at current prices',
  },
  growth_from_levels: {
    id: 'growth_from_levels',
    inputs: ['level', 'last_level'],
    words: '(level ÷ last_level − 1) × 100',
    compute: (level = 0, last = 0) => (level / last - 1) * 100,
    example: { inputs: [210, 200], value: 5 },
    never: 'indicators whose growth is told at constant prices: levels give another series',
  },
  share_of_whole: {
    id: 'share_of_whole',
    inputs: ['part', 'whole'],
    words: 'part ÷ whole × 100',
    compute: (part = 0, whole = 0) => (part / whole) * 100,
    example: { inputs: [50, 200], value: 25 },
    never: 'two figures in different units or years',
  },
  level_per_head: {
    id: 'level_per_head',
    inputs: ['level', 'population'],
    words: 'level ÷ population',
    compute: (level = 0, population = 0) => level / population,
    example: { inputs: [1_000_000, 10], value: 100_000 },
    never:
      'registered population (户籍人口); a population at the end of the year stands for the average, so that the figure is about',
  },
  index_to_base: {
    id: 'index_to_base',
    inputs: ['level', 'base_level'],
    words: 'level ÷ base_level × 100',
    compute: (level = 0, base = 0) => (level / base) * 100,
    example: { inputs: [300, 200], value: 150 },
    never: 'a base year without a figure: no neighbouring year stands in for it',
  },
} as const satisfies Record<Formula, FormulaRow>
