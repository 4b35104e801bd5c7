import type { ReportKind, SectionRole } from '@biaochi/schema'
import type { Rule } from '../rule.js'

/** What a title says of the document. Asked in order. */
export const titleWords: readonly Rule<ReportKind>[] = [
  { id: 'title.bulletin', surface: ['统计公报'], means: 'bulletin', example: '2022年济南市国民经济和社会发展统计公报', never: '济南市2022年政府工作报告' },
  { id: 'title.plan-report', surface: ['计划执行情况', '计划草案', '计划报告', '发展计划'], means: 'plan_report', example: '济南市2022年国民经济和社会发展计划执行情况的报告', never: '济南市2022年政府工作报告' },
  { id: 'title.work-report', surface: ['政府工作报告', '政府工作的报告', '人民政府工作报告', '工作报告'], means: 'work_report', example: '济南市2022年政府工作报告', never: '2022年济南市国民经济和社会发展统计公报' },
  { id: 'title.other', surface: ['经济运行', '经济社会发展', '概况', '基本情况', '发展综述', '发展成就', '发展回顾', '数据摘编'], means: 'other', example: '济南市2022年经济运行情况', never: '济南市2022年政府工作报告' },
]

/** What a heading says of its section. Asked in order; a heading with none keeps the role of the section before it. */
export const headingWords: readonly Rule<SectionRole>[] = [
  { id: 'section.plan-long', surface: ['今后五年', '未来五年', '今后一个时期', '今后十年', '今后三年', '奋斗目标', '时期的目标', '时期发展目标', '远景目标', '今后发展', '规划目标', '时期主要目标', '时期经济社会发展的', '未来三年', '届期目标', '期间的目标'], means: 'plan-long', example: '二、今后五年的目标任务', never: '一、过去五年工作回顾' },
  { id: 'section.review-long', surface: ['过去五年', '五年来', '五年工作', '五年的工作', '五年回顾', '本届政府', '时期回顾', '时期工作回顾', '五年政府工作', '过去四年', '过去三年', '四年工作', '三年工作', '四年来', '三年来', '时期经济社会发展的回顾', '时期国民经济和社会发展的回顾', '时期的回顾', '任期内', '时期发展回顾', '时期发展成就', '过去的五年', '五年的回顾', '五年发展'], means: 'review-long', example: '一、过去五年工作回顾', never: '二、今后五年的目标任务' },
  { id: 'section.plan', surface: ['工作安排', '工作任务', '主要任务', '重点任务', '重点工作', '工作重点', '预期目标', '目标任务', '主要目标', '工作目标', '总体要求', '工作部署', '工作打算', '工作的总体', '总体思路', '工作思路', '指导思想', '计划草案', '今年工作', '今年的工作', '工作建议', '工作要求', '发展目标', '年目标', '年的工作', '年预期', '政府自身建设', '任务和', '民生实事', '下一步', '明年工作', '明年目标', '展望', '今年预期', '今年目标', '今年的主要', '今年政府工作', '明年政府工作', '工作的建议', '年政府工作的', '的主要任务', '战略举措'], means: 'plan', example: '二、2023年工作安排', never: '一、2022年工作回顾' },
  { id: 'section.review', surface: ['工作回顾', '回顾', '工作总结', '主要情况', '工作情况', '完成情况', '执行情况', '运行情况', '发展成就', '主要成绩', '取得的成绩', '过去一年', '过去的一年', '去年工作', '年的工作', '年工作', '年情况', '主要工作', '工作成效'], means: 'review', example: '一、2022年工作回顾', never: '二、2023年工作安排' },
]

/** Lines of a saved page that are not the report's. A line that holds one of these is set aside. */
export const furnitureWords: readonly Rule<'line' | 'rest'>[] = [
  { id: 'furniture.menu', surface: ['会员登录', '用户注册', '您现在的位置', '当前位置', '首页 >', '首页>', '浏览次数', '点击次数', '点击数', '阅读次数', '访问量', '字号', '打印本页', '字体大小', '信息来源：', '发布时间', '发布日期', '作者：', '【打印】', '分享到', '收藏本页', '无障碍', '微信公众号'], means: 'line', example: '当前位置：首页 > 政务公开 点击次数：1200次', never: '全市接待游客1200万人次。' },
  { id: 'furniture.end', surface: ['责任编辑', '上一篇', '下一篇', '扫一扫', '相关链接', '相关阅读', '版权所有', '主办单位', 'ICP备', '公网安备', '网站地图', '关闭窗口', '二维码'], means: 'rest', example: '责任编辑：办公室 电话5个', never: '全市建成5个平台。' },
]
