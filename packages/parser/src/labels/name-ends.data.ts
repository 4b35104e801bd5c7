import type { Rule } from '../rule.js'

/**
 * Words of distance at which the name of what is measured ends. `example` is said of 工业投资增速 and stands beside
 * something else; `never` does not.
 */
export const gapEnds: readonly Rule<'gap'>[] = [
  {
    id: 'name-end.gap',
    surface: [
      '高于',
      '快于',
      '高出',
      '超出',
      '领先',
      '好于',
      '优于',
      '大于',
      '多于',
      '反超',
      '低于',
      '慢于',
      '落后',
      '落后于',
      '少于',
      '小于',
    ],
    means: 'gap',
    example: '工业投资增速高于全国、全省',
    never: '工业投资增速提高',
  },
  {
    id: 'name-end.beyond',
    surface: [
      '超收',
      '超额',
      '超预算',
      '超全',
      '超计划',
      '超预期',
      '超目标',
      '超年初',
      '超过全',
      '超过计划',
      '超过预期',
      '超过目标',
      '超过年初',
    ],
    means: 'gap',
    example: '工业投资增速超全省平均',
    never: '工业投资增速超车',
  },
]

/** Words of a position at which the name of what is ranked ends. `example` ranks 工业投资, `never` names no such thing. */
export const rankEnds: readonly Rule<'verb' | 'field'>[] = [
  {
    id: 'name-end.rank',
    surface: [
      '稳居',
      '位居',
      '跃居',
      '高居',
      '名列',
      '位列',
      '排名',
      '位次',
      '继续居',
      '列',
      '居',
      '排在',
      '排',
      '升至',
      '跃升',
      '上升',
      '保持',
      '位于',
      '荣获',
      '夺得',
      '在',
      '由全',
      '从全',
      '前移',
    ],
    means: 'verb',
    example: '工业投资稳居',
    never: '工业投资占',
  },
  {
    id: 'name-end.field',
    surface: ['全国', '全省', '世界', '全球', '国内', '省内', '中部', '西部', '东部', '副省级', '省会', '同类'],
    means: 'field',
    example: '工业投资全省',
    never: '工业投资全部',
  },
]

/** Adverbs that belong to the word of a position after them, and not to the name. */
export const rankAdverbs: readonly Rule<'adverb'>[] = [
  {
    id: 'name-end.adverb',
    surface: ['分别', '继续', '连续', '均'],
    means: 'adverb',
    example: '工业投资均居',
    never: '工业投资平均居',
  },
]
