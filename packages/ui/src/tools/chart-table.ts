/** What one cell of a table may hold. A number is in the base unit; null is no value. */
export type TableCell = string | number | null

/**
 * What is on screen as a table. Every download (CSV, XLSX, JSON) is made from this one, so that they cannot differ.
 * Column ids are English and stay the same in both languages, as scripts read them.
 */
export interface ChartTable {
  /** Name of the file without its ending: `biaochi-gdp-growth-2022`. */
  name: string
  columns: readonly string[]
  rows: readonly (readonly TableCell[])[]
}

/** What a download says about itself beside its rows. */
export interface TableAbout {
  title: string
  /** Rule and caveats, one sentence each. */
  notes: readonly string[]
  source: string
  /** Address of the view. */
  link: string
}
