import type { Rule } from '../rule.js'
import type { UnitMeaning } from './unit.js'

const words = (line: string): readonly string[] => line.split(' ')

/** 16市137县: places without a classifier of their own are counted by what they are, which is their name as well. */
export const placeWords: readonly string[] = words(
  '市 县 旗 乡 镇 村 乡镇 省 省区 省区市 县区 市县 区县 省市 省份 街道 社区',
)

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
  市: [
    '市场',
    '市级',
    '市政',
    '市委',
    '市民',
    '市域',
    '市长',
    '市容',
    '市本',
    '市直',
    '市区',
    '市属',
    '市值',
    '市人',
    '市价',
  ],
  县: ['县级', '县域', '县城', '县委', '县长', '县乡', '县直', '县道', '县人'],
  旗: ['旗舰', '旗帜', '旗级'],
  乡: ['乡村', '乡级', '乡道', '乡贤', '乡土'],
  镇: ['镇级', '镇区', '镇街', '镇痛'],
  村: ['村民', '村级', '村庄', '村道', '村镇', '村居', '村干', '村卫', '村村', '村屯', '村寨'],
  省: ['省级', '省委', '省道', '省直', '省属', '省内', '省长', '省部', '省域', '省人', '省政'],
  县区: ['县区级'],
  街道: ['街道路'],
  社区: ['社区级'],
}

/** There are no more provinces, cities and counties, so that a greater number before the word is a year or a sum. */
const atMost: Readonly<Record<string, number>> = {
  ...Object.fromEntries(words('省 省区 省区市 省市 省份').map((word) => [word, 34])),
  ...Object.fromEntries(words('市 市县 旗').map((word) => [word, 1000])),
  ...Object.fromEntries(words('县 县区 区县').map((word) => [word, 3000])),
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
  ...placeWords.map(
    (word): Rule<UnitMeaning> => ({
      id: `unit.${word}`,
      surface: [word],
      means: {
        unit: word,
        counts: true,
        digitsOnly: true,
        ...(atMost[word] === undefined ? {} : { atMost: atMost[word] }),
        unless: unless[word] ?? [],
      },
      example: `覆盖30${word}。`,
      never: `覆盖30万元${word}。`,
    }),
  ),
]
