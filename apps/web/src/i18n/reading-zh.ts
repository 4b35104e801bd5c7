/** The wording of Report, Reports and Import in Chinese; it comes with those views, as the first page has no need of it. */
export const readingZh = {
  reading: {
    bar: '阅读工具',
    how: '点一个数字，看它怎样读出来；n 与 p 到下一个、上一个，/ 查找。不加小字的是总量。',
    mark: '标出',
    all: '全部',
    rejected: '没有取的数字 {{count}}',
    find: '在文中查找',
    noHit: '没有',
    nextHit: '下一处',
    previousHit: '上一处',
    nextFigure: '下一个数字（n）',
    previousFigure: '上一个数字（p）',
    status: '状态',
    anyStatus: '各种状态',
    anyIndicator: '各个指标',
    with: '对照以前的报告',
    withNone: '不对照',
    withOne: '对照 {{year}} 年：{{title}}（{{count}}）',
    besides: '与 {{year}} 年的《{{title}}》对照',
    figuresOf: '{{title}}里的数字',
    inCompare: '在比较里看',
    inTrend: '在趋势里看',
    lost: '链接里的那个数字已不在这份报告里，报告可能重新读过。下面是全文。',
  },
  report: {
    title: '报告',
    of: '地区',
    years: '回顾 / 安排',
    delivered: '作于',
    source: '出处',
    length: '全文 {{count}} 字',
    taken: '取到 {{count}} 个数，其中 {{known}} 个在目录里；{{rejected}} 个没有取。',
    text: '下载原文',
    toList: '看库里的报告',
  },
  reports: {
    title: '库里的报告',
    search: '查找',
    searchHint: '城市、拼音、首字母、代码、年份或题名',
    year: '报告年',
    anyYear: '各年',
    kind: '种类',
    anyKind: '各种',
    by: '分组',
    byCity: '按城市',
    byYear: '按年份',
    sentence: '{{all}} 份里的 {{count}} 份，分在 {{groups}} 组。',
    nothing: '没有符合条件的报告。',
    clear: '去掉条件',
  },
} as const

/** The shape of this part of a locale. */
export type ReadingLocale = {
  [Section in keyof typeof readingZh]: { [Key in keyof (typeof readingZh)[Section]]: string }
}
