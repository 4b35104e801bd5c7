import type { Rule } from '../rule.js'

/** What a verb of doing does beside a count. */
export interface DoneMeaning {
  /** True where the verb is part of what is counted: 新增企业 are not 企业. */
  readonly isKept: boolean
}

/** Verbs before a count of things done, as in 新增企业3家, 改造老旧小区5个、棚户区7处. They reach over 、. */
export const doneWords: readonly Rule<DoneMeaning>[] = [
  {
    id: 'done.new',
    surface: [
      '新增',
      '净增',
      '新建',
      '新引进',
      '新设立',
      '新设',
      '新开工',
      '新开',
      '新认定',
      '新登记',
      '新培育',
      '新签约',
      '新签',
      '新批',
      '新注册',
      '新落户',
      '新投产',
      '新改建',
      '新建改建',
      '新改扩建',
      '新建改扩建',
      '新增和改善',
    ],
    means: { isKept: true },
    example: '新建中小学5所、学位3000个。',
    never: '新建中小学5所，学位3000个。',
  },
  {
    id: 'done.changed',
    surface: [
      '改造',
      '退出',
      '拆除',
      '减少',
      '扩招',
      '入选',
      '实施',
      '签约',
      '累计签约',
      '设立',
      '关停',
      '淘汰',
      '改扩建',
      '改建',
      '整治',
      '提升改造',
    ],
    means: { isKept: true },
    example: '改造老旧小区5个、棚户区700套。',
    never: '改造老旧小区5个，棚户区700套。',
  },
]

/** Ends of the name of a stock, over which a verb before does not reach. `example` names a stock second, `never` a thing. */
export const stockEnds: readonly Rule<'stock'>[] = [
  {
    id: 'done.stock',
    surface: ['量', '数', '余额', '率', '额', '规模'],
    means: 'stock',
    example: '新增发明专利3件、专利拥有量30件。',
    never: '新增科技企业3家、研发平台5个。',
  },
]

/** Verbs at the head of a name that has one of its own. `example` names a deed second, `never` a thing. */
export const ownVerbs: readonly Rule<'verb'>[] = [
  {
    id: 'done.own-verb',
    surface: [
      ...['累计', '总', '惠及', '带动', '覆盖', '服务', '培训', '帮助', '完成', '竣工', '建成', '开工', '投产', '引进'],
      ...[
        '吸引',
        '发放',
        '救助',
        '扩建',
        '启用',
        '开通',
        '整治',
        '修复',
        '提升',
        '打造',
        '创建',
        '获批',
        '认定',
        '培育',
      ],
    ],
    means: 'verb',
    example: '新增科技企业3家、培育研发平台5个。',
    never: '新增科技企业3家、研发平台5个。',
  },
]
