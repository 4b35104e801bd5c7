import { type Clash, Clashes } from '@biaochi/schema'
import { figureColumns, sourceColumns } from '../claim-columns.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column, columnsOf } from '../table.js'

/** Clashes between what reports claim. */
export const checksEndpoint = endpoint({
  path: '/checks',
  procedure: 'checks.list',
  title: { zh: '数字之间的矛盾，各附原句', en: 'Clashes between claims, with both sentences' },
  output: Clashes,
  example: { regions: ['370100'] },
  table: {
    columns: [
      column<Clash>('id', 'text', '编号', 'id', ({ id }) => id),
      column<Clash>('check', 'text', '核对项', 'check', ({ check }) => check),
      ...regionColumns,
      column<Clash>('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
      column<Clash>('measure', 'text', '度量', 'measure', ({ measure }) => measure),
      column<Clash>('year', 'integer', '年份', 'year', ({ year }) => year),
      ...columnsOf(figureColumns, ({ claim }: Clash) => claim.claim),
      column<Clash>('expected_low', 'number', '应不低于', 'least that was expected', ({ expected }) => expected.low),
      column<Clash>('expected_high', 'number', '应不高于', 'most that was expected', ({ expected }) => expected.high),
      column<Clash>('excess', 'number', '超出多少', 'by how much it lies outside', ({ excess }) => excess),
      column<Clash>('reason', 'text', '可能的原因', 'likely reason', ({ reason }) => reason),
      column<Clash>('sentence', 'text', '原句', 'sentence', ({ claim }) => claim.quote?.sentence ?? null),
      column<Clash>('claim_id', 'text', '数据编号', 'id of the claim', ({ claim }) => claim.claim.id),
      column<Clash>('against', 'text', '与之矛盾的数据', 'what it clashes with', ({ against }) =>
        against.map(({ role, claim }) => `${role} ${claim.text} ${claim.id}`).join('; '),
      ),
      column<Clash>('against_sentences', 'text', '与之矛盾的原句', 'sentences that it clashes with', ({ against }) =>
        against.flatMap(({ quote }) => quote?.sentence ?? []).join(' | '),
      ),
      ...columnsOf(sourceColumns, ({ claim }: Clash) => claim.claim),
    ],
    rows: ({ clashes }) => clashes,
  },
  pages: { largest: 5_000, next: ({ next }) => next },
})
