import type { Rule } from '../rule.js'

/** Verbs of falling that stand before the name of what is made less. */
export const fallVerbs: readonly Rule<-1>[] = [
  {
    id: 'change.fall-verb',
    surface: ['降低', '减少', '压减', '压缩', '削减', '调减'],
    means: -1,
    example: '累计压减水泥产能30万吨。',
    never: '累计建成水泥产能30万吨。',
  },
]
