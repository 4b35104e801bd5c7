import { z } from 'zod'
import { Observation } from './observation.js'

/** What a document is, found from its title: 政府工作报告, 统计公报, 计划执行情况的报告, or something else. */
export const ReportKind = z.enum(['work_report', 'bulletin', 'plan_report', 'other'])
export type ReportKind = z.infer<typeof ReportKind>

/**
 * What the figures of a report stand on: its text, or their own words with a citation of a text that is not stored.
 */
export const EvidenceKind = z.enum(['text', 'citation'])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** The part a section plays: last year, the term or five-year plan behind, the year ahead, the years ahead, the rest. */
export const SectionRole = z.enum(['review', 'review-long', 'plan', 'plan-long', 'other'])
export type SectionRole = z.infer<typeof SectionRole>

/** One section of a report; offsets are UTF-16 into the whole input. */
export const Section = z.object({
  role: SectionRole,
  title: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
})
export type Section = z.infer<typeof Section>

/** What the parser found out about a document as a whole. Null where the text does not say. */
export const Report = z.object({
  title: z.string().nullable(),
  /** GB/T 2260 code of the region that reports. */
  region: z.string().nullable(),
  /** The report year: the year whose plan it sets (济南市2023年政府工作报告: 2023). */
  year: z.int().nullable(),
  /** The year it looks back on, most often the year before. */
  reviewYear: z.int().nullable(),
  /** Day of delivery or publication, `YYYY-MM-DD`. */
  delivered: z.iso.date().nullable(),
  /** Address the text came from. Only http and https. */
  source: z.url({ protocol: /^https?$/ }).nullable(),
  kind: ReportKind,
  /** True for a digest: facts of a document in other words. */
  digest: z.boolean(),
  sections: z.array(Section),
  /** Where another report begins in the same text; it and what follows are not read. Absent where there is one report. */
  nextReport: z.int().positive().optional(),
})
export type Report = z.infer<typeof Report>

/** A number that was looked at and not taken, with the reason. */
export const Rejected = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  text: z.string(),
  /** Id of a row in the parser's rule tables, such as `never.year` or `never.name`. */
  rule: z.string(),
})
export type Rejected = z.infer<typeof Rejected>

/** All that the parser gives for one text. Observations and rejected numbers are sorted by `start`. */
export const ParseResult = z.object({
  report: Report,
  observations: z.array(Observation),
  rejected: z.array(Rejected),
})
export type ParseResult = z.infer<typeof ParseResult>
