import type { Bound, ClaimSource, Measure, Reading, RegionName, SilenceReason, Status } from '@biaochi/schema'

/** The languages in which the views speak. */
export type Lang = 'zh' | 'en'

/** What the places of a view are called together: cities, or regions where provinces or the nation are among them. */
export type Places = 'cities' | 'regions'

/** The wording of the charts and the evidence parts in one language. A missing entry is a compile error. */
export interface Words {
  lang: Lang
  /** 实际数, 预计数, 目标. */
  status: Record<Status, string>
  /** The small word after an estimated value: 预计. */
  estimated: string
  /** Names of the measures, as a title or a segment says them; a level may be named by its unit. */
  measure(measure: Measure, unit?: string): string
  /** What a value of this measure is, beside the figure in the drawer: 比上年增长. */
  measureMeans: Record<Measure, string>
  /** How a hedge reads in the table of understanding: 约数（≈）. */
  bound: Record<Bound, string>
  /** The hedge spoken, before a value in a sentence for screen readers: 约. */
  boundSpoken: Record<Bound, string>
  regionName(name: RegionName): string
  regionFull(name: RegionName): string
  year(year: number): string
  /** A claim's source in a few characters: 统计公报 2023, 报告 2023-01-08. */
  sourceShort(source: ClaimSource): string
  sourceKind(source: ClaimSource): string
  compare: {
    rank: string
    statedIn: string
    target(label: string): string
    rival(label: string): string
    tied: string
    /** The place of a row, spoken: 第 2–3 名，分不出先后. */
    place(bracket: string): string
    title(indicator: string, measure: Measure, year: number, unit: string): string
    /** What the numbers are and how many cities give one; the last part names a tie at the top, if any. */
    sentence(facts: {
      measure: Measure
      unit: string
      places: Places
      asked: number
      given: number
      tiedTop: number
    }): string
    silentHead(measure: string, year: number, count: number, places: Places): string
    reason(reason: SilenceReason, year: number, instead: readonly Measure[]): string
    list(title: string): string
  }
  legend: {
    head: string
    actual: string
    estimate: string
    approx: string
    gt: string
    ge: string
    lt: string
    le: string
    range: string
    target: string
    rival: string
    tie: string
    aimed: string
    others: string
    gaps: string
  }
  trend: {
    title(indicator: string, measure: Measure, from: number, to: number, unit: string): string
    sentence(facts: {
      unit: string
      measure: Measure
      places: Places
      cities: number
      figures: number
      missing: number
    }): string
    stripHead: string
    held: string
    notHeld: string
    heldSilent: string
    said(city: string, saidIn: number, year: number, label: string): string
    aim(city: string, label: string): string
    beyond(city: string, label: string, more: number): string
    leftOut(text: string): string
    leftOutItem(city: string, years: string, unit: string, reason: SilenceReason): string
    plot(cities: string, from: number, to: number, indicator: string): string
    targetOf(year: number): string
    /** Spoken at a point whose line breaks before it. */
    gapBefore(years: string): string
    logMeans: string
    notPositive(city: string, years: string): string
    noBase(cities: string, year: number): string
    indexUnit(year: number): string
    indexOf(label: string, year: number): string
  }
  evidence: {
    panel: string
    close: string
    previous: string
    next: string
    words: string
    source: string
    understood: string
    readAs: string
    inText: string
    ground: string
    grounds: Record<Reading['ground'], string>
    field: Record<Reading['field'], string>
    /** What stands in the column of words where the text has none for the field. */
    none: Record<Reading['field'], string>
    noBasis: string
    comparable: string
    others(count: number): string
    saysCount(count: number): string
    notTaken(why: string): string
    /** Said of another claim that contradicts the one shown, where no criterion tells them apart. */
    conflict: string
    corrections: string
    /** `after` is null where the claim is no figure of its kind. */
    corrected(before: string, after: string | null): string
    withdrawn(by: string, day: string, reason: string): string
    cite: string
    copyCitation: string
    copyBibtex: string
    copyLink: string
    copied: string
    characters(from: number, to: number): string
    digest: string
    /** The name of a document of which only claims are cited. */
    citation: string
    growthOnYear: string
    report: string
    instead: string
    addReport: string
    /** Said of a claim whose text is not stored: what is missing, and how to bring it in. */
    cited: string
    why: Record<SilenceReason, (facts: { city: string; year: number; indicator: string; measure: string }) => string>
    noFigure: string
    openSource: string
  }
  table: {
    caption(title: string): string
    rank: string
    city: string
    value: string
    status: string
    target: string
    source: string
    reason: string
    year: string
  }
  yearRuler: {
    label: string
    value(year: number, count: number, places: Places): string
  }
  /** The tools under a chart. */
  tools: {
    label: string
    table: string
    save(kind: string): string
    copyLink: string
    embed: string
    print: string
    failed: string
  }
}
