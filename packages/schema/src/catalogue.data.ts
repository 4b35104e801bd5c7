import { agriculture } from './catalogue/agriculture.data.js'
import { business } from './catalogue/business.data.js'
import { consumption } from './catalogue/consumption.data.js'
import { digital } from './catalogue/digital.data.js'
import { economy } from './catalogue/economy.data.js'
import { employment } from './catalogue/employment.data.js'
import { environment } from './catalogue/environment.data.js'
import { finance } from './catalogue/finance.data.js'
import { income } from './catalogue/income.data.js'
import { industry } from './catalogue/industry.data.js'
import { innovation } from './catalogue/innovation.data.js'
import { investment } from './catalogue/investment.data.js'
import { population } from './catalogue/population.data.js'
import { trade } from './catalogue/trade.data.js'
import { transport } from './catalogue/transport.data.js'
import { welfare } from './catalogue/welfare.data.js'
import type { Indicator } from './catalogue.js'

/** Every indicator of the catalogue, by category in the catalogue's order; the rows stand in `catalogue/*.data.ts`. */
export const catalogueRows: readonly Indicator[] = [
  ...economy,
  ...finance,
  ...investment,
  ...consumption,
  ...trade,
  ...industry,
  ...digital,
  ...innovation,
  ...business,
  ...income,
  ...employment,
  ...population,
  ...welfare,
  ...environment,
  ...transport,
  ...agriculture,
]
