import type { Rule } from '../rule.js'

/** Ends of names of a part of a region. `example` is about a part, so that its figure is not linked; `never` is not. */
export const partEndings: readonly Rule<'part'>[] = [
  {
    id: 'part.area',
    surface: [
      '地区',
      '片区',
      '两翼',
      '西部',
      '东部',
      '北部',
      '南部',
      '中部',
      '山区',
      '库区',
      '老区',
      '县域',
      '珠三角',
      '长三角',
    ],
    means: 'part',
    example: '山区发展加快，完成生产总值690亿元。',
    never: '服务业发展加快，完成生产总值690亿元。',
  },
  {
    id: 'part.zone',
    surface: [
      '城市群',
      '经济带',
      '都市圈',
      '经济圈',
      '经济区',
      '新区',
      '开发区',
      '高新区',
      '起步区',
      '示范区',
      '自贸区',
      '自贸试验区',
      '保税区',
      '产业园',
      '工业园',
    ],
    means: 'part',
    example: '开发区建设加快，完成生产总值690亿元。',
    never: '开放步伐加快，完成生产总值690亿元。',
  },
]

/** What is said next of a part that a sentence is about. */
export const partVerbs: readonly Rule<'verb'>[] = [
  {
    id: 'part.verb',
    surface: [
      '经济',
      '开发',
      '发展',
      '建设',
      '加快',
      '取得',
      '完成',
      '实现',
      '地区生产总值',
      '生产总值',
      '引领',
      '新增',
      '累计',
    ],
    means: 'verb',
    example: '高新区完成生产总值690亿元。',
    never: '高新区外完成生产总值690亿元。',
  },
]
