import type { Rule } from '../rule.js'

/**
 * What a verb after a count does to its name. `next` and `object` end it: what follows belongs to the next figure, or to
 * the verb. `adverb` is left out where only a short verb follows: 贫困县全部摘帽 as 贫困县摘帽.
 */
export type PredicateMeaning = 'next' | 'object' | 'adverb'

/** Verbs after what is counted, at which its name ends. `example` counts 项目 without the words, `never` does not. */
export const predicates: readonly Rule<PredicateMeaning>[] = [
  {
    id: 'predicate.next',
    surface: ['达到', '总投资', '年度投资'],
    means: 'next',
    example: '260个项目总投资30亿元。',
    never: '260个总投资过亿元项目。',
  },
  {
    id: 'predicate.object',
    surface: [
      '得以', '被', '获准', '撑起', '连通', '发布实施', '投入使用', '投入运营', '建成投用', '建成使用', '实施改造', '加快实施', '加快建设', '加快推进', '加速推进',
      '进展', '带来', '参加', '通过', '进入', '解决了', '通了', '享受', '用上', '喝上', '住上', '告别', '摆脱', '纳入', '迁入', '搬入', '搬进', '能够', '可在', '可以',
    ],
    means: 'object',
    example: '260个项目被列为示范。',
    never: '260个示范项目。',
  },
  {
    id: 'predicate.adverb',
    surface: [
      '完成', '完成了', '实现', '实现了', '获得', '全部', '顺利', '正式', '如期', '成功', '相继', '陆续', '已经', '已', '有序', '稳步', '扎实', '基本完成', '基本实现', '全部完成', '全部实现', '基本建成',
      '全面', '初步', '先后', '集中',
    ],
    means: 'adverb',
    example: '260个项目顺利通过国家验收评审。',
    never: '260个顺利号项目。',
  },
]
