import type { Places, Words } from './words.js'

const kinds = { work_report: '报告', bulletin: '统计公报', plan_report: '计划报告', other: '文献' } as const
const counted: Record<Places, (count: number) => string> = {
  cities: (count) => `${count} 座城市`,
  regions: (count) => `${count} 个地区`,
}
const themselves: Record<Places, string> = { cities: '各市自报', regions: '各地自报' }
const rates = new Set(['%', '‰', 'index', 'ug/m3', 'x'])

/** The Chinese wording, the default. */
export const zh: Words = {
  lang: 'zh',
  status: { actual: '实际数', estimate: '预计数', target: '目标' },
  estimated: '预计',
  measure: (measure, unit) =>
    measure === 'level' && unit !== undefined && rates.has(unit)
      ? '水平'
      : {
          level: '总量',
          share: '占比',
          growth: '增速',
          cagr: '年均增速',
          change: '增减',
          gap: '差距',
          ratio: '倍数',
          rank: '位次',
        }[measure],
  measureMeans: {
    level: '当年数',
    share: '占整体的比重',
    growth: '比上年增长',
    cagr: '年均增长',
    change: '比上年增减',
    gap: '与参照的差距',
    ratio: '倍数',
    rank: '位次',
  },
  bound: {
    eq: '确数（=）',
    approx: '约数（≈）',
    gt: '超过（>）',
    ge: '不低于（≥）',
    lt: '不到（<）',
    le: '不高于（≤）',
    range: '区间（–）',
  },
  boundSpoken: { eq: '', approx: '约 ', gt: '超过 ', ge: '不低于 ', lt: '不到 ', le: '不高于 ', range: '' },
  regionName: (name) => name.short,
  regionFull: (name) => name.zh,
  year: (year) => `${year}年`,
  sourceShort: (source) => `${kinds[source.kind]} ${source.delivered ?? source.reportYear}`,
  sourceKind: (source) => kinds[source.kind],
  compare: {
    rank: '名次',
    statedIn: '数字出自',
    target: (label) => `目标 ${label}`,
    rival: (label) => `另说 ${label}`,
    tied: '说法相近，分不出先后',
    place: (bracket) => `第 ${bracket} 名${bracket.includes('–') ? '，分不出先后' : ''}`,
    title: (indicator, measure, year, unit) =>
      `${indicator}${measure === 'level' ? '' : zh.measure(measure, unit)}，${year}年`,
    sentence: ({ measure, unit, places, asked, given, tiedTop }) =>
      [
        `${[zh.measureMeans[measure], unit].filter(Boolean).join('，')}。`,
        given === 0
          ? `${counted[places](asked)}都没有数字。`
          : `${counted[places](asked)}里 ${given} ${places === 'cities' ? '座' : '个'}有数字`,
        given === 0 ? '' : tiedTop > 1 ? `；前 ${tiedTop} 名说法相近，分不出先后。` : '。',
      ].join(''),
    silentHead: (measure, year, count, places) => `没有 ${year} 年${measure}的 ${counted[places](count)}`,
    reason: (reason, year, instead) => {
      const only = instead.length === 1 && instead[0] !== undefined ? zh.measure(instead[0]) : '别的度量'
      return {
        only_target: '只有目标，没有结果',
        only_outcome: '只有结果，没有目标',
        only_other_basis: '增速的口径不同',
        only_other_unit: '用了别的单位',
        only_other_measure: `只说了${only}`,
        only_part_year: '只有部分月份',
        region_ended: '建制已经撤销',
        report_silent: '报告在库，没有说',
        no_report: `库里没有 ${year + 1} 年的报告`,
      }[reason]
    },
    list: (title) => `${title}，按数值从高到低`,
  },
  legend: {
    head: '图例',
    actual: '实际数',
    estimate: '预计数',
    approx: '≈ 左右、约',
    gt: '> 超过、突破',
    ge: '≥ 以上、不低于',
    lt: '< 不到、低于',
    le: '≤ 以内、以下',
    range: '– 区间',
    target: '目标',
    rival: '另有说法',
    tie: '分不出先后',
    aimed: '目标：从说的那年到兑现那年',
    others: '其余地方',
    gaps: '没有数字的年份断开，不连线',
  },
  trend: {
    title: (indicator, measure, from, to, unit) =>
      `${indicator}${measure === 'level' ? '' : zh.measure(measure, unit)}，${from}–${to}年`,
    sentence: ({ unit, measure, places, cities, figures, missing }) =>
      `${[zh.measureMeans[measure], unit, themselves[places]].filter(Boolean).join('，')}。${counted[places](cities)}共 ${figures} 个数字${missing > 0 ? `，中间缺 ${missing} 年，断开不连` : ''}。`,
    stripHead: '为什么断开：底色是库里有那一年的报告，圆点是报告说了这个数',
    held: '报告在库',
    notHeld: '库里没有这一年的报告',
    heldSilent: '报告在库，没有说',
    said: (city, saidIn, year, label) => `${city} ${saidIn} 年说：${year} 年 ${label}`,
    aim: (city, label) => `${city}目标 ${label}`,
    beyond: (city, label, more) => `${city} ${label}${more > 0 ? ` 等 ${more + 1} 座` : ''}，在图外 ↑`,
    leftOut: (text) => `没有画出：${text}。`,
    leftOutItem: (city, years, unit, reason) =>
      reason === 'only_part_year'
        ? `${city} ${years} 年只有部分月份`
        : reason === 'only_other_basis'
          ? `${city} ${years} 年口径不同`
          : `${city} ${years} 年以${unit}计`,
    plot: (cities, from, to, indicator) => `${cities} ${from} 至 ${to} 年${indicator}的折线图，表格在图下`,
    targetOf: (year) => `${year} 年目标`,
    gapBefore: (years) => `之前 ${years} 年没有数字`,
    logMeans: '对数刻度：同样的高度是同样的倍数。',
    notPositive: (city, years) => `${city} ${years} 年不大于零，对数刻度上没有位置`,
    noBase: (cities, year) => `${cities}没有 ${year} 年的数字，不能以它为 100`,
    indexUnit: (year) => `指数，${year} 年为 100`,
    indexOf: (label, year) => `指数 ${label}，${year} 年为 100`,
  },
  evidence: {
    panel: '出处',
    close: '关闭',
    previous: '上一条',
    next: '下一条',
    words: '原话',
    source: '看来源网页',
    understood: '怎样读出来的',
    readAs: '读作',
    inText: '文中的字',
    ground: '依据',
    grounds: { stated: '写明', inherited: '承前', assumed: '默认' },
    field: {
      value: '数值',
      indicator: '指标',
      measure: '度量',
      period: '年份',
      bound: '口气',
      status: '状态',
      basis: '基准',
      region: '地区',
    },
    none: {
      value: '—',
      indicator: '承接上文',
      measure: '没有变动的字眼',
      period: '这一句没有写年份',
      bound: '没有修饰词',
      status: '没有“预计”“力争”',
      basis: '没有“可比”',
      region: '报告所说的城市',
    },
    noBasis: '没有说',
    comparable: '可比口径',
    others: (count) => (count === 1 ? '同一件事的另一种说法' : '同一件事的其他说法'),
    saysCount: (count) => `共 ${count} 说`,
    notTaken: (why) => `没有取用：${why}。`,
    conflict: '与所取的数矛盾，两说分量相当。',
    corrections: '人工更正',
    corrected: (before, after) => (after === null ? `${before}不是这项指标的数` : `${before}更正为${after}`),
    withdrawn: (by, day, reason) => `已撤回：${by}，${day}，${reason}`,
    cite: '出处与引用',
    copyCitation: 'GB/T 7714',
    copyBibtex: 'BibTeX',
    copyLink: '复制链接',
    copied: '已复制',
    characters: (from, to) => `全文第 ${from}–${to} 字`,
    digest: '摘编',
    citation: '引文',
    growthOnYear: '增速，比上年',
    report: '报告',
    instead: '报告里说了的',
    cited:
      '原文不在库里：这里只有报告中的名称和数字，以及它的出处。有原文的话，在命令行运行 biaochi import 文件，刷新后就能看到整句。',
    addReport: '补一份报告：在命令行运行 biaochi import 文件，刷新后就能看到。',
    why: {
      only_target: ({ city, year, indicator }) => `${city} ${year} 年的${indicator}只有目标，库里没有说结果的文献。`,
      only_outcome: ({ city, year, indicator }) => `${city} ${year} 年的${indicator}只有结果，库里没有说目标的文献。`,
      only_other_basis: ({ city, year }) => `${city}说了 ${year} 年的数字，但口径不同（可比与否），不能放在一起比。`,
      only_other_unit: ({ city, year }) => `${city}说了 ${year} 年的数字，但单位不同，不能放在一起比。`,
      only_other_measure: ({ city, year, measure }) => `${city}说了 ${year} 年的数字，但没有说${measure}。`,
      only_part_year: ({ city, year }) => `${city}只说了 ${year} 年部分月份的数字，不能当全年数。`,
      region_ended: ({ city, year }) => `${city}在 ${year} 年已经撤销，并入别的地区。`,
      report_silent: ({ city, year, indicator, measure }) =>
        `库里有${city}回顾 ${year} 年的文献，里面没有说${indicator}的${measure}。`,
      no_report: ({ city, year }) => `库里没有${city}回顾 ${year} 年的报告（${year + 1} 年发布）。`,
    },
    noFigure: '没有数字',
    openSource: '打开来源网页（新窗口）',
  },
  table: {
    caption: (title) => title,
    rank: '名次',
    city: '城市',
    value: '数值',
    status: '状态',
    target: '目标',
    source: '出自',
    reason: '没有数字的原因',
    year: '年份',
  },
  yearRuler: {
    label: '年份（刻度越高，有数字的城市越多）',
    value: (year, count, places) => `${year} 年，${counted[places](count)}有数字`,
  },
  tools: {
    label: '这张图可以',
    table: '表格',
    save: (kind) => `存成 ${kind}`,
    copyLink: '复制链接',
    embed: '嵌入代码',
    print: '打印',
    failed: '没有存成：浏览器画不了这张图。换成 SVG 或 CSV 再试。',
  },
}
