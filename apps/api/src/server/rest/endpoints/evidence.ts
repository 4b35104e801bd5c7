import { Evidence } from '@biaochi/schema'
import { endpoint } from '../endpoint.js'

/** One claim with its words. */
export const evidenceEndpoint = endpoint({
  path: '/observations/:id',
  procedure: 'observations.evidence',
  title: {
    zh: '一条数据的原句，及同一事实的其他说法',
    en: 'The words behind one claim, and the other claims of the fact',
  },
  output: Evidence,
  example: {},
})
