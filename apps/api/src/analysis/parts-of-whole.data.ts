/** An indicator that is told as a share of another. */
export interface PartRow {
  part: string
  whole: string
  /** Whether the part is counted in the whole, and so can never exceed it; 研发经费 is only measured by 地区生产总值. */
  isWithin: boolean
}

/** What is told as a share of what. */
export const partRows: readonly PartRow[] = [
  { part: 'primary_value_added', whole: 'gdp', isWithin: true },
  { part: 'secondary_value_added', whole: 'gdp', isWithin: true },
  { part: 'tertiary_value_added', whole: 'gdp', isWithin: true },
  { part: 'industrial_value_added', whole: 'gdp', isWithin: true },
  { part: 'finance_value_added', whole: 'gdp', isWithin: true },
  { part: 'private_economy_value_added', whole: 'gdp', isWithin: true },
  { part: 'digital_economy', whole: 'gdp', isWithin: true },
  { part: 'rd_expenditure', whole: 'gdp', isWithin: false },
  { part: 'exports', whole: 'trade_total', isWithin: true },
  { part: 'imports', whole: 'trade_total', isWithin: true },
  { part: 'tax_revenue', whole: 'budget_revenue', isWithin: true },
  { part: 'livelihood_expenditure', whole: 'budget_expenditure', isWithin: true },
  { part: 'industrial_investment', whole: 'fixed_asset_investment', isWithin: true },
  { part: 'private_investment', whole: 'fixed_asset_investment', isWithin: true },
  { part: 'real_estate_investment', whole: 'fixed_asset_investment', isWithin: true },
]

/** Parts that together are one whole. */
export const completeParts: readonly (readonly string[])[] = [
  ['primary_value_added', 'secondary_value_added', 'tertiary_value_added'],
]
