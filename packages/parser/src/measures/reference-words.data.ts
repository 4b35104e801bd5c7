import type { Rule } from '../rule.js'

/** Words that set a figure beside that of another time: 比2017年, 是五年前的. */
export const comparisons: readonly Rule<'comparison'>[] = [
  {
    id: 'reference.comparison',
    surface: ['比', '较', '与', '是', '为', '达到', '相当于'],
    means: 'comparison',
    example: '工业投资比2017年增长30%。',
    never: '工业投资增长30%。',
  },
]

/** Times that have a name of their own and that figures are set beside. */
export const namedTimes: readonly Rule<'time'>[] = [
  {
    id: 'reference.last',
    surface: [
      '上年',
      '上年同期',
      '上年末',
      '上年底',
      '上届',
      '上季度',
      '上月',
      '上月末',
      '去年',
      '去年同期',
      '同期',
      '年初',
      '上半年',
      '前三季度',
      '一季度',
      '二季度',
      '三季度',
      '四季度',
    ],
    means: 'time',
    example: '工业投资是去年同期的1.5倍。',
    never: '工业投资增长30%。',
  },
  {
    id: 'reference.plan',
    surface: ['计划', '计划目标', '目标'],
    means: 'time',
    example: '工业投资比计划增加3亿元。',
    never: '工业投资增加3亿元。',
  },
  {
    id: 'reference.era',
    surface: ['改革开放初', '改革开放初期', '建国初', '建国初期', '解放前', '历史最高水平'],
    means: 'time',
    example: '粮食产量比解放前增加30万吨。',
    never: '粮食产量增加30万吨。',
  },
]
