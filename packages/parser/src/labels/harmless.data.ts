import type { Rule } from '../rule.js'

/** Words that a name may carry without becoming another indicator. `example` is a name that links with them, `never` one that does not. */
export type Harmless = Rule<'harmless'>

/** What may stand before a name of the catalogue. */
export const harmlessBeginnings: readonly Harmless[] = [
  {
    id: 'harmless.whole',
    surface: [
      '全市',
      '全省',
      '全国',
      '全区',
      '全县',
      '全州',
      '全市域',
      '全地区',
      '全社会',
      '全体',
      '全口径',
      '大口径',
      '我国',
      '我市',
      '我省',
      '国家',
      '本地',
      '地方',
      '地区',
      '辖区',
      '辖区内',
      '市',
      '省',
      '地级及以上城市',
    ],
    means: 'harmless',
    example: '全社会用电量',
    never: '县域用电量',
  },
  {
    id: 'harmless.time',
    surface: ['年末', '年底', '月末', '期末', '年', '全年', '累计'],
    means: 'harmless',
    example: '年末常住人口',
    never: '青年常住人口',
  },
  {
    id: 'harmless.kind',
    surface: ['总', '各类', '各项', '实有', '境内', '名义', '全市完成'],
    means: 'harmless',
    example: '各类市场主体',
    never: '民营市场主体',
  },
  {
    id: 'harmless.bank',
    surface: ['本外币', '金融机构', '银行', '银行业', '银行业金融机构'],
    means: 'harmless',
    example: '金融机构存款余额',
    never: '农村信用社存款余额',
  },
]

/** What may stand after a name of the catalogue. */
export const harmlessEndings: readonly Harmless[] = [
  {
    id: 'harmless.amount',
    surface: [
      '总额',
      '总量',
      '总值',
      '规模',
      '总规模',
      '数量',
      '总数',
      '数',
      '额',
      '完成额',
      '绝对值',
      '保有量',
      '总体',
      '总和',
      '水平',
      '指标',
      '情况',
    ],
    means: 'harmless',
    example: '高新技术企业总数',
    never: '高新技术企业利润总额',
  },
  {
    id: 'harmless.rate',
    surface: ['增速', '增幅', '涨幅', '降幅', '增长率'],
    means: 'harmless',
    example: '工业投资增速',
    never: '工业投资回报率',
  },
  {
    id: 'harmless.share',
    surface: ['占比', '比重', '比例'],
    means: 'harmless',
    example: '服务业增加值占比',
    never: '服务业增加值缺口',
  },
  {
    id: 'harmless.time-after',
    surface: ['累计', '平均', '年均', '全年', '年末', '年底', '合计', '总计', '均值', '平均值', '两年平均', '三年平均'],
    means: 'harmless',
    example: '工业投资累计',
    never: '工业投资项目',
  },
  {
    id: 'harmless.verb',
    surface: ['完成', '实现', '保持', '开行', '累计开行', '投入强度'],
    means: 'harmless',
    example: '工业投资完成',
    never: '工业投资调度',
  },
]
