/** Both pickers, loaded together: they share their parts. */
export { CityPicker } from './city-picker.js'
export { IndicatorPicker } from './indicator-picker.js'
