import type { Measure, ReportKind, SectionRole } from '@biaochi/schema'
import type { Lang } from '../words/words.js'
import type { RedlineRow, Verdict } from './redline.js'

/** The wording of a report's reading in one language; apart from the other words, as only those who read a report need it. */
export interface ReportWords {
  /** The small word after a marked number: 增, 比, 位; empty for a level, the unmarked case. */
  measureMark: Record<Measure, string>
  kind: Record<ReportKind, string>
  roles: Record<SectionRole, string>
  outline: string
  miniMap(figures: number): string
  inText: string
  /** The row of the words that the report itself gives the figure. */
  label: string
  unnamed: string
  notInCatalogue: string
  comparable: string
  rules: string
  hedge: string
  notTaken: string
  rejected(reason: string): string
  figures(count: number): string
  redline: {
    verdict: Record<RedlineRow['kind'], Record<Verdict, string>>
    kind: Record<RedlineRow['kind'], string>
    nothing: string
    sentence(rows: number, counts: Record<Verdict, number>): string
  }
}

const zh: ReportWords = {
  measureMark: { level: '', growth: '增', share: '比', cagr: '均', change: '变', gap: '差', ratio: '倍', rank: '位' },
  kind: { work_report: '政府工作报告', bulletin: '统计公报', plan_report: '计划报告', other: '其他文献' },
  roles: {
    review: '上年回顾',
    'review-long': '数年回顾',
    plan: '当年安排',
    'plan-long': '数年安排',
    other: '其他',
  },
  outline: '大纲',
  miniMap: (figures) => `全文缩略图，${figures} 个数字；左边是已做的，右边是目标`,
  inText: '文中的字',
  label: '名目',
  unnamed: '没有名目',
  notInCatalogue: '不在目录里',
  comparable: '可比',
  rules: '用到的规则',
  hedge: '口气',
  notTaken: '没有取',
  rejected: (reason) => `没有取：${reason}`,
  figures: (count) => `${count} 个数字`,
  redline: {
    verdict: {
      target: {
        raised: '目标调高',
        lowered: '目标调低',
        softened: '口气放软',
        firmed: '口气收紧',
        kept: '不变',
        dropped: '不再提',
        new: '新提',
      },
      outcome: {
        raised: '数字变大',
        lowered: '数字变小',
        softened: '口气放软',
        firmed: '口气收紧',
        kept: '不变',
        dropped: '不再说',
        new: '新说',
      },
    },
    kind: { target: '目标：这一份定的，对照那一份定的', outcome: '结果：这一份回顾的，对照那一份回顾的' },
    nothing: '两份报告没有可以对上的数字。',
    sentence: (rows, counts) =>
      `对照 ${rows} 个数字：${counts.raised} 个调高或变大，${counts.lowered} 个调低或变小，${counts.softened} 个口气放软，${counts.dropped} 个不再说，${counts.new} 个新说。`,
  },
}

const en: ReportWords = {
  measureMark: { level: '', growth: 'gr', share: 'sh', cagr: 'av', change: 'ch', gap: 'gap', ratio: '×', rank: 'rk' },
  kind: {
    work_report: 'Work report',
    bulletin: 'Statistical bulletin',
    plan_report: 'Plan report',
    other: 'Other text',
  },
  roles: {
    review: 'last year',
    'review-long': 'years behind',
    plan: 'year ahead',
    'plan-long': 'years ahead',
    other: 'other',
  },
  outline: 'Outline',
  miniMap: (figures) => `The whole text in small, ${figures} figures; done at the left, targets at the right`,
  inText: 'Words',
  label: 'Called',
  unnamed: 'no name',
  notInCatalogue: 'Not in the catalogue',
  comparable: 'comparable',
  rules: 'Rules used',
  hedge: 'hedge',
  notTaken: 'not taken',
  rejected: (reason) => `Not taken: ${reason}`,
  figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
  redline: {
    verdict: {
      target: {
        raised: 'Target raised',
        lowered: 'Target lowered',
        softened: 'Words softened',
        firmed: 'Words firmer',
        kept: 'Unchanged',
        dropped: 'Dropped',
        new: 'New',
      },
      outcome: {
        raised: 'Higher',
        lowered: 'Lower',
        softened: 'Words softened',
        firmed: 'Words firmer',
        kept: 'Unchanged',
        dropped: 'Dropped',
        new: 'New',
      },
    },
    kind: {
      target: 'Targets: set now, against those set then',
      outcome: 'Outcomes: told now, against those told then',
    },
    nothing: 'No figure of the two reports can be put side by side.',
    sentence: (rows, counts) =>
      `${rows} figures set side by side: ${counts.raised} raised or higher, ${counts.lowered} lowered or lower, ${counts.softened} softened, ${counts.dropped} dropped, ${counts.new} new.`,
  },
}

/** The wording of a report's reading. */
export const reportWords: Record<Lang, ReportWords> = { zh, en }
