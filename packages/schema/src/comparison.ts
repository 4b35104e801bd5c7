import { z } from 'zod'
import { Correction } from './correction.js'
import { Bound, Measure, ObservationRecord, Reading, Status } from './observation.js'
import { EvidenceKind, ReportKind, Section } from './report.js'

/**
 * The rule that picks the one claim shown where a text, or several, make many: the best founded (`default`), as first and as
 * last reported, as first estimated, or what had been promised. Its criteria are told in `docs/claims.md`.
 */
export const SelectionRule = z.enum(['default', 'first', 'latest', 'estimate', 'target'])
export type SelectionRule = z.infer<typeof SelectionRule>

/** Where a claim stands: enough to name its source beside the figure. */
export const ClaimSource = z.object({
  reportId: z.string(),
  title: z.string(),
  kind: ReportKind,
  digest: z.boolean(),
  evidence: EvidenceKind,
  reportYear: z.int(),
  delivered: z.string().nullable(),
  url: z.string().nullable(),
})
export type ClaimSource = z.infer<typeof ClaimSource>

/** One claim as a chart needs it: value, hedges, period, source; its words are fetched by `id`. */
export const Claim = z.object({
  id: z.string(),
  region: z.string(),
  indicator: z.string(),
  measure: Measure,
  /** In the base unit. */
  value: z.number(),
  upper: z.number().nullable(),
  unit: z.string(),
  bound: Bound,
  status: Status,
  basis: ObservationRecord.shape.basis,
  period: z.string(),
  /** The quantity as worded: 2190亿元; of a manual correction as a Chinese writer would put its value. */
  text: z.string(),
  /** Of a manual correction the id of the claim that it corrects; else null. */
  corrects: z.string().nullable(),
  source: ClaimSource,
})
export type Claim = z.infer<typeof Claim>

/** A region as the views name it. */
export const RegionName = z.object({
  code: z.string(),
  zh: z.string(),
  /** Short name: 济南. */
  short: z.string(),
  en: z.string(),
  pinyin: z.string(),
  initials: z.string(),
  /** Code of the province, or null for a province or the nation. */
  province: z.string().nullable(),
})
export type RegionName = z.infer<typeof RegionName>

/** Why a city has no figure in a comparison, most telling first. */
export const SilenceReason = z.enum([
  'only_target',
  /** Targets were asked for, and only what was done is told. */
  'only_outcome',
  /** 可比 where growth as such is asked for, or the other way round: another series. */
  'only_other_basis',
  'only_other_unit',
  'only_other_measure',
  'only_part_year',
  /** The region was dissolved by then. */
  'region_ended',
  'report_silent',
  'no_report',
])
export type SilenceReason = z.infer<typeof SilenceReason>

/** A series that is like the one shown and not the same: it can be asked for, and is never joined with it or converted. */
export const OtherSeries = z.object({
  indicator: z.string(),
  unit: z.string(),
  basis: ObservationRecord.shape.basis,
  /** What tells it apart: unit, basis, or an indicator that was told in this one's place before or came in its place after. */
  why: z.enum(['unit', 'basis', 'predecessor', 'successor']),
  /** How many of the regions asked for have a figure in it. */
  regions: z.int().positive(),
  /** First and last year of those figures. */
  from: z.int(),
  to: z.int(),
})
export type OtherSeries = z.infer<typeof OtherSeries>

/** One city with a figure. `others` counts further claims for the same city, indicator, measure and year. */
export const ComparedCity = z.object({
  region: z.string(),
  claim: Claim,
  others: z.int().nonnegative(),
  /** Whether another claim of equal standing says otherwise: only the arbitrary order of claims picked this one. */
  conflict: z.boolean(),
  /** A differing claim that was not taken, to be shown beside the value. */
  rival: Claim.nullable(),
  /** What had been said for that year, where a target is at hand. */
  target: Claim.nullable(),
})
export type ComparedCity = z.infer<typeof ComparedCity>

/** One city without a figure: the reason, and what is there instead. */
export const SilentCity = z.object({
  region: z.string(),
  reason: SilenceReason,
  /** The claim that stands nearest to what was asked (the target, the level, the half-year figure). */
  instead: Claim.nullable(),
})
export type SilentCity = z.infer<typeof SilentCity>

/** Answer of `compare.cities`: the chosen indicator and measure at one year, ranked by value, highest first. */
export const CityComparison = z.object({
  indicator: z.string(),
  measure: Measure,
  year: z.int(),
  /** Unit of every row; claims in another unit are listed as silent with reason `only_other_unit`. */
  unit: z.string(),
  /** Basis of every row; claims on the other are listed as silent with reason `only_other_basis`. */
  basis: ObservationRecord.shape.basis,
  rule: SelectionRule,
  cities: z.array(ComparedCity),
  silent: z.array(SilentCity),
  /** Series of the same year that are not joined with this one. */
  apart: z.array(OtherSeries),
  /** For the year ruler: how many cities have a figure in each year. */
  years: z.array(z.object({ year: z.int(), cities: z.int().nonnegative() })),
  /** Measures that the indicator has at all, with the number of figures. */
  measures: z.array(z.object({ measure: Measure, claims: z.int().nonnegative() })),
})
export type CityComparison = z.infer<typeof CityComparison>

