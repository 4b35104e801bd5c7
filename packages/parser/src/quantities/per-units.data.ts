import type { Rule } from '../rule.js'

/** Times and wholes that stand after the slash of a unit and are no unit of a figure by themselves. */
export const perUnits: readonly Rule<{ readonly unit: string }>[] = [
  {
    id: 'per.year',
    surface: ['年'],
    means: { unit: 'year' },
    example: '新增产能300万吨/年。',
    never: '新增产能300万吨，年底投产。',
  },
  {
    id: 'per.month',
    surface: ['月'],
    means: { unit: '月' },
    example: '低保标准提高到600元/月。',
    never: '低保标准提高到600元，月底发放。',
  },
  {
    id: 'per.day',
    surface: ['日', '天'],
    means: { unit: 'day' },
    example: '污水处理能力300万吨/日。',
    never: '污水处理能力300万吨，日夜运行。',
  },
  {
    id: 'per.person-month',
    surface: ['人·月', '人月', '月·人'],
    means: { unit: 'person·月' },
    example: '低保标准提高到600元/人·月。',
    never: '低保标准提高到600元/人。',
  },
  {
    id: 'per.person-year',
    surface: ['人·年', '人年', '年·人'],
    means: { unit: 'person·year' },
    example: '补助标准提高到600元/人·年。',
    never: '补助标准提高到600元/人。',
  },
]
