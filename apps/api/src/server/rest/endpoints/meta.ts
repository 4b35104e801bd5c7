import { MetaAnswer } from '../../meta-router.js'
import { endpoint } from '../endpoint.js'

/** Versions and counts. */
export const metaEndpoint = endpoint({
  path: '/meta',
  procedure: 'meta.get',
  title: { zh: '版本与数量', en: 'Versions and counts' },
  output: MetaAnswer,
  example: {},
})