/** One city over the years. */
export const CityTrend = z.object({
  region: z.string(),
  /** One claim a year, ascending; years without a figure are absent and never filled. */
  points: z.array(z.object({ year: z.int(), claim: Claim, others: z.int().nonnegative(), conflict: z.boolean() })),
  /** Targets, by the year they were for. */
  targets: z.array(z.object({ year: z.int(), claim: Claim })),
  /** Review years for which a report of this city is stored. */
  held: z.array(z.int()),
})
export type CityTrend = z.infer<typeof CityTrend>

/** Answer of `compare.trend`. `others` holds the unchosen cities as quiet lines, columns rather than claims. */
export const Trend = z.object({
  indicator: z.string(),
  measure: Measure,
  unit: z.string(),
  basis: ObservationRecord.shape.basis,
  rule: SelectionRule,
  cities: z.array(CityTrend),
  others: z.array(z.object({ region: z.string(), years: z.array(z.int()), values: z.array(z.number()) })),
  /** Claims left out as they cannot be compared, by reason. */
  leftOut: z.array(z.object({ region: z.string(), year: z.int(), reason: SilenceReason, unit: z.string() })),
  /** Series of the chosen cities that are not joined with this one. */
  apart: z.array(OtherSeries),
  /** Changes of area of the chosen cities, by the first year whose figures may be those of the new area: they explain a jump. */
  notes: z.array(z.object({ region: z.string(), year: z.int(), says: z.object({ zh: z.string(), en: z.string() }) })),
})
export type Trend = z.infer<typeof Trend>

/** A claim among those of one fact. */
export const ListedClaim = z.object({
  claim: Claim,
  /** Why the rule takes the first of the list before this one, in the language asked for; empty for the first. */
  why: z.string(),
  /** Whether it contradicts the one before which it is not taken, though no criterion tells them apart. */
  conflict: z.boolean(),
  /** Id of the correction that overruled it; null where it stands. Overruled claims come last. */
  overruled: z.string().nullable(),
})
export type ListedClaim = z.infer<typeof ListedClaim>

/**
 * Answer of `observations.claims`: every claim of what was done, or under the rule `target` of what was promised, for one
 * region, indicator, measure and whole year, in the order of the rule. A comparison shows the first in its unit; those that
 * stand besides are what it counts as `others`.
 */
export const FactClaims = z.object({
  region: z.string(),
  indicator: z.string(),
  measure: Measure,
  year: z.int(),
  rule: SelectionRule,
  claims: z.array(ListedClaim),
})
export type FactClaims = z.infer<typeof FactClaims>

/** Answer of `observations.evidence`: the words behind one claim, and the other claims of the same fact. */
export const Evidence = z.object({
  claim: Claim,
  /** The rule by which the other claims are put in order. */
  rule: SelectionRule,
  label: z.string(),
  /** UTF-16 offsets of the quantity in the report's text. */
  start: z.int(),
  end: z.int(),
  /** The sentence with up to one sentence either side; offsets of `readings` and quantity minus `offset` index into it. */
  excerpt: z.object({
    text: z.string(),
    offset: z.int(),
    sentence: z.object({ start: z.int(), end: z.int() }),
  }),
  readings: z.array(Reading),
  others: z.array(ListedClaim.extend({ sentence: z.string(), start: z.int(), end: z.int() })),
  /** Corrections made of the claim, or of the one that it corrects, the latest first; withdrawn ones included. */
  corrections: z.array(Correction),
})
export type Evidence = z.infer<typeof Evidence>

/** Answer of `catalogue.get`: what can be chosen, with what is there. */
export const CatalogueAnswer = z.object({
  indicators: z.array(
    z.object({
      id: z.string(),
      zh: z.string(),
      en: z.string(),
      unit: z.string(),
      category: z.string(),
      aliases: z.array(z.string()),
      definition: z.object({ zh: z.string(), en: z.string() }),
      measures: z.array(z.object({ measure: Measure, claims: z.int().nonnegative() })),
      pinyin: z.string(),
      initials: z.string(),
    }),
  ),
  /** Regions that have at least one report. */
  regions: z.array(RegionName.extend({ reports: z.int().nonnegative() })),
  counts: z.object({ reports: z.int(), observations: z.int(), regions: z.int() }),
})
export type CatalogueAnswer = z.infer<typeof CatalogueAnswer>

/**
 * Answer of `reports.get`: the stored text with every observation, rejected numbers, and sections. Of a report that is
 * only cited the text is a list of its claims, `label：quantity` a line.
 */
export const ReportAnswer = z.object({
  id: z.string(),
  region: z.string(),
  title: z.string(),
  kind: ReportKind,
  digest: z.boolean(),
  evidence: EvidenceKind,
  year: z.int(),
  reviewYear: z.int(),
  delivered: z.string().nullable(),
  source: z.string().nullable(),
  text: z.string(),
  sections: z.array(Section),
  /** What the text says, as it was read; `corrections.list` tells what people corrected of it. */
  observations: z.array(ObservationRecord.extend({ id: z.string(), readings: z.array(Reading) })),
  rejected: z.array(z.object({ start: z.int(), end: z.int(), text: z.string(), rule: z.string() })),
})
export type ReportAnswer = z.infer<typeof ReportAnswer>

/** The one shape of every error, in the command line, the API and the web. */
export const ErrorAnswer = z.object({
  error: z.object({
    code: z.string(),
    /** What went wrong, in words for a person. */
    message: z.string(),
    /** The input it is about: a field path, a file name. */
    path: z.string().nullable(),
    /** How to mend it. */
    hint: z.string().nullable(),
  }),
})
export type ErrorAnswer = z.infer<typeof ErrorAnswer>
