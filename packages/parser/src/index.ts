export { explain } from './explain.js'
export type { ParseOptions } from './outline/outline.js'
export { parse, parserVersion } from './parse.js'
export { type Reason, reasonOf } from './quantities/reason.js'
