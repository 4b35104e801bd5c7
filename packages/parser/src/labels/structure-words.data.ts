import type { Rule } from '../rule.js'

/**
 * What stands between the names of the parts of a structure and their numbers, taken off again and again: 增加值比例关系由上年的.
 * `example` names three parts before the words, `never` is no structure.
 */
export const structureWords: readonly Rule<'between'>[] = [
  {
    id: 'structure.between',
    surface: [
      '比例',
      '比重',
      '结构',
      '构成',
      '占比',
      '关系',
      '增加值',
      '上年',
      '的',
      '由',
      '从',
      '优化',
      '调整',
      '之比',
      '比',
    ],
    means: 'between',
    example: '农业、工业、服务业比例关系由上年的7:43:50调整为6:43:51。',
    never: '农业、工业、服务业分别增长7%、4%和5%。',
  },
]
