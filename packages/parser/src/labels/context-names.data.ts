import type { Rule } from '../rule.js'

/** What a name means beside the thing named before it. */
export interface ContextMeaning {
  /** The indicator named before. */
  readonly after: string
  /** The indicator that the name then is. */
  readonly indicator: string
}

/**
 * Names that are too short for the catalogue and mean an indicator only beside another: 地方收入 among tourism is no
 * budget. `example` gives the name that indicator, `never` does not.
 */
export const contextNames: readonly Rule<ContextMeaning>[] = [
  {
    id: 'context.local-revenue',
    surface: ['地方收入', '地方级收入', '地方预算收入', '地方级预算收入', '地方本级收入'],
    means: { after: 'fiscal_revenue_total', indicator: 'budget_revenue' },
    example: '财政收入完成30亿元，其中地方收入18亿元。',
    never: '旅游收入完成30亿元，其中地方收入18亿元。',
  },
]

/**
 * Names that are wider than they sound where the sentence goes on to a part of them, which `means` lists: 地方财政收入 with
 * 其中一般预算收入 holds funds as well. `example` leaves the name without an indicator, `never` does not.
 */
export const widerNames: readonly Rule<readonly string[]>[] = [
  {
    id: 'context.wider-revenue',
    surface: ['地方财政收入', '地方级财政收入', '地方本级财政收入', '地方公共财政收入'],
    means: ['一般预算收入', '一般公共预算收入'],
    example: '地方财政收入达到30亿元，其中一般预算收入20亿元。',
    never: '地方财政收入达到30亿元，其中税收收入20亿元。',
  },
  {
    id: 'context.wider-public-revenue',
    surface: ['公共财政收入'],
    means: ['地方财政收入', '地方公共财政收入', '地方收入'],
    example: '公共财政收入达到30亿元，其中地方财政收入20亿元。',
    never: '公共财政收入达到30亿元，其中税收收入20亿元。',
  },
]
