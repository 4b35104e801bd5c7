import { type TargetRow, Targets } from '@biaochi/schema'
import { figureColumns, sourceColumns } from '../claim-columns.js'
import { endpoint } from '../endpoint.js'
import { regionColumns } from '../region-columns.js'
import { column, columnsOf } from '../table.js'

/** Said against done. */
export const targetsEndpoint = endpoint({
  path: '/targets',
  procedure: 'targets.list',
  title: { zh: '目标与结果', en: 'Targets: said against done' },
  output: Targets,
  example: { indicators: ['gdp'], regions: ['370100'], measure: 'growth' },
  about: ({ rule }) => ({ rule }),
  table: {
    columns: [
      ...regionColumns,
      column<TargetRow>('indicator', 'text', '指标', 'indicator', ({ indicator }) => indicator),
      column<TargetRow>('measure', 'text', '度量', 'measure', ({ measure }) => measure),
      column<TargetRow>('year', 'integer', '目标年份', 'year that the target was for', ({ year }) => year),
      column<TargetRow>('verdict', 'text', '判定', 'verdict', ({ verdict }) => verdict),
      ...columnsOf(figureColumns, ({ target }: TargetRow) => target.claim, {
        prefix: 'target_',
        zh: '目标：',
        en: 'target: ',
      }),
      column<TargetRow>(
        'firmness',
        'text',
        '力度：确保 力争 …',
        'how firmly it was put',
        ({ target }) => target.firmness,
      ),
      column<TargetRow>('sense', 'text', '方向', 'what it asks of the outcome', ({ target }) => target.sense),
      ...columnsOf(figureColumns, ({ outcome }: TargetRow) => outcome?.claim ?? null, {
        prefix: 'outcome_',
        zh: '结果：',
        en: 'outcome: ',
      }),
      column<TargetRow>(
        'distance_low',
        'number',
        '差距下限',
        'least distance',
        ({ distance }) => distance?.low ?? null,
      ),
      column<TargetRow>(
        'distance_high',
        'number',
        '差距上限',
        'most distance',
        ({ distance }) => distance?.high ?? null,
      ),
      column<TargetRow>(
        'distance_unit',
        'text',
        '差距单位',
        'unit of the distance',
        ({ distanceUnit }) => distanceUnit,
      ),
      column<TargetRow>(
        'target_sentence',
        'text',
        '目标原句',
        'sentence of the target',
        ({ target }) => target.quote?.sentence ?? null,
      ),
      column<TargetRow>(
        'outcome_sentence',
        'text',
        '结果原句',
        'sentence of the outcome',
        ({ outcome }) => outcome?.quote?.sentence ?? null,
      ),
      column<TargetRow>('target_claim_id', 'text', '目标数据编号', 'id of the target', ({ target }) => target.claim.id),
      column<TargetRow>(
        'outcome_claim_id',
        'text',
        '结果数据编号',
        'id of the outcome',
        ({ outcome }) => outcome?.claim.id ?? null,
      ),
      ...columnsOf(sourceColumns, ({ target }: TargetRow) => target.claim, {
        prefix: 'target_',
        zh: '目标：',
        en: 'target: ',
      }),
    ],
    rows: ({ rows }) => rows,
  },
  pages: { largest: 5_000, next: ({ next }) => next },
})
