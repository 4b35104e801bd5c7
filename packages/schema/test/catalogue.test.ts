import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { catalogue, categories, Indicator, indicatorById } from '../src/index.js'

/** Ids that stored observations may hold; one may be added, none may go. */
const ids = `
gdp gdp_per_capita primary_value_added secondary_value_added tertiary_value_added
private_economy_value_added cpi fiscal_revenue_total budget_revenue budget_expenditure tax_revenue
livelihood_expenditure tax_and_fee_cuts special_bonds deposits loans finance_value_added listed_companies
listed_companies_new fixed_asset_investment industrial_investment manufacturing_investment
technical_upgrade_investment infrastructure_investment private_investment real_estate_investment
key_project_investment commercial_housing_sales retail_sales online_retail_sales tourism_revenue
tourist_visits trade_total exports imports cross_border_ecommerce service_trade fdi trading_enterprises_new
industrial_value_added industrial_value_added_above_scale industrial_output_above_scale
industrial_revenue_above_scale industrial_profit_above_scale industrial_profit_and_tax_above_scale
industrial_enterprises_above_scale equipment_manufacturing_value_added construction_output
strategic_industries_value_added high_tech_manufacturing_value_added high_tech_output
electricity_consumption vehicles_output nev_output digital_economy digital_economy_core software_revenue
base_stations_5g base_stations_5g_new big_data_industry rd_expenditure high_tech_enterprises
high_tech_enterprises_new tech_smes little_giants unicorns patents_granted invention_patents
invention_patents_per_10k technology_contracts talents_new market_entities market_entities_new
enterprises_new resident_income urban_income rural_income urban_jobs_new urban_unemployment_registered
urban_unemployment_surveyed population population_registered urbanization_rate pension_insured
affordable_housing old_neighbourhoods school_places_new hospital_beds elderly_care_beds poverty_reduction
pm25 good_air_days good_air_ratio energy_intensity sewage_treatment_rate forest_coverage green_coverage
metro_length expressway_length port_throughput container_throughput airport_passengers airport_cargo
china_europe_trains express_parcels grain_output agriculture_value_added agriculture_output
high_standard_farmland
`
  .trim()
  .split(/\s+/)

const wordings = (indicator: Indicator) => [indicator.zh, ...indicator.aliases]

describe('catalogue', () => {
  it('keeps every id', () => {
    expect(ids).toHaveLength(109)
    expect(ids.filter((id) => indicatorById(id) === undefined)).toEqual([])
  })

  it('has valid rows with unique ids', () => {
    for (const row of catalogue) expect(Indicator.parse(row)).toEqual(row)
    expect(new Set(catalogue.map((row) => row.id)).size).toBe(catalogue.length)
  })

  it('gives no wording to two indicators, nor twice to one', () => {
    const all = catalogue.flatMap(wordings)
    expect(all.filter((wording, at) => all.indexOf(wording) !== at)).toEqual([])
  })

  it('names every category in use, in the order of the rows', () => {
    const inUse = [...new Set(catalogue.map((row) => row.category))]
    expect(categories.map((category) => category.id)).toEqual(inUse)
  })

  it('defines each indicator in one sentence of either language', () => {
    for (const { id, definition } of catalogue) {
      expect(definition.zh, id).toMatch(/^[^。]{8,}。$/)
      expect(definition.en, id).toMatch(/^\P{Script=Han}{20,}\.$/u)
    }
  })

  it('measures in unit codes, not in words that have one', () => {
    expect(catalogue.filter((row) => ['人', '人次', '天', '元'].includes(row.unit))).toEqual([])
    expect(indicatorById('population')?.unit).toBe('person')
    expect(indicatorById('tourist_visits')?.unit).toBe('person-time')
  })

  it('answers undefined to an unknown id', () => {
    expect(indicatorById('gdp ')).toBeUndefined()
    expect(indicatorById('__proto__')).toBeUndefined()
  })

  const source = fileURLToPath(new URL('../../../../shared/indicators.csv', import.meta.url))
  it.skipIf(!existsSync(source))(
    'holds every row of ../shared/indicators.csv (skipped where that file is absent)',
    () => {
      const lines = readFileSync(source, 'utf8').trim().split('\n').slice(1)
      for (const line of lines) {
        const [id, zh] = line.split(',')
        expect(indicatorById(id ?? '')?.zh, line).toBe(zh)
      }
    },
  )
})
