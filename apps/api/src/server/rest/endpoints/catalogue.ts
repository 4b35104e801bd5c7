import { CatalogueAnswer } from '@biaochi/schema'
import { endpoint } from '../endpoint.js'
import { column } from '../table.js'

type Indicator = CatalogueAnswer['indicators'][number]
type Region = CatalogueAnswer['regions'][number]

/** Indicators, regions and counts in one answer. */
export const catalogueEndpoint = endpoint({
  path: '/catalogue',
  procedure: 'catalogue.get',
  title: { zh: '可选的指标和地区，及各有多少数据', en: 'What can be chosen, with how much of it is stored' },
  output: CatalogueAnswer,
  example: {},
})

/** The indicators as a table. */
export const indicatorsEndpoint = endpoint({
  path: '/indicators',
  procedure: 'catalogue.get',
  title: { zh: '指标目录', en: 'The indicators of the catalogue' },
  output: CatalogueAnswer.shape.indicators,
  pick: ({ indicators }) => indicators,
  example: {},
  table: {
    columns: [
      column<Indicator>('id', 'text', '指标编号', 'id', ({ id }) => id),
      column<Indicator>('zh', 'text', '中文名', 'name in Chinese', ({ zh }) => zh),
      column<Indicator>('en', 'text', '英文名', 'name in English', ({ en }) => en),
      column<Indicator>('unit', 'text', '单位', 'unit of a level', ({ unit }) => unit),
      column<Indicator>('category', 'text', '类别', 'category', ({ category }) => category),
      column<Indicator>('aliases', 'text', '别名', 'other wordings', ({ aliases }) => aliases.join(' ')),
      column<Indicator>('claims', 'integer', '数据条数', 'stored claims', ({ measures }) =>
        measures.reduce((sum, { claims }) => sum + claims, 0),
      ),
      column<Indicator>('definition_zh', 'text', '定义', 'definition in Chinese', ({ definition }) => definition.zh),
      column<Indicator>(
        'definition_en',
        'text',
        '英文定义',
        'definition in English',
        ({ definition }) => definition.en,
      ),
    ],
    rows: (indicators) => indicators,
  },
})

/** The regions of which a report is stored. */
export const regionsEndpoint = endpoint({
  path: '/regions',
  procedure: 'catalogue.get',
  title: { zh: '有报告的地区', en: 'Regions of which a report is stored' },
  output: CatalogueAnswer.shape.regions,
  pick: ({ regions }) => regions,
  example: {},
  table: {
    columns: [
      column<Region>('code', 'text', '地区代码（GB/T 2260）', 'region code (GB/T 2260)', ({ code }) => code),
      column<Region>('zh', 'text', '地区', 'name in Chinese', ({ zh }) => zh),
      column<Region>('short', 'text', '简称', 'short name', ({ short }) => short),
      column<Region>('en', 'text', '英文名', 'name in English', ({ en }) => en),
      column<Region>('province', 'text', '省级代码', 'code of the province', ({ province }) => province),
      column<Region>('reports', 'integer', '报告份数', 'stored reports', ({ reports }) => reports),
    ],
    rows: (regions) => regions,
  },
})
