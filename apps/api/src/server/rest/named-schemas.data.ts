import {
  Basis,
  Bound,
  CatalogueAnswer,
  CityComparison,
  CityTrend,
  Claim,
  ClaimSource,
  ComparedCity,
  ErrorAnswer,
  Evidence,
  FactClaims,
  Measure,
  Reading,
  RegionName,
  ReportAnswer,
  ReportKind,
  Section,
  SelectionRule,
  SilenceReason,
  SilentCity,
  Status,
  Trend,
} from '@biaochi/schema'
import { z } from 'zod'

/** Schemas that the OpenAPI document names once and refers to. */
export const namedSchemas = z.registry<{ id: string }>()

const named = {
  Basis,
  Bound,
  CatalogueAnswer,
  CityComparison,
  CityTrend,
  Claim,
  ClaimSource,
  ComparedCity,
  ErrorAnswer,
  Evidence,
  FactClaims,
  Measure,
  Reading,
  RegionName,
  ReportAnswer,
  ReportKind,
  Section,
  SelectionRule,
  SilenceReason,
  SilentCity,
  Status,
  Trend,
}

for (const [id, schema] of Object.entries(named)) namedSchemas.add(schema, { id })
