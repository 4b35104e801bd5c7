import type { Rule } from '../rule.js'

/** One wording for two indicators or more, each a full name. */
export const jointNames: readonly Rule<readonly string[]>[] = [
  {
    id: 'joint.deposits-loans',
    surface: [
      '存贷款余额',
      '金融机构存贷款余额',
      '金融机构本外币存贷款余额',
      '本外币存贷款余额',
      '人民币存贷款余额',
      '各项存贷款余额',
      '金融机构各项存贷款余额',
      '存、贷款余额',
      '存贷款规模',
      '金融机构人民币存贷款余额',
      '本外币各项存贷款余额',
    ],
    means: ['金融机构本外币存款余额', '金融机构本外币贷款余额'],
    example: '存贷款余额均超过3万亿元。',
    never: '贷款余额超过3万亿元。',
  },
  {
    id: 'joint.urban-rural',
    surface: [
      '城乡居民收入',
      '城乡居民人均可支配收入',
      '城乡居民人均收入',
      '城乡常住居民人均可支配收入',
      '城镇和农村居民人均可支配收入',
      '城镇、农村居民人均可支配收入',
      '城乡居民可支配收入',
      '城乡居民人均可支配收入',
    ],
    means: ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    example: '城乡居民收入分别增长3%和4%。',
    never: '城镇居民收入增长3%。',
  },
  {
    id: 'joint.exports-imports',
    surface: ['进口和出口', '出口和进口', '进、出口', '出口、进口'],
    means: ['出口总额', '进口总额'],
    example: '出口和进口分别增长3%和4%。',
    never: '进出口增长3%。',
  },
  {
    id: 'joint.three-industries',
    surface: [
      '三次产业',
      '一二三产业',
      '一、二、三产业',
      '三次产业增加值',
      '三次产业结构',
      '三次产业比重',
      '三次产业比例',
      '三产结构',
      '三次产业构成',
      '三次产业占比',
      '第一、二、三产业',
      '一二三次产业',
      '产业结构',
      '一、二、三次产业',
      '三次产业结构比',
      '三次产业结构比例',
      '三大产业',
      '一、二、三产',
    ],
    means: ['第一产业增加值', '第二产业增加值', '第三产业增加值'],
    example: '三次产业结构调整为3:40:57。',
    never: '第三产业增加值增长3%。',
  },
]

/** Endings that make two names of one. */
export const jointEndings: readonly Rule<readonly string[]>[] = [
  {
    id: 'joint.output-sales',
    surface: ['产销量'],
    means: ['产量', '销量'],
    example: '新能源汽车产销量均突破30万辆。',
    never: '新能源汽车产量突破30万辆。',
  },
  {
    id: 'joint.kinds-of-balance',
    surface: ['存贷款余额'],
    means: ['存款余额', '贷款余额'],
    example: '各类存贷款余额均突破30亿元。',
    never: '各类贷款余额突破30亿元。',
  },
]
