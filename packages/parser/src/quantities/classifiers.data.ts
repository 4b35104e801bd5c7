import type { Rule } from '../rule.js'
import type { UnitMeaning } from './unit.js'

const words = (line: string): readonly string[] => line.split(' ')

/** Classifiers as they stand in reports. Each is its own unit, as written. */
const classifierWords = [
  ...words(
    '个 家 项 件 条 套 辆 列 所 张 处 座 批 次 届 部 台 台套 艘 架 只 头 羽 株 盏 幅 篇 支 对 组 片 块 种 门 间',
  ),
  ...words(
    '栋 幢 根 道 本 册 份 笔 例 起 枚 眼 班 趟 床 场 宗 颗 类 户 尾 匹 口 棵 锭 剂 令 瓶 方面 大类 大项 小项 轮 段 款 顶 桶',
  ),
  ...words(
    '场次 班次 辆次 条次 家次 户次 批次 件次 艘次 架次 列次 车次 台次 标台 航次 课时 学时 个班 床位 车位 泊位 剂次 针次',
  ),
  ...words('人份 印张 标张 车公里 线公里 载重吨 总吨 自然吨'),
]

/** Longer words that begin with a classifier and are none. */
const unless: Readonly<Record<string, readonly string[]>> = {
  家: ['家长', '家门'],
  部: ['部门', '部署', '部委', '部级', '部长', '部分', '部省', '部队'],
  台: ['台阶', '台风', '台商', '台胞', '台资', '台湾', '台地'],
  场: ['场所', '场馆', '场地'],
  门: ['门户', '门店', '门类'],
  道: ['道路', '道德'],
  组: ['组织', '组团'],
  块: ['块钱', '块地'],
  班: ['班子', '班列'],
  对: ['对接', '对外', '对口'],
  起: ['起步', '起点'],
  口: ['口岸', '口径'],
  支: ['支持', '支出', '支付', '支撑', '支农'],
  条: ['条件', '条例'],
  大项: ['大项目', '大项工程'],
  类: ['类型'],
  轮: ['轮番', '轮胎', '轮换', '轮岗', '轮训'],
  段: ['段落'],
  款: ['款项'],
}

/** Classifiers, each its own unit as written. */
export const classifierUnits: readonly Rule<UnitMeaning>[] = [
  {
    id: 'unit.set-in-brackets',
    surface: ['台（套）', '台（件）'],
    means: { unit: '台(套)', counts: true },
    example: '补贴农机3000台（套）。',
    never: '补贴农机（套）3000台。',
  },
  ...classifierWords.map(
    (word): Rule<UnitMeaning> => ({
      id: `unit.${word}`,
      surface: [word],
      means: { unit: word, counts: true, unless: unless[word] ?? [] },
      example: `新增300${word}。`,
      never: `新增300万元${word}。`,
    }),
  ),
]
