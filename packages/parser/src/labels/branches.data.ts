import type { Rule } from '../rule.js'

/**
 * Branches of the economy at the head of a clause that tells of them without a figure. `means` is how the names of their
 * figures begin; empty for the words as they stand. `example` has a bare name that is of the branch, `never` of none.
 */
export const branches: readonly Rule<string>[] = [
  {
    id: 'branch.as-said',
    surface: ['工业', '农业', '服务业', '建筑业', '文化产业', '企业', '产业', '第一产业', '第二产业', '第三产业'],
    means: '',
    example: '工业稳步发展，增加值增长3%。',
    never: '发展稳步加快，增加值增长3%。',
  },
  {
    id: 'branch.tourism',
    surface: ['旅游', '旅游业', '旅游产业', '文旅产业', '文化旅游', '文化旅游业', '全域旅游'],
    means: '旅游',
    example: '旅游业蓬勃发展，总收入增长3%。',
    never: '餐饮业蓬勃发展，总收入增长3%。',
  },
  {
    id: 'branch.grain',
    surface: ['粮食', '粮食生产'],
    means: '粮食',
    example: '粮食生产再获丰收，总产增长3%。',
    never: '水果生产再获丰收，总产增长3%。',
  },
]
