import type { Rule } from '../rule.js'

/** What a word says about whether a figure is done; it reaches over the clauses that follow. */
export type StatusMeaning = 'estimate' | 'target'

/** Words of status. A year at or after the report year is a target whatever they say. */
export const statusWords: readonly Rule<StatusMeaning>[] = [
  {
    id: 'status.estimate',
    surface: ['预计', '初步核算', '初步统计', '初步测算', '初步预计', '初步估算', '预计全年', '快报数', '有望', '可望', '预计可', '据预计', '经初步核算', '据初步统计', '据初步核算', '预估'],
    means: 'estimate',
    example: '预计全年工业投资增长3%。',
    never: '全年工业投资增长3%。',
  },
  {
    id: 'status.target',
    surface: ['力争', '争取达到', '争取实现', '争取完成', '争取新增', '预期目标', '主要预期', '主要目标', '目标是', '目标为', '目标：', '奋斗目标', '发展目标', '拟安排', '拟', '计划新增', '计划完成', '计划安排', '计划投资', '预期增长', '今年预期', '年预期', '明年预期', '确保完成', '确保实现', '将达到', '将实现', '将完成', '将新增', '要达到', '要实现', '主要指标', '将新建', '将建成', '预期为', '提出的目标', '目标定为', '目标设定', '目标确定'],
    means: 'target',
    example: '力争工业投资增长3%。',
    never: '全年工业投资增长3%。',
  },
]

/** What follows a word of target in a look back: the aim was met, and the figure beside it is an outcome. */
export const targetMet = /(?:完成|实现|达到|超过|超额|高于|好于|低于|兑现|年初|年度|既定)[^，。；：]{0,14}$/
