import type { Rule } from '../rule.js'

/**
 * Why a number was not taken. `surface` is a sample of the words, for the reader; the test of each lies in
 * `quantities.ts` by its id, as most of them look at what stands around the number.
 */
export const neverRules: readonly Rule<{ readonly reason: { readonly zh: string; readonly en: string } }>[] = [
  {
    id: 'never.year',
    surface: ['2022年'],
    means: { reason: { zh: '年份', en: 'a year' } },
    example: '2022年是不平凡的一年。',
    never: '人均受教育年限达到11.2年。',
  },
  {
    id: 'never.date',
    surface: ['3月29日'],
    means: { reason: { zh: '日期或时刻', en: 'a date or time of day' } },
    example: '3月29日召开会议。',
    never: '审批时间压缩到3个月。',
  },
  {
    id: 'never.duration',
    surface: ['三年行动'],
    means: { reason: { zh: '时段，不是结果', en: 'a span of time, not a result' } },
    example: '实施三年行动计划。',
    never: '人均受教育年限达到11.2年。',
  },
  {
    id: 'never.name',
    surface: ['5G', 'C919', 'PM2.5'],
    means: { reason: { zh: '名称里的数字', en: 'part of a name' } },
    example: '加快5G应用。',
    never: '建成5个平台。',
  },
  {
    id: 'never.sum-name',
    surface: ['1+4+N'],
    means: { reason: { zh: '口号或体系名称', en: 'the name of a scheme' } },
    example: '构建1+4+N体系。',
    never: '建成4个体系。',
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
    surface: ['十八届', '二十大'],
    means: { reason: { zh: '届次', en: 'a session or congress' } },
    example: '贯彻党的二十大精神。',
    never: '连续举办8届博览会。',
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
    surface: ['数百', '几十'],
    means: { reason: { zh: '概数', en: 'a vague number' } },
    example: '吸引了几十家企业。',
    never: '吸引了30家企业。',
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
    surface: ['12345热线'],
    means: { reason: { zh: '没有单位', en: 'no unit' } },
    example: '办好12345热线。',
    never: '办理诉求12345件。',
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
    surface: ['5号文件'],
    means: { reason: { zh: '文号或编号', en: 'a document or line number' } },
    example: '落实5号文件要求。',
    never: '落实5项要求。',
  },
  {
    id: 'never.grade',
    surface: ['30万千瓦级机组'],
    means: { reason: { zh: '等级', en: 'a grade' } },
    example: '建成30万千瓦级机组。',
    never: '新增装机30万千瓦。',
  },
  {
    id: 'never.per',
    surface: ['每万人'],
    means: { reason: { zh: '名称里的计算基数', en: 'the base of a rate' } },
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
    id: 'never.masked',
    surface: ['20××'],
    means: { reason: { zh: '数字被遮去', en: 'masked digits' } },
    example: '2××家企业。',
    never: '200家企业。',
  },
  {
    id: 'never.anniversary',
    surface: ['70周年'],
    means: { reason: { zh: '周年', en: 'an anniversary' } },
    example: '庆祝成立70周年。',
    never: '平均年限达到70.5年。',
  },
]

/** Ids of the reasons, for checking that each refusal names one. */
export type NeverId = string
