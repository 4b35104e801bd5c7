import type { Places, Words } from './words.js'

const kinds = { work_report: 'Report', bulletin: 'Bulletin', plan_report: 'Plan report', other: 'Document' } as const
const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
const counted: Record<Places, (count: number) => string> = {
  cities: (count) => plural(count, 'city', 'cities'),
  regions: (count) => plural(count, 'region', 'regions'),
}
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** The English wording. */
export const en: Words = {
  lang: 'en',
  status: { actual: 'Actual', estimate: 'Estimate', target: 'Target' },
  estimated: 'est.',
  measure: (measure) =>
    ({
      level: 'Level',
      share: 'Share',
      growth: 'Growth',
      cagr: 'Average growth',
      change: 'Change',
      gap: 'Gap',
      ratio: 'Multiple',
      rank: 'Rank',
    })[measure],
  measureMeans: {
    level: 'In the year',
    share: 'Share of the whole',
    growth: 'Change on the previous year',
    cagr: 'Average yearly growth',
    change: 'Absolute change on the previous year',
    gap: 'Distance to a reference',
    ratio: 'Multiple',
    rank: 'Position',
  },
  bound: {
    eq: 'exact (=)',
    approx: 'about (≈)',
    gt: 'over (>)',
    ge: 'at least (≥)',
    lt: 'under (<)',
    le: 'at most (≤)',
    range: 'range (–)',
  },
  boundSpoken: {
    eq: '',
    approx: 'about ',
    gt: 'over ',
    ge: 'at least ',
    lt: 'under ',
    le: 'at most ',
    range: '',
  },
  regionName: (name) => name.en,
  regionFull: (name) => name.en,
  year: (year) => String(year),
  sourceShort: (source) => `${kinds[source.kind]} ${source.delivered ?? source.reportYear}`,
  sourceKind: (source) => kinds[source.kind],
  compare: {
    rank: 'Rank',
    statedIn: 'Stated in',
    target: (label) => `target ${label}`,
    rival: (label) => `also ${label}`,
    place: (bracket) => (bracket.includes('–') ? `places ${bracket}, order not settled` : `place ${bracket}`),
    tied: 'The words are too close to tell which is first',
    title: (indicator, measure, year) =>
      measure === 'level' ? `${indicator}, ${year}` : `${indicator}: ${lower(en.measure(measure))}, ${year}`,
    sentence: ({ measure, unit, places, asked, given, tiedTop }) =>
      [
        `${[en.measureMeans[measure], unit].filter(Boolean).join(', ')}. `,
        given === 0
          ? `None of ${counted[places](asked)} gives a figure.`
          : `${given} of ${counted[places](asked)} ${asked === 1 ? 'gives' : 'give'} a figure`,
        given === 0 ? '' : tiedTop > 1 ? `; the first ${tiedTop} cannot be told apart.` : '.',
      ].join(''),
    silentHead: (measure, year, count, places) =>
      `${counted[places](count)} without a figure for ${year} (${lower(measure)})`,
    reason: (reason, year, instead) => {
      const only = instead.length === 1 && instead[0] !== undefined ? lower(en.measure(instead[0])) : 'other measures'
      return {
        only_target: 'Only a target, no outcome',
        only_outcome: 'Only an outcome, no target',
        only_other_basis: 'Growth on another basis',
        only_other_unit: 'Stated in another unit',
        only_other_measure: `Only ${only} stated`,
        only_part_year: 'Only part of the year',
        region_ended: 'Dissolved by then',
        report_silent: 'Report held, does not say',
        no_report: `No ${year + 1} report in the library`,
      }[reason]
    },
    list: (title) => `${title}, from highest to lowest`,
  },
  legend: {
    head: 'Legend',
    actual: 'Actual',
    estimate: 'Estimate',
    approx: '≈ about',
    gt: '> over',
    ge: '≥ at least',
    lt: '< under',
    le: '≤ at most',
    range: '– range',
    target: 'Target',
    rival: 'Another claim',
    tie: 'Order not settled',
    aimed: 'Target: from the year it was said to the year it was for',
    others: 'Other places',
    gaps: 'Years without a figure are not bridged',
  },
  trend: {
    title: (indicator, measure, from, to) =>
      measure === 'level'
        ? `${indicator}, ${from}–${to}`
        : `${indicator}: ${lower(en.measure(measure))}, ${from}–${to}`,
    sentence: ({ unit, measure, places, cities, figures, missing }) =>
      `${[en.measureMeans[measure], unit, `as the ${places} report it`].filter(Boolean).join(', ')}. ${plural(figures, 'figure', 'figures')} of ${counted[places](cities)}${missing > 0 ? `; ${plural(missing, 'year', 'years')} in between missing and not bridged` : ''}.`,
    stripHead: 'Why lines break: a shaded cell is a report in the library, a dot is a report that gives the figure',
    held: 'Report held',
    notHeld: 'No report for this year',
    heldSilent: 'Report held, does not say',
    said: (city, saidIn, year, label) => `${city} in ${saidIn}: ${label} by ${year}`,
    aim: (city, label) => `${city} target ${label}`,
    beyond: (city, label, more) => `${city} ${label}${more > 0 ? ` and ${more} more` : ''}, off the chart ↑`,
    leftOut: (text) => `Not drawn: ${text}.`,
    leftOutItem: (city, years, unit, reason) =>
      reason === 'only_part_year'
        ? `${city} ${years} for part of the year`
        : reason === 'only_other_basis'
          ? `${city} ${years} on another basis`
          : `${city} ${years} in ${unit}`,
    plot: (cities, from, to, indicator) => `Line chart: ${indicator} of ${cities}, ${from} to ${to}; a table is below`,
    targetOf: (year) => `target for ${year}`,
    gapBefore: (years) => `no figure for ${years} before`,
    logMeans: 'Logarithmic axis: the same height is the same factor.',
    notPositive: (city, years) => `${city} ${years}, not above zero, which a logarithmic axis cannot show`,
    noBase: (cities, year) => `${cities}, without a figure for ${year} to stand for 100`,
    indexUnit: (year) => `index, ${year} = 100`,
    indexOf: (label, year) => `index ${label}, ${year} = 100`,
  },
  evidence: {
    panel: 'Evidence',
    close: 'Close',
    previous: 'Previous',
    next: 'Next',
    words: 'The words',
    source: 'Source page',
    understood: 'How it was read',
    readAs: 'Read as',
    inText: 'Words in the text',
    ground: 'Basis',
    grounds: { stated: 'stated', inherited: 'carried', assumed: 'default' },
    field: {
      value: 'Value',
      indicator: 'Indicator',
      measure: 'Measure',
      period: 'Year',
      bound: 'Hedge',
      status: 'Status',
      basis: 'Price basis',
      region: 'Region',
    },
    none: {
      value: '—',
      indicator: 'carried from before',
      measure: 'no word of change',
      period: 'no year in this sentence',
      bound: 'no hedge word',
      status: 'no “预计” or “力争”',
      basis: 'no “可比”',
      region: 'the city that reports',
    },
    noBasis: 'not said',
    comparable: 'comparable basis',
    others: (count) => (count === 1 ? 'Another claim of the same fact' : 'Other claims of the same fact'),
    saysCount: (count) => plural(count, 'claim', 'claims'),
    notTaken: (why) => `Not taken: ${lower(why)}.`,
    conflict: 'Contradicts the figure taken, on equal standing.',
    corrections: 'Corrected by hand',
    corrected: (before, after) =>
      after === null ? `${before} is no figure of this kind` : `${before} corrected to ${after}`,
    withdrawn: (by, day, reason) => `Withdrawn by ${by}, ${day}: ${reason}`,
    cite: 'Source and citation',
    copyCitation: 'GB/T 7714',
    copyBibtex: 'BibTeX',
    copyLink: 'Copy link',
    copied: 'Copied',
    characters: (from, to) => `characters ${from}–${to} of the text`,
    digest: 'digest',
    citation: 'cited',
    growthOnYear: 'growth on the year before',
    report: 'Report',
    instead: 'What the report does say',
    cited:
      'The text is not in the library: here are only the name and the figure as the report words them, and where they stand. Where you have the text, run biaochi import FILE and reload to see the whole sentence.',
    addReport: 'To add a report, run “biaochi import FILE” and reload this page.',
    why: {
      only_target: ({ city, year, indicator }) =>
        `For ${city} there is only a target for ${year} (${lower(indicator)}); no document in the library gives the outcome.`,
      only_outcome: ({ city, year, indicator }) =>
        `For ${city} there is only an outcome for ${year} (${lower(indicator)}); no document in the library sets a target.`,
      only_other_basis: ({ city, year }) =>
        `${city} gives a figure for ${year}, but on another basis (comparable or not), so it cannot be compared.`,
      only_other_unit: ({ city, year }) =>
        `${city} gives a figure for ${year}, but in another unit, so it cannot be compared.`,
      only_other_measure: ({ city, year, measure }) =>
        `${city} gives a figure for ${year}, but not as ${lower(measure)}.`,
      only_part_year: ({ city, year }) =>
        `${city} gives a figure for part of ${year} only; it does not stand for the year.`,
      region_ended: ({ city, year }) => `By ${year} ${city} had been dissolved and had become part of other regions.`,
      report_silent: ({ city, year, indicator, measure }) =>
        `The library holds a document of ${city} on ${year}; it does not give ${lower(indicator)} (${lower(measure)}).`,
      no_report: ({ city, year }) => `The library has no report of ${city} on ${year} (published in ${year + 1}).`,
    },
    noFigure: 'No figure',
    openSource: 'Open the source page (new window)',
  },
  table: {
    caption: (title) => title,
    rank: 'Rank',
    city: 'City',
    value: 'Value',
    status: 'Status',
    target: 'Target',
    source: 'Stated in',
    reason: 'Why there is no figure',
    year: 'Year',
  },
  yearRuler: {
    label: 'Year (taller tick, more cities)',
    value: (year, count, places) => `${year}, ${counted[places](count)} ${count === 1 ? 'gives' : 'give'} a figure`,
  },
  tools: {
    label: 'What can be done with this chart',
    table: 'Table',
    save: (kind) => `Save as ${kind}`,
    copyLink: 'Copy link',
    embed: 'Embed code',
    print: 'Print',
    failed: 'Not saved: the browser cannot draw this picture. Try SVG or CSV instead.',
  },
}
