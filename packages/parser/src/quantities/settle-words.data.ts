import type { Rule } from '../rule.js'

/** Words that tell what a number without a unit counts. The row's id is the quantity's rule. */

/** After the number: 1000多万失业人员, 14亿人口. */
export const peopleAfter: readonly Rule<null>[] = [
  {
    id: 'quantity.people',
    surface: [
      ...[
        '人口',
        '群众',
        '人员',
        '中国人',
        '学生',
        '农民',
        '居民',
        '职工',
        '毕业生',
        '劳动力',
        '老人',
        '老年人',
        '儿童',
      ],
      ...[
        '妇女',
        '农民工',
        '贫困',
        '移民',
        '青年',
        '教师',
        '市民',
        '人民',
        '百姓',
        '女性',
        '困难',
        '党员',
        '干部',
        '对象',
      ],
      ...[
        '参保',
        '儿女',
        '同胞',
        '乡亲',
        '军民',
        '大学生',
        '志愿者',
        '残疾',
        '工人',
        '知识分子',
        '考生',
        '游客',
        '旅客',
      ],
      ...['人才', '人享', '人受益', '人参', '人实现', '优抚', '孤儿', '侨胞', '网民', '股民', '青壮', '适龄', '用工'],
      ...[
        '师生',
        '渔民',
        '牧民',
        '村民',
        '灾民',
        '选民',
        '病人',
        '患者',
        '学员',
        '官兵',
        '华侨',
        '校友',
        '文盲',
        '产妇',
        '孕妇',
        '新生儿',
        '幼儿',
        '子女',
        '劳动者',
        '纳税人',
        '会员',
        '员工',
        '观众',
        '医生',
        '护士',
      ],
    ],
    means: null,
    example: '帮助1000多万失业人员。',
    never: '投资1000多万元。',
  },
]

/** Right after the number or near it: 300万农户. */
export const familiesAfter: readonly Rule<null>[] = [
  {
    id: 'quantity.families',
    surface: ['家庭', '农户', '户家庭', '贫困户', '困难户', '无电户', '无房户', '低收入户'],
    means: null,
    example: '惠及300多万农村家庭。',
    never: '惠及300多万农民。',
  },
]

/** Before the number: 惠及3300万, 常住人口突破1000万. */
export const peopleBefore: readonly Rule<null>[] = [
  {
    id: 'quantity.people-before',
    surface: [
      ...['惠及', '受益', '覆盖', '带动', '帮扶', '人数', '人口', '就业', '参保', '人才', '培训', '脱贫', '总量达到'],
      ...['转移', '职工', '从业者', '员额', '编制'],
    ],
    means: null,
    example: '政策惠及3300万。',
    never: '投资规模3300万。',
  },
]

/** Before the number: 投资超100亿 is hundreds of millions of what is counted in money. */
export const moneyBefore: readonly Rule<null>[] = [
  {
    id: 'quantity.money',
    surface: [
      ...[
        '投资',
        '产值',
        '收入',
        '总值',
        '额',
        '营收',
        'GDP',
        '经济总量',
        '资金',
        '支出',
        '贷款',
        '存款',
        '余额',
        '利润',
      ],
      ...[
        '税',
        '出口',
        '进口',
        '增加值',
        '赤字',
        '资产',
        '市值',
        '外资',
        '融资',
        '债务',
        '利税',
        '产业规模',
        '成本',
        '人民币',
      ],
    ],
    means: null,
    example: '完成工业投资超100亿，增长8%。',
    never: '完成植树超100亿，增长8%。',
  },
]

/** Words near a number of 户 that make them homes; other 户 are customers, firms or users, as written. */
export const homesNear: readonly Rule<null>[] = [
  {
    id: 'quantity.homes',
    surface: [
      ...['危房', '家庭', '困难户', '农户', '贫困户', '搬迁', '住房', '庭院', '居民', '低保', '棚户', '小区', '住户'],
      ...['户籍', '困难群众', '改厕', '厕所'],
    ],
    means: null,
    example: '改造农村危房3000户。',
    never: '新增市场主体3000户。',
  },
]

/** Before a number of 户 in its clause: firms and users, whatever homes stand further off. */
export const firmsNear: readonly Rule<null>[] = [
  {
    id: 'quantity.firms',
    surface: ['市场主体', '经营主体', '企业', '工商户', '商户', '用户', '法人', '大户'],
    means: null,
    example: '改造农村危房，新增市场主体3000户。',
    never: '改造农村危房3000户。',
  },
]

/** Before the number: what is counted has its own unit, which the number leaves out. */
export const countedBefore: readonly Rule<{ readonly unit: string }>[] = [
  {
    id: 'quantity.visits-before',
    surface: ['人次', '客流量', '游客量'],
    means: { unit: 'person-time' },
    example: '接待游客人次达到1700万。',
    never: '接待游客人数达到1700万。',
  },
  {
    id: 'quantity.users-before',
    surface: ['用户', '户数', '市场主体', '经营主体', '工商户'],
    means: { unit: '户' },
    example: '有线电视用户达到160万。',
    never: '惠及160万用户。',
  },
  {
    id: 'quantity.papers-before',
    surface: ['申请量', '授权量', '拥有量', '件数'],
    means: { unit: '件' },
    example: '专利申请量突破16万。',
    never: '申请16万。',
  },
]

/** Before 2位: not people but places in a ranking. */
export const placesBefore: readonly Rule<null>[] = [
  {
    id: 'quantity.places-moved',
    surface: [
      '提升',
      '上升',
      '前移',
      '前进',
      '跃升',
      '晋升',
      '攀升',
      '提高',
      '下降',
      '后移',
      '进位',
      '上升了',
      '提升了',
      '前移了',
    ],
    means: null,
    example: '经济总量排名提升2位。',
    never: '新增院士2位。',
  },
]

/** Before 16市137县: words after which places are counted. Elsewhere the number only tells how many a name holds (珠三角9市). */
export const placesCountedBefore: readonly Rule<null>[] = [
  {
    id: 'quantity.places-counted',
    surface: [
      ...[
        '覆盖',
        '惠及',
        '涉及',
        '新增',
        '有',
        '达',
        '达到',
        '共',
        '在',
        '到',
        '至',
        '为',
        '已',
        '累计',
        '实现',
        '完成',
      ],
      ...[
        '全国',
        '全省',
        '全市',
        '全区',
        '全州',
        '我省',
        '我市',
        '其中',
        '帮扶',
        '帮助',
        '支持',
        '组织',
        '遍及',
        '涵盖',
      ],
      ...['超过', '近', '约', '各', '连接', '通达', '辐射', '联通', '建成', '选择', '确定', '国家', '贫困', '另', '向'],
    ],
    means: null,
    example: '高速公路网覆盖16市。',
    never: '大力支持皖江16市。',
  },
]
