/**
 * Indicators whose growth is told at constant prices by the rules of national accounts and of industrial statistics, whether a
 * text says 可比 or not. Of all others growth on a comparable basis is another series than growth as such.
 */
export const grownAtConstantPrices: ReadonlySet<string> = new Set([
  'gdp',
  'gdp_per_capita',
  'gnp',
  'national_income',
  'primary_value_added',
  'secondary_value_added',
  'tertiary_value_added',
  'modern_services_value_added',
  'finance_value_added',
  'private_economy_value_added',
  'non_public_value_added',
  'industrial_value_added',
  'industrial_value_added_above_scale',
  'manufacturing_value_added',
  'advanced_manufacturing_value_added',
  'equipment_manufacturing_value_added',
  'high_tech_manufacturing_value_added',
  'strategic_industries_value_added',
  'agriculture_value_added',
  'agriculture_output',
  'industry_agriculture_output',
  'social_output',
  'labour_productivity',
])
