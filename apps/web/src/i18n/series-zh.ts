/** The wording of Matrix and Targets in Chinese; it comes with those views, as the first page has no need of it. */
export const seriesZh = {
  matrix: {
    cells: '格子里',
    values: '数值',
    coverage: '有没有',
    order: '排列',
    byCount: '按多少',
    byProvince: '按省份',
    byName: '按拼音',
    years: '年份',
    from: '从哪一年起',
    to: '到哪一年止',
    counts: '各种格子的数目',
    caveat: '摘编未必载全文，没有说只指库里的文本没有。',
    noYears: '这几年没有一格有数。',
    allYears: '看全部年份',
  },
  targets: {
    over: '看',
    overCities: '一年各市',
    overYears: '一市历年',
    year: '目标的年份（刻度越高，有目标的城市越多）',
    city: '城市',
    caveat: '“≈”的目标差一点也算接近；结果只给界限的，够不够得着都不判。',
    none: '库里没有这样的目标。',
    otherYear: '看 {{year}} 年，{{count}} 个目标',
  },
} as const

/** The shape of this part of a locale: the same keys, any words. */
export type SeriesLocale = {
  [Section in keyof typeof seriesZh]: { [Key in keyof (typeof seriesZh)[Section]]: string }
}
