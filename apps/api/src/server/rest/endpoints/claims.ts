import { FactClaims, type ListedClaim } from '@biaochi/schema'
import { sourceColumns, subjectColumns, wordedColumns } from '../claim-columns.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column, columnsOf } from '../table.js'

const claimOf = ({ claim }: ListedClaim) => claim

/** All claims of one fact. */
export const claimsEndpoint = endpoint({
  path: '/claims',
  procedure: 'observations.claims',
  title: { zh: '同一事实的各种说法，按取数规则排列', en: 'All claims of one fact, in the order of the rule' },
  output: FactClaims,
  example: { region: '370100', indicator: 'trade_total', measure: 'growth', year: 2022 },
  about: ({ region, indicator, measure, year, rule }) => ({ region, indicator, measure, year, rule }),
  table: {
    columns: [
      ...columnsOf(regionColumns, claimOf),
      ...columnsOf(subjectColumns, claimOf),
      ...columnsOf(wordedColumns, claimOf),
      column<ListedClaim>('why', 'text', '排在第一条之后的原因', 'why the first goes before it', ({ why }) => why),
      column<ListedClaim>(
        'conflict',
        'boolean',
        '同等说法不一',
        'it contradicts the first',
        ({ conflict }) => conflict,
      ),
      column<ListedClaim>(
        'overruled',
        'text',
        '推翻它的更正',
        'correction that overruled it',
        ({ overruled }) => overruled,
      ),
      ...columnsOf(sourceColumns, claimOf),
    ],
    rows: ({ claims }) => claims,
  },
})
