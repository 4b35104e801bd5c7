import { lazy } from 'react'

const load = () => import('./pickers-bundle.js')

/** Fetches the pickers ahead of the click, when a pointer or the focus comes near. */
export const preloadPickers = () => void load()

/** The search over indicators, and over cities; they and React Aria come apart from the first script. */
export const IndicatorPicker = lazy(async () => ({ default: (await load()).IndicatorPicker }))
export const CityPicker = lazy(async () => ({ default: (await load()).CityPicker }))
