import type { Bound, EvidenceKind, Measure, ReportKind, Status } from '@biaochi/schema'

/** A region of GB/T 2260. Written from the schema package at start; for other tools that open the file. */
export interface RegionTable {
  code: string
  zh: string
  short: string
  en: string
  pinyin: string
  initials: string
  level: string
  province: string | null
  parent: string | null
  /** Year in which it was abolished. */
  until: number | null
}

/** An indicator of the catalogue. Written from the schema package at start; for other tools that open the file. */
export interface IndicatorTable {
  id: string
  zh: string
  en: string
  unit: string
  category: string
  definition_zh: string
  definition_en: string
}

/** Which edition of a reference table the file holds. */
export interface ReferenceEditionTable {
  name: string
  hash: string
}

/** A report with its text, or with a list of its claims where it is only cited. Its key is (region, id). */
export interface ReportTable {
  /** Code of the region that reports: the distribution column. */
  region: string
  id: string
  /** SHA-256 of the text in UTF-8, in hex; of a cited report of its claims. */
  content_hash: string
  /** Version of the parser that read it; `none` for a cited report. */
  parser_version: string
  title: string
  year: number
  review_year: number
  /** `YYYY-MM-DD`. */
  delivered: string | null
  source: string | null
  kind: ReportKind
  /** 1 for a digest. */
  digest: number
  /** `citation` where the text itself is not stored. */
  evidence: EvidenceKind
  /** `Section[]` as JSON. */
  sections: string
  text: string
  /** Name under which it was given: a file name, or what the caller of the API said. */
  name: string | null
  /** File it was read from, relative to the project's folder where it lies inside. */
  file_path: string | null
  /** Region and year that the importer gave, to read it the same way again. */
  given_region: string | null
  given_year: number | null
  /** ISO 8601, UTC. */
  imported_at: string
}

/** A claim. Its key is (report_region, id). Offsets are UTF-16 into the report's text. */
export interface ObservationTable {
  /** Region of the report: the distribution column. */
  report_region: string
  id: string
  report_id: string
  /** What the figure is about; most often `report_region`. */
  region: string | null
  indicator: string | null
  label: string
  measure: Measure
  /** In the base unit. */
  value: number
  upper: number | null
  unit: string
  bound: Bound
  /** EDTF. */
  period: string
  /** First year of the period; null where its start is open or the year unknown. */
  year_from: number | null
  /** Last year of the period. */
  year_to: number | null
  /** 1 where the period is one whole calendar year. */
  is_annual: number
  status: Status
  basis: 'comparable' | null
  start: number
  end: number
  text: string
  sentence_start: number
  sentence_end: number
  /** `Reading[]` as JSON. */
  readings: string
  /** Of a correction, which is a claim of its own, the id of the claim that it corrects. */
  corrects: string | null
  /** Id of the correction that took the claim's place: it is listed and never shown. */
  overruled: string | null
}

/** A correction of a claim, made by a person. Its key is (region, id); the claim that it makes has the same id. */
export interface CorrectionTable {
  /** Region of the report that makes the corrected claim: the distribution column. */
  region: string
  id: string
  report_id: string
  /** Id of the corrected claim, which may be gone. */
  claim: string
  /** The quantity and the indicator as worded. */
  text: string
  label: string
  author: string
  reason: string
  /** ISO 8601, UTC. */
  made_at: string
  /** `ClaimFields` as JSON: what the claim said when it was corrected. */
  before: string
  /** `ClaimFields` as JSON; null where the claim is no figure of its kind. */
  after: string | null
  withdrawn_by: string | null
  withdrawn_reason: string | null
  withdrawn_at: string | null
}

/** A number of a report that was looked at and not taken. Its key is (region, report_id, place). */
export interface RejectedTable {
  region: string
  report_id: string
  /** Counts from 0 in the order of the text. */
  place: number
  start: number
  end: number
  text: string
  rule: string
}

/** How often a region's reports were written, in steps of chance. Its key is `region`. */
export interface DataVersionTable {
  region: string
  version: number
}

/** All tables, for Kysely. */
export interface Database {
  region: RegionTable
  indicator: IndicatorTable
  reference_edition: ReferenceEditionTable
  report: ReportTable
  observation: ObservationTable
  rejected: RejectedTable
  correction: CorrectionTable
  data_version: DataVersionTable
}
