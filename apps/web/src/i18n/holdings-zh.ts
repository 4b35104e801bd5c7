/** The wording of Data and City in Chinese; it comes with those views, as the first page has no need of it. */
export const holdingsZh = {
  data: {
    title: '数据',
    about: '库里的每一个数字占一行，点数字看原句。',
    words: '文字',
    wordsHint: '报告里的名目或数字',
    anyCity: '全部城市',
    anyIndicator: '全部指标',
    anyMeasure: '各种度量',
    anyYear: '各年',
    anyStatus: '各种状态',
    all: '已列出前 {{count}} 条，下面可以接着取。',
    whole: '共 {{count}} 条。',
    more: '接着取 {{count}} 条',
    nothing: '没有符合这些条件的数字。',
    clear: '去掉条件',
    caption: '符合条件的数字',
    take: '取走这些数字',
    cite: '复制引用',
    citeWhat: '政府工作报告数据',
    curl: '同样的数字也可以用命令取：',
    copyCommand: '复制命令',
    api: '接口说明',
    jsonNote: 'CSV 和 XLSX 含全部，JSON 每页 1000 条。',
  },
  city: {
    until: '截至',
    lastYear: '最近的数字',
    among: '排位范围',
    allCities: '库里的全部城市',
    alone: '不排位',
    nothing: '到这一年没有一项主要指标有数字。',
    take: '取走这些数字',
    allFigures: '全部数字',
    reports: '{{city}}的报告',
    noReports: '库里没有这座城市的报告。',
  },
} as const

/** The shape of these words: the same keys, any words. */
export type HoldingsWords = {
  [Section in keyof typeof holdingsZh]: { [Key in keyof (typeof holdingsZh)[Section]]: string }
}
