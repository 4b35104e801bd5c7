import type { Indicator } from '../catalogue.js'

/** Indicators of the category `transport`. */
export const transport: readonly Indicator[] = [
  {
    id: 'metro_length',
    zh: '轨道交通运营里程',
    en: 'Metro length in operation',
    unit: 'km',
    category: 'transport',
    aliases: ['地铁运营里程', '轨道交通通车里程', '地铁通车里程'],
    definition: {
      zh: '期末投入运营的城市轨道交通线路长度。',
      en: 'Length of urban rail lines in operation at the end of the period.',
    },
  },
  {
    id: 'expressway_length',
    zh: '高速公路通车里程',
    en: 'Expressway length',
    unit: 'km',
    category: 'transport',
    aliases: ['高速公路里程'],
    definition: {
      zh: '期末建成通车的高速公路里程。',
      en: 'Length of expressways open to traffic at the end of the period.',
    },
  },
  {
    id: 'port_throughput',
    zh: '港口货物吞吐量',
    en: 'Port cargo throughput',
    unit: 't',
    category: 'transport',
    aliases: ['货物吞吐量'],
    definition: {
      zh: '报告期内经水运进出港区并经过装卸的货物重量。',
      en: 'Weight of cargo moved through ports by water and handled there in the period.',
    },
  },
  {
    id: 'container_throughput',
    zh: '集装箱吞吐量',
    en: 'Container throughput',
    unit: 'TEU',
    category: 'transport',
    aliases: ['港口集装箱吞吐量'],
    definition: {
      zh: '报告期内进出港区并经装卸的集装箱数，按20英尺标准箱折算。',
      en: 'Containers handled in ports in the period, in twenty-foot equivalent units.',
    },
  },
  {
    id: 'airport_passengers',
    zh: '机场旅客吞吐量',
    en: 'Airport passengers',
    unit: 'person-time',
    category: 'transport',
    aliases: ['旅客吞吐量', '机场年旅客吞吐量'],
    definition: {
      zh: '报告期内进出机场的旅客人次。',
      en: 'Passengers arriving at and leaving airports in the period.',
    },
  },
  {
    id: 'airport_cargo',
    zh: '机场货邮吞吐量',
    en: 'Airport cargo',
    unit: 't',
    category: 'transport',
    aliases: ['货邮吞吐量'],
    definition: {
      zh: '报告期内进出机场的货物和邮件重量。',
      en: 'Weight of freight and mail arriving at and leaving airports in the period.',
    },
  },
  {
    id: 'china_europe_trains',
    zh: '中欧班列开行列数',
    en: 'China-Europe freight trains',
    unit: '列',
    category: 'transport',
    aliases: ['中欧班列'],
    definition: {
      zh: '报告期内从本地区开行的往来中国与欧洲及沿线国家的集装箱货运班列列数。',
      en: 'Container freight trains run from the region to and from Europe and the countries between in the period.',
    },
  },
  {
    id: 'express_parcels',
    zh: '快递业务量',
    en: 'Express parcels',
    unit: '件',
    category: 'transport',
    aliases: [],
    definition: { zh: '报告期内快递企业收寄的快件数。', en: 'Parcels taken in by express companies in the period.' },
  },
]
