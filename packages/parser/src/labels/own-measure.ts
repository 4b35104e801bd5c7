import type { DatedQuantity } from '../document.js'

const growthName = /(?:涨幅|增速|增幅|增长率)$/
const rateName = /(?:失业率|普及率|覆盖率|利用率|入学率|处理率|城镇化率|城市化率)$/

/** 失业率、消费价格涨幅分别控制在5%和3%: where the names tell the measure, each tells its own. */
export function withOwnMeasure(member: DatedQuantity, name: string | undefined): DatedQuantity {
  if (!name || member.shape !== 'percent' || member.measure.rule.startsWith('change.')) return member
  const value = growthName.test(name) ? 'growth' : rateName.test(name) ? 'level' : undefined
  return value === undefined ? member : { ...member, measure: { ...member.measure, value, rule: 'measure.own-name' } }
}
