import type { Bound } from '@biaochi/schema'
import type { Rule } from '../rule.js'

/** Hedges that follow the number. They beat a hedge before it. */
export const afterWords: readonly Rule<{ readonly bound: Bound }>[] = [
  {
    id: 'hedge.after-about',
    surface: ['左右', '上下', '前后'],
    means: { bound: 'approx' },
    example: '工业投资增长15%左右。',
    never: '工业投资增长15%。',
  },
  {
    id: 'hedge.after-at-least',
    surface: ['以上', '及以上', '或以上', '以上水平'],
    means: { bound: 'ge' },
    example: '工业投资增长15%以上。',
    never: '工业投资增长15%以下。',
  },
  {
    id: 'hedge.after-at-most',
    surface: ['以内', '之内', '以下', '之下', '及以下', '内'],
    means: { bound: 'le' },
    example: '失业率控制在4%以内。',
    never: '失业率控制在4%左右。',
  },
  {
    id: 'hedge.after-over',
    surface: ['多', '余', '强', '开外', '台阶', '大关', '关口', '新台阶', '大台阶'],
    means: { bound: 'gt' },
    example: '工业投资迈上30亿元台阶。',
    never: '工业投资30亿元。',
  },
]
