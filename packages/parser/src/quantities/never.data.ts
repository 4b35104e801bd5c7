import type { Rule } from '../rule.js'

/** Why a number is not taken, and what tells it. */
export interface NeverMeaning {
  readonly reason: { readonly zh: string; readonly en: string }
  /**
   * Where the words of `surface` stand when they alone refuse the number. Absent where more than words decide; then
   * `surface` is a sample for the reader, and the test lies with the reader of that form, under the id.
   */
  readonly stands?: 'before' | 'after' | 'beside'
  /** Only numbers in Arabic digits, or only those in Chinese words. */
  readonly numerals?: 'digits' | 'words'
  /** Only where one of these follows: the number, or the word that stands after it. */
  readonly followedBy?: readonly string[]
  /** The greatest number that the word refuses: 4大战略 are a few things, 国道109线 is a road, 686万线 are telephones. */
  readonly atMost?: number
  /** Longer words that hold one of `surface` and refuse nothing: 人数 for 数. */
  readonly unless?: readonly string[]
}

/** Why a number was not taken. */
export const neverRules: readonly Rule<NeverMeaning>[] = [
  {
    id: 'never.year',
    surface: ['2022年'],
    means: { reason: { zh: '年份', en: 'a year' } },
    example: '2022年是不平凡的一年。',
    never: '人均受教育年限达到11.2年。',
  },
  {
    id: 'never.year-bare',
    surface: ['制造2025'],
    means: { reason: { zh: '年份', en: 'a year' } },
    example: '落实中国制造2025。',
    never: '新登记企业2025家。',
  },
  {
    id: 'never.decade',
    surface: ['年代'],
    means: {
      reason: { zh: '年代', en: 'a decade' },
      stands: 'after',
    },
    example: '80年代开始起步。',
    never: '平均寿命达到80岁。',
  },
  {
    id: 'never.date',
    surface: ['月', '月份', '日', '时', '点', '点钟', '世纪', '季度', '旬'],
    means: {
      reason: { zh: '日期或时刻', en: 'a date or time of day' },
      stands: 'after',
      unless: ['点多', '点击', '点位', '时空', '日元', '日圆'],
    },
    example: '3月29日召开会议。',
    never: '审批时间压缩到3个月。',
  },
  {
    id: 'never.date-range',
    surface: ['1—11月'],
    means: { reason: { zh: '日期或时刻', en: 'a date or time of day' } },
    example: '1—11月保持增长。',
    never: '培训1—11万人。',
  },
  {
    id: 'never.duration',
    surface: ['年', '年间', '周', '昼夜', '个季度', '个年度', '个五年', '个春秋', '个年头'],
    means: {
      reason: { zh: '时段，不是结果', en: 'a span of time, not a result' },
      stands: 'after',
      unless: ['周年', '周岁'],
    },
    example: '实施三年行动计划。',
    never: '人均受教育年限达到11.2年。',
  },
  {
    id: 'never.anniversary',
    surface: ['周年', '华诞', '年华诞'],
    means: {
      reason: { zh: '周年', en: 'an anniversary' },
      stands: 'after',
    },
    example: '庆祝成立70周年。',
    never: '平均年限达到70.5年。',
  },
  {
    id: 'never.name',
    surface: ['5G', 'C919', 'PM2.5'],
    means: { reason: { zh: '名称里的数字', en: 'part of a name' } },
    example: '加快5G应用。',
    never: '建成5个平台。',
  },
  {
    id: 'never.name-after',
    surface: ['版', '强', '型', '系列', '代', '.0', '工程', '计划', '行动', '高地', '专项', '国集团', '国峰会'],
    means: {
      reason: { zh: '名称里的数字', en: 'part of a name' },
      stands: 'after',
      numerals: 'digits',
      unless: ['强劲', '强化', '型号'],
    },
    example: '辖区500强企业增加。',
    never: '建成5个平台。',
  },
  {
    id: 'never.plan-name',
    // the sign of a plan in quotation marks, “十三五”, is refused under this id as well
    surface: ['国集团', '计划', '规划', '时期', '期间', '五规划', '五时期', '五期间', '五计划', '五以来'],
    means: {
      reason: { zh: '名称里的数字', en: 'part of a name' },
      stands: 'after',
      numerals: 'words',
    },
    example: '落实十五规划目标。',
    never: '新增三十个规划。',
  },
  {
    id: 'never.sum-name',
    surface: ['+', '﹢'],
    means: {
      reason: { zh: '口号或体系名称', en: 'the name of a scheme' },
      stands: 'beside',
    },
    example: '构建1+4+N体系。',
    never: '建成4个体系。',
  },
  {
    id: 'never.times-name',
    surface: ['×'],
    means: {
      reason: { zh: '名称里的数字', en: 'part of a name' },
      stands: 'beside',
    },
    example: '提供7×24小时服务。',
    never: '压缩到24小时。',
  },
  {
    id: 'never.masked',
    surface: ['××', 'xx', 'XX', '**', '＊＊'],
    means: {
      reason: { zh: '数字被遮去', en: 'masked digits' },
      stands: 'after',
      numerals: 'digits',
    },
    example: '2××家企业。',
    never: '200家企业。',
  },
  {
    id: 'never.misprint',
    surface: ['O', 'l', 'I', 'o'],
    means: { reason: { zh: '数字里混入字母，不猜', en: 'a letter among the digits; not guessed' } },
    example: '新增25l亿元。',
    never: '新增251亿元。',
  },
  {
    id: 'never.quoted',
    surface: ['“七网”', '“百千万工程”'],
    means: { reason: { zh: '引号里的名称', en: 'a name in quotation marks' } },
    example: '建设“百个样板”工程。',
    never: '建设100个样板。',
  },
  {
    id: 'never.ordinal',
    surface: ['第一产业', '第三方'],
    means: { reason: { zh: '序数', en: 'an ordinal' } },
    example: '召开第十四次会议。',
    never: '总量居全国第6位。',
  },
  {
    id: 'never.session',
    surface: ['届', '中全会', '大精神', '大报告', '大以来', '大闭幕', '大召开', '大胜利'],
    means: {
      reason: { zh: '届次', en: 'a session or congress' },
      stands: 'after',
      numerals: 'words',
    },
    example: '贯彻党的二十大精神。',
    never: '连续举办8届博览会。',
  },
  {
    id: 'never.meeting',
    surface: ['次'],
    means: {
      reason: { zh: '届次', en: 'a session or congress' },
      stands: 'after',
      numerals: 'words',
      followedBy: ['、', '全会', '会议', '党代会', '人代会', '代表大会', '全体会议', '全国'],
    },
    example: '贯彻市委十次、十一次全会精神。',
    never: '组织招商活动三十次。',
  },
  {
    id: 'never.big-things',
    surface: ['大'],
    means: {
      reason: { zh: '小数目，只作列举', en: 'a small count that only enumerates' },
      stands: 'after',
      atMost: 100,
      unless: ['大类', '大卡', '大学生', '大关'],
    },
    example: '实施五大战略。',
    never: '实施五十项战略。',
  },
  {
    id: 'never.small-count',
    surface: ['四张清单', '两个'],
    means: { reason: { zh: '汉字小数目，只作列举', en: 'a small count in words that only enumerates' } },
    example: '围绕三条主线推进。',
    never: '新增三百家企业。',
  },
  {
    id: 'never.vague',
    surface: ['几', '数', '若干'],
    means: {
      reason: { zh: '概数', en: 'a vague number' },
      stands: 'before',
      numerals: 'words',
      unless: [
        '总数',
        '人数',
        '户数',
        '件数',
        '个数',
        '次数',
        '台数',
        '指数',
        '基数',
        '天数',
        '例数',
        '家数',
        '岁数',
        '项数',
        '倍数',
        '多数',
        '少数',
        '吨数',
      ],
    },
    example: '吸引了几十家企业。',
    never: '职工人数三十万人。',
  },
  {
    id: 'never.vague-after',
    surface: ['几'],
    means: {
      reason: { zh: '概数', en: 'a vague number' },
      stands: 'after',
    },
    example: '吸引了十几家企业。',
    never: '吸引了10家企业。',
  },
  {
    id: 'never.bare-magnitude',
    surface: ['千亿级', '万元GDP能耗', '千家万户'],
    means: { reason: { zh: '只有量级，没有数', en: 'a magnitude without a number' } },
    example: '走进千家万户。',
    never: '生产总值突破万亿元。',
  },
  {
    id: 'never.no-unit',
    surface: ['12345'],
    means: { reason: { zh: '没有单位', en: 'no unit' } },
    example: '编制12345首。',
    never: '办理诉求12345件。',
  },
  {
    id: 'never.lost-unit',
    surface: [
      '增长',
      '下降',
      '上涨',
      '提高',
      '增加',
      '减少',
      '降低',
      '回落',
      '上升',
      '增长到',
      '提高到',
      '达到',
      '为',
      '占',
      '增幅',
      '增速',
      '增长了',
      '同比增长',
    ],
    means: { reason: { zh: '百分号或单位缺失，不猜', en: 'its percent sign or unit is missing; not guessed' } },
    example: '工业投资增长8.5，超过预期。',
    never: '工业投资增长8.5%，超过预期。',
  },
  {
    id: 'never.enumerator',
    surface: ['1.', '（2）'],
    means: { reason: { zh: '编号', en: 'a list number' } },
    example: '1．加快工业发展。',
    never: '投资1.5亿元。',
  },
  {
    id: 'never.document',
    surface: ['号', '路', '线', '号线'],
    means: {
      reason: { zh: '文号或编号', en: 'a document or line number' },
      stands: 'after',
      atMost: 9999,
      numerals: 'digits',
      unless: ['路网', '号召'],
    },
    example: '落实5号文件要求。',
    never: '落实5项要求。',
  },
  {
    id: 'never.line-listed',
    surface: ['2、3号线'],
    means: { reason: { zh: '文号或编号', en: 'a document or line number' } },
    example: '加快地铁2、3号线建设。',
    never: '加快2、3月份建设。',
  },
  {
    id: 'never.reference',
    surface: ['〔2022〕5号', '【3】'],
    means: { reason: { zh: '文号或编号', en: 'a document or line number' } },
    example: '印发〔2022〕5号。',
    never: '印发5件。',
  },
  {
    id: 'never.too-long',
    surface: ['11010519491231002X'],
    means: { reason: { zh: '太长，不是数值', en: 'too long for a figure' } },
    example: '编号123456789012345678。',
    never: '产值123456亿元。',
  },
  {
    id: 'never.spelled',
    surface: ['三八'],
    means: { reason: { zh: '逐字读出的数字', en: 'digits spelled one by one' } },
    example: '开展三八红旗手评选。',
    never: '评选三十八名。',
  },
  {
    id: 'never.grade',
    surface: ['30万千瓦级机组'],
    means: { reason: { zh: '等级或规格', en: 'a grade or size' } },
    example: '建成30万千瓦级机组。',
    never: '新增装机30万千瓦。',
  },
  {
    id: 'never.grade-after',
    surface: ['千伏', '级', '档', '英寸', '寸', '车道', '星级', '代线', '年一遇', '号楼', '度角', '大卡', '匹马力'],
    means: {
      reason: { zh: '等级或规格', en: 'a grade or size' },
      stands: 'after',
      unless: ['级数'],
    },
    example: '建成500千伏变电站。',
    never: '建成变电站500座。',
  },
  {
    id: 'never.before-grade',
    surface: ['±'],
    means: {
      reason: { zh: '等级或规格', en: 'a grade or size' },
      stands: 'before',
    },
    example: '建设±800千伏线路。',
    never: '建设800公里线路。',
  },
  {
    id: 'never.per',
    surface: ['每'],
    means: {
      reason: { zh: '名称里的计算基数', en: 'the base of a rate' },
      stands: 'before',
    },
    example: '每百人配备一名。',
    never: '配备100人。',
  },
  {
    id: 'never.threshold',
    surface: ['超200亿元的县'],
    means: { reason: { zh: '名称里的门槛', en: 'a threshold inside a name' } },
    example: '地区生产总值超200亿元的县达到5个。',
    never: '地区生产总值超200亿元。',
  },
  {
    id: 'never.age',
    surface: ['80岁以上老人'],
    means: { reason: { zh: '名称里的年龄', en: 'an age that tells who is meant' } },
    example: '向80岁以上老人发放津贴。',
    never: '人均预期寿命达到80岁。',
  },
  {
    id: 'never.top',
    surface: ['前'],
    means: {
      reason: { zh: '笼统的名次', en: 'somewhere among the first' },
      stands: 'before',
      unless: ['提前', '之前', '以前', '年前', '日前', '目前', '月前', '当前', '空前'],
      followedBy: ['位', '名', '强', '列', '个月'],
    },
    example: '总量进入全国前10位。',
    never: '总量居全国第10位。',
  },
  {
    id: 'never.circle',
    surface: ['15分钟生活圈'],
    means: { reason: { zh: '名称里的数字', en: 'part of a name' } },
    example: '打造15分钟便民生活圈。',
    never: '用时缩短到15分钟。',
  },
  {
    id: 'never.places-named',
    surface: ['珠三角9市'],
    means: { reason: { zh: '地方合称里的个数', en: 'how many places a name holds' } },
    example: '加快皖江8市建设。',
    never: '高速公路网覆盖8市。',
  },
  {
    id: 'never.furniture',
    surface: ['第3页', '2023-01-09'],
    means: { reason: { zh: '标题、页眉页脚等，不是正文', en: 'in a title, menu or page line' } },
    example: '第3页',
    never: '投资3亿元。',
  },
]

/** Names in Latin letters that are indicators: the number after them is their value, not part of a name. */
export const measuredNames: readonly string[] = ['GDP', 'CPI', 'PPI', 'PMI', 'FDI', 'ODI', 'GNP']
