/** What a citation of a selection of observations says. */
export interface CitedSelection {
  /** Name of the library, as the page has it. */
  library: string
  /** The filters in words; empty for all observations. */
  filters: readonly string[]
  /** What the selection is: 观测数据. */
  what: string
  lang: 'zh' | 'en'
  /** The day by the reader's clock, `YYYY-MM-DD`. */
  accessed: string
  link: string
}

/** A selection as GB/T 7714 puts a data set online: library. what：filters[DS/OL]. [day]. address. */
export function selectionCitation({ library, filters, what, lang, accessed, link }: CitedSelection): string {
  const zh = lang === 'zh'
  const title = filters.length === 0 ? what : `${what}${zh ? '：' : ': '}${filters.join(zh ? '，' : ', ')}`
  return `${library}. ${title}[DS/OL]. [${accessed}]. ${link}.`
}
