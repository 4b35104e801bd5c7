import type { IndicatorCategory } from '@biaochi/schema'

/** The indicators that a scorecard shows of each category, in this order: those that most reports tell. */
export const mainIndicators: readonly { category: IndicatorCategory; indicators: readonly string[] }[] = [
  {
    category: 'economy',
    indicators: [
      'gdp',
      'gdp_per_capita',
      'primary_value_added',
      'secondary_value_added',
      'tertiary_value_added',
      'cpi',
    ],
  },
  { category: 'finance', indicators: ['budget_revenue', 'tax_revenue', 'budget_expenditure', 'deposits', 'loans'] },
  {
    category: 'investment',
    indicators: ['fixed_asset_investment', 'industrial_investment', 'private_investment', 'real_estate_investment'],
  },
  { category: 'consumption', indicators: ['retail_sales', 'online_retail_sales', 'tourism_revenue', 'tourist_visits'] },
  { category: 'trade', indicators: ['trade_total', 'exports', 'imports', 'fdi'] },
  {
    category: 'industry',
    indicators: [
      'industrial_value_added',
      'industrial_value_added_above_scale',
      'industrial_output_above_scale',
      'industrial_profit_above_scale',
      'industrial_enterprises_above_scale',
    ],
  },
  {
    category: 'digital',
    indicators: ['digital_economy', 'digital_economy_core', 'software_revenue', 'base_stations_5g'],
  },
  {
    category: 'innovation',
    indicators: ['rd_expenditure', 'high_tech_enterprises', 'invention_patents_per_10k', 'technology_contracts'],
  },
  { category: 'business', indicators: ['market_entities', 'market_entities_new'] },
  { category: 'income', indicators: ['resident_income', 'urban_income', 'rural_income', 'income_ratio'] },
  {
    category: 'employment',
    indicators: ['urban_jobs_new', 'urban_unemployment_surveyed', 'urban_unemployment_registered'],
  },
  { category: 'population', indicators: ['population', 'urbanization_rate', 'natural_growth_rate'] },
  { category: 'welfare', indicators: ['pension_insured', 'hospital_beds', 'affordable_housing', 'old_neighbourhoods'] },
  {
    category: 'environment',
    indicators: [
      'pm25',
      'good_air_days',
      'good_air_ratio',
      'energy_intensity',
      'forest_coverage',
      'sewage_treatment_rate',
    ],
  },
  {
    category: 'transport',
    indicators: ['metro_length', 'expressway_length', 'container_throughput', 'port_throughput', 'airport_passengers'],
  },
  { category: 'agriculture', indicators: ['grain_output', 'agriculture_value_added', 'agriculture_output'] },
]
