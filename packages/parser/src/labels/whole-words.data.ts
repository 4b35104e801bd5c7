import type { Rule } from '../rule.js'

/**
 * Words with 和, 及 or 与 in them that join no two names. `example` speaks of one thing with such a word, `never` of two
 * things.
 */
export const wholeWords: readonly Rule<'whole'>[] = [
  {
    id: 'whole.and',
    surface: ['和谐', '和平', '和美', '总和', '饱和', '缓和', '温和', '中和', '共和国', '与会', '参与'],
    means: 'whole',
    example: '和谐社区达到30个。',
    never: '学校和社区分别达到30个和20个。',
  },
  {
    id: 'whole.reach',
    surface: ['普及', '涉及', '惠及', '遍及', '触及', '危及', '顾及', '及时'],
    means: 'whole',
    example: '直达资金惠及企业达到30家。',
    never: '产业园区及企业分别达到30个和20家。',
  },
  {
    id: 'whole.name',
    surface: [
      '及以上',
      '研究与试验',
      '研究与开发',
      '国有及国有',
      '国有和国有',
      '国民经济和社会',
      '软件和信息',
      '新一代信息',
      '民用及',
    ],
    means: 'whole',
    example: '研究与试验发展经费达到30亿元。',
    never: '研究机构与试验场分别达到30个和20个。',
  },
]
