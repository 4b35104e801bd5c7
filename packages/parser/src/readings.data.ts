import type { Rule } from './rule.js'

/** What a step of understanding does that no word of a table names: shapes of numbers, what carries on, what is assumed. */
export type Step = { readonly zh: string; readonly en: string }

type Row = Rule<Step>

const step = (id: string, zh: string, en: string, example: string, never: string): Row => ({
  id,
  surface: [],
  means: { zh, en },
  example,
  never,
})

/** Rules that code and not words decide, so that each id in an observation's readings stands in a table. */
export const steps: readonly Row[] = [
  // Quantities
  step('quantity.range', '两端的范围', 'a range with both ends', '失业率控制在4%—5%。', '失业率控制在4%。'),
  step('quantity.rank', '第几位', 'a position', '经济总量居全国第6位。', '召开第6次会议。'),
  step('quantity.fraction', '几分之几', 'a fraction', '三分之一的村庄完成改造。', '30%的村庄完成改造。'),
  step('quantity.percent-words', '百分之几', 'a percentage in words', '工业投资增长百分之五。', '工业投资增长5%。'),
  step('quantity.tenths', '几成', 'tenths', '七成的企业开工。', '70%的企业开工。'),
  step('quantity.half', '一半', 'a half', '一半的企业开工。', '七成的企业开工。'),
  step('quantity.multiple', '几倍', 'a multiple', '产值是2017年的3倍。', '产值增长3%。'),
  step('quantity.doubling', '翻番', 'a doubling', '产值翻一番。', '产值增长1倍。'),
  step('unit.compound', '带斜线的单位', 'a unit with a slash', '农民人均补贴3元/人。', '补贴农民3元。'),
  step(
    'quantity.unit-shared',
    '与邻近的数共用单位',
    'a unit shared with its neighbour',
    '新建学校3、5所。',
    '新建学校3所。',
  ),
  step(
    'quantity.unit-listed',
    '承前一个数的所指',
    'counts what the number before it counts',
    '五项保险参保人数分别达到310万、290万、180万、160万和150万。',
    '参保人数达到30万。',
  ),
  step(
    'quantity.half-point',
    '半个百分点',
    'half a percentage point',
    '城镇化率提高半个百分点。',
    '城镇化率提高1个百分点。',
  ),
  step('quantity.per-base', '每若干万的比率', 'a rate to a base', '孕产妇死亡率12.5/10万。', '孕产妇死亡率12.5‰。'),

  // Measures
  step('measure.level', '没有增减字样，按水平取', 'no word of change: a level', '工业投资30亿元。', '工业投资增长3%。'),
  step('measure.point', '百分点按变化取', 'percentage points are a change', '投资拉动了3个百分点。', '投资增长3%。'),
  step('measure.share-of', '占…的', 'a part of what is named', '民营经济占经济总量的60%。', '民营经济增长6%。'),
  step(
    'measure.share-part',
    '非比率名称后的百分数，按占比取',
    'a percentage of what is no rate: a part',
    '普惠幼儿园达到85%。',
    '入学率达到85%。',
  ),
  step('measure.share-of-plan', '完成计划的百分数', 'a part of a plan', '投资完成年度计划的111%。', '投资增长11%。'),
  step(
    'measure.share-of-year',
    '恢复到某年的百分数',
    'a part of what a year had',
    '客流恢复到2019年的85%。',
    '客流增长85%。',
  ),
  step(
    'measure.share-of-what-follows',
    '后面所说事物的一部分',
    'a part of what follows',
    '90%的村庄通了公路。',
    '失业率为4%。',
  ),
  step('measure.growth-after', '后面说的是速度', 'growth, said after the number', '工业保持8%的增速。', '工业占8%。'),
  step(
    'measure.own-name',
    '名称自带的口径',
    'the measure that the name tells',
    '失业率、物价涨幅分别控制在5%和3%。',
    '失业率控制在5%。',
  ),
  step(
    'measure.against-time',
    '与以前相比',
    'against an earlier time',
    '入学率比上年高3个百分点。',
    '入学率比全国高3个百分点。',
  ),
  step(
    'measure.carried-gap',
    '承前的差距',
    'a distance carried on',
    '增速高于全国1个百分点，全省2个百分点。',
    '增速提高1个百分点。',
  ),
  step('measure.carried-growth', '承前的增速', 'growth carried on', '出口增长5%，去年为3%。', '出口增长5%。'),
  step('measure.carried-level', '承前的水平', 'a level carried on', '入学率由80%提高到85%。', '入学率达到85%。'),
  step(
    'measure.carried-share',
    '承前的占比',
    'a share carried on',
    '民营经济占比由50%提高到60%。',
    '民营经济占比达到60%。',
  ),
  step('change.fall-first', '名称前的减少', 'a verb of falling before the name', '压减燃煤300万吨。', '燃煤300万吨。'),

  // Hedges and basis
  step('hedge.none', '没有修饰，按正好取', 'no hedge: exactly', '工业投资30亿元。', '工业投资超过30亿元。'),
  step('hedge.more', '数里的“多”“余”', 'more than the number says', '工业投资30多亿元。', '工业投资30亿元。'),
  step(
    'basis.clause',
    '前一分句说明可比口径',
    'the clause before says what is comparable',
    '扣除价格因素，工业投资增长3%。',
    '工业投资增长3%。',
  ),

  // Periods and status
  step('period.year', '写明的年份', 'a year that is said', '2021年工业投资增长3%。', '工业投资增长3%。'),
  step(
    'period.part-of-year',
    '写明的年内时段',
    'a part of a year that is said',
    '2022年上半年工业投资增长3%。',
    '工业投资增长3%。',
  ),
  step('period.months', '写明的月份', 'months that are said', '1—11月工业投资增长3%。', '工业投资增长3%。'),
  step('period.years', '写明的起止年', 'years that are said', '2018—2022年工业投资年均增长3%。', '工业投资增长3%。'),
  step(
    'period.from-to',
    '从某年到某年',
    'from a year to a year',
    '从2018年到2022年工业投资年均增长3%。',
    '2018—2022年工业投资年均增长3%。',
  ),
  step('period.since-year', '某年以来', 'since a year', '2018年以来累计完成投资3亿元。', '2018年完成投资3亿元。'),
  step('period.plan', '五年规划的年份', 'the years of a plan', '“十三五”时期工业投资年均增长3%。', '工业投资增长3%。'),
  step('period.base', '与某年相比', 'against a named year', '工业投资比2017年增长30%。', '工业投资增长30%。'),
  step(
    'period.from',
    '由某年的水平',
    'the level that it came from',
    '五年来，城镇化率由60%提高到65%。',
    '城镇化率达到65%。',
  ),
  step('period.term', '届期的年数', 'the years of a term', '工业投资年均增长3%。', '工业投资增长3%。'),
  step('period.total', '没有起点的累计', 'a sum without a start', '累计建成线路30公里。', '建成线路30公里。'),
  step(
    'period.target-year',
    '目标属报告年度',
    'aims are those of the report year',
    '主要预期目标是：工业投资增长3%。',
    '工业投资增长3%。',
  ),
  step(
    'status.year-ahead',
    '尚未到的年份，是目标',
    'a year to come: a target',
    '到2025年工业投资增长3%。',
    '工业投资增长3%。',
  ),
  step(
    'status.part-done',
    '当年已过去的时段',
    'a part of the running year that is over',
    '今年一季度工业投资同比增长3%。',
    '今年一季度工业投资增长3%。',
  ),
  step('status.aim-of-year', '年初目标', 'the aim of its year', '工业投资增长3%，年初目标为5%。', '工业投资增长3%。'),
  step(
    'status.estimate-after',
    '括号里的预计',
    'an estimate, said after the number',
    '工业投资30亿元（预计）。',
    '工业投资30亿元。',
  ),

  // Labels, links and regions
  step('link.name', '目录里的名称', 'a name of the catalogue', '进出口30亿元。', '平台经济30亿元。'),
  step(
    'link.name-within',
    '名称外只有无关字样',
    'a name with only harmless words around it',
    '工业增加值总量30亿元。',
    '平台经济30亿元。',
  ),
  step('link.none', '目录里没有', 'not in the catalogue', '平台经济30亿元。', '进出口30亿元。'),
  step('region.own', '报告所述地区', 'the region that reports', '进出口30亿元。', '全国进出口30亿元。'),
  step('region.named', '写明的地区', 'a region that is named', '全国进出口30亿元。', '进出口30亿元。'),
  step('region.part', '地区的一部分', 'a part of the region', '高新区完成进出口30亿元。', '进出口30亿元。'),
]
