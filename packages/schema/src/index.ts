export * from './catalogue.js'
export * from './comparison.js'
export * from './observation.js'
export * from './report.js'
