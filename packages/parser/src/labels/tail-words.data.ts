import type { Rule } from '../rule.js'

/**
 * Words after a number that go on about it, or about the next one, so that they name nothing that is counted. A longer
 * word that begins alike and is a name says so. `example` counts 项目 by the words before it, `never` names what follows.
 */
export const tailWords: readonly Rule<'verb' | 'name'>[] = [
  {
    id: 'tail.change',
    surface: [
      '同比',
      '增长',
      '增加',
      '增至',
      '提高',
      '提升',
      '上升',
      '升至',
      '下降',
      '降至',
      '减少',
      '减至',
      '扩大',
      '压减',
      '压缩',
      '发展到',
      '调整',
      '比上年',
    ],
    means: 'verb',
    example: '项目30个增至40个。',
    never: '项目30个标准厂房。',
  },
  {
    id: 'tail.link',
    surface: [
      '分别',
      '均',
      '都',
      '占',
      '，',
      '、',
      '；',
      '左右',
      '以上',
      '以内',
      '的速度',
      '的目标',
      '为',
      '达',
      '居',
      '列',
    ],
    means: 'verb',
    example: '项目30个以上。',
    never: '项目30个标准厂房。',
  },
  {
    id: 'tail.name',
    surface: ['增加值'],
    means: 'name',
    example: '完成30亿元增加值。',
    never: '完成30亿元增加。',
  },
]
