import type { Rule } from '../rule.js'

/** What a unit word stands for. */
export interface UnitMeaning {
  /** Unit code of the record. */
  readonly unit: string
  /** Multiplies the number into the base unit. */
  readonly factor?: number
  /** True for classifiers, with which a small Chinese numeral only enumerates (两个, 三项). */
  readonly counts?: boolean
}

/** Units of measure. Magnitudes (万, 亿) are read with the number. */
export const measureUnits: readonly Rule<UnitMeaning>[] = [
  { id: 'unit.cny', surface: ['元', '元人民币', '元钱'], means: { unit: 'CNY' }, example: '实现工业投资32亿元。', never: '建成3个多元化市场。' },
  { id: 'unit.usd', surface: ['美元', '美金'], means: { unit: 'USD' }, example: '出口总额12亿美元。', never: '出口总额12亿元。' },
  { id: 'unit.eur', surface: ['欧元'], means: { unit: 'EUR' }, example: '引进外资3亿欧元。', never: '引进外资3亿元。' },
  { id: 'unit.jpy', surface: ['日元'], means: { unit: 'JPY' }, example: '引进外资3亿日元。', never: '引进外资3亿元。' },
  { id: 'unit.hkd', surface: ['港元', '港币'], means: { unit: 'HKD' }, example: '引进外资3亿港元。', never: '引进外资3亿元。' },
  { id: 'unit.cny-person', surface: ['元/人', '元每人'], means: { unit: 'CNY/person' }, example: '全员劳动生产率达到20万元/人。', never: '补助标准达到600元。' },
  { id: 'unit.cny-m2', surface: ['元/平方米', '元每平方米'], means: { unit: 'CNY/m2' }, example: '商品房均价8000元/平方米。', never: '商品房销售8000万平方米。' },
  { id: 'unit.cny-t', surface: ['元/吨', '元每吨'], means: { unit: 'CNY/t' }, example: '补贴标准为30元/吨。', never: '产量为30吨。' },
  { id: 'unit.cny-mu', surface: ['元/亩', '元每亩'], means: { unit: 'CNY/mu' }, example: '补贴标准为30元/亩。', never: '面积为30亩。' },
  { id: 'unit.percent', surface: ['%', '个百分比'], means: { unit: '%' }, example: '城镇化率达到65%。', never: '城镇化率提高2个百分点。' },
  { id: 'unit.permille', surface: ['‰'], means: { unit: '‰' }, example: '人口自然增长率为5.2‰。', never: '人口自然增长率为5.2%。' },
  { id: 'unit.point', surface: ['个百分点', '百分点', '个点'], means: { unit: 'pp' }, example: '城镇化率提高2个百分点。', never: '城镇化率提高到65%。' },
  { id: 'unit.km', surface: ['公里', '千米', 'km'], means: { unit: 'km' }, example: '新改建农村公路300公里。', never: '建成区面积300平方公里。' },
  { id: 'unit.m', surface: ['米', '延米'], means: { unit: 'm' }, example: '新建桥梁300米。', never: '新建管网300公里。' },
  { id: 'unit.km2', surface: ['平方公里', '平方千米'], means: { unit: 'km2' }, example: '建成区面积300平方公里。', never: '新改建农村公路300公里。' },
  { id: 'unit.m2', surface: ['平方米', '平米', '㎡'], means: { unit: 'm2' }, example: '新开工住房300万平方米。', never: '供水能力300万立方米。' },
  { id: 'unit.mu', surface: ['亩'], means: { unit: 'mu' }, example: '造林30万亩。', never: '造林30万公顷。' },
  { id: 'unit.ha', surface: ['公顷'], means: { unit: 'ha' }, example: '造林30万公顷。', never: '造林30万亩。' },
  { id: 'unit.t', surface: ['吨'], means: { unit: 't' }, example: '港口吞吐量3亿吨。', never: '粮食产量300亿斤。' },
  { id: 'unit.kg', surface: ['公斤', '千克'], means: { unit: 'kg' }, example: '粮食单产400公斤。', never: '粮食产量400亿斤。' },
  { id: 'unit.jin', surface: ['斤', '市斤'], means: { unit: 'kg', factor: 0.5 }, example: '粮食产量400亿斤。', never: '粮食产量400公斤。' },
  { id: 'unit.dan', surface: ['担'], means: { unit: 'kg', factor: 50 }, example: '棉花产量400万担。', never: '财政负担减轻400万元。' },
  { id: 'unit.m3', surface: ['立方米', '立方', '方水'], means: { unit: 'm3' }, example: '供水能力300万立方米。', never: '新开工住房300万平方米。' },
  { id: 'unit.kwh', surface: ['千瓦时', '千瓦小时', '度电'], means: { unit: 'kWh' }, example: '全社会用电量300亿千瓦时。', never: '新增装机300万千瓦。' },
  { id: 'unit.kw', surface: ['千瓦'], means: { unit: 'kW' }, example: '新增装机300万千瓦。', never: '全社会用电量300亿千瓦时。' },
  { id: 'unit.mw', surface: ['兆瓦'], means: { unit: 'kW', factor: 1000 }, example: '储能规模300兆瓦。', never: '储能规模300万千瓦。' },
  { id: 'unit.gw', surface: ['吉瓦'], means: { unit: 'kW', factor: 1_000_000 }, example: '电池产能30吉瓦。', never: '新增装机300万千瓦。' },
  { id: 'unit.kva', surface: ['千伏安'], means: { unit: 'kVA' }, example: '新增变电容量300万千伏安。', never: '建成500千伏变电站3座。' },
  { id: 'unit.tce', surface: ['吨标准煤', '吨标煤'], means: { unit: 'tce' }, example: '节约能源30万吨标准煤。', never: '原煤产量30万吨。' },
  { id: 'unit.ug-m3', surface: ['微克/立方米', '微克每立方米', 'μg/m3', '微克/m3'], means: { unit: 'ug/m3' }, example: '细颗粒物浓度降至35微克/立方米。', never: '供水能力35立方米。' },
  { id: 'unit.mg-m3', surface: ['毫克/立方米'], means: { unit: 'ug/m3', factor: 1000 }, example: '可吸入颗粒物浓度为0.08毫克/立方米。', never: '供水能力35立方米。' },
  { id: 'unit.teu', surface: ['标箱', '标准箱', 'TEU', '国际标准箱', '个标箱', '个标准箱', '国际标箱', 'teu'], means: { unit: 'TEU' }, example: '集装箱吞吐量300万标箱。', never: '港口吞吐量300万吨。' },
  { id: 'unit.day', surface: ['天', '个工作日', '工作日'], means: { unit: 'day' }, example: '空气优良天数达到300天。', never: '新增天然气用户300户。' },
  { id: 'unit.hour', surface: ['小时', '个小时'], means: { unit: '小时' }, example: '通关时间压缩到12小时。', never: '发电量12亿千瓦小时。' },
  { id: 'unit.minute', surface: ['分钟'], means: { unit: '分钟' }, example: '通勤时间缩短到30分钟。', never: '通关时间压缩到12小时。' },
  { id: 'unit.month', surface: ['个月'], means: { unit: '月' }, example: '审批时间压缩到3个月。', never: '3月完成审批。' },
  { id: 'unit.age', surface: ['岁'], means: { unit: '岁' }, example: '人均预期寿命达到80岁。', never: '80年代以来持续增长。' },
  { id: 'unit.person', surface: ['人', '名', '口人'], means: { unit: 'person' }, example: '城镇新增就业13万人。', never: '接待游客13万人次。' },
  { id: 'unit.person-time', surface: ['人次', '人·次'], means: { unit: 'person-time' }, example: '接待游客1300万人次。', never: '城镇新增就业13万人。' },
  { id: 'unit.eflops', surface: ['EFlops', 'EFLOPS', 'Eflops'], means: { unit: 'EFlops' }, example: '算力规模达到5EFlops。', never: '建成5G基站5000个。' },
  { id: 'unit.degree', surface: ['摄氏度', '℃'], means: { unit: '℃' }, example: '供暖室温不低于18摄氏度。', never: '供暖面积18万平方米。' },
]

const classifierWords = [
  '个', '家', '项', '件', '条', '套', '辆', '列', '所', '张', '处', '座', '批', '次', '届', '部', '台', '台套', '艘', '架',
  '只', '头', '羽', '株', '盏', '幅', '篇', '支', '对', '组', '片', '块', '种', '门', '间', '栋', '幢', '根', '道', '本',
  '册', '份', '笔', '例', '起', '枚', '眼', '班', '趟', '床', '场', '宗', '颗', '类', '户', '尾', '匹', '口', '棵', '段',
  '期', '级', '场次', '班次', '家次', '户次', '批次', '件次', '艘次', '架次', '列次', '车次', '台次', '标台', '航次', '课时',
  '学时', '个班', '床位', '车位', '泊位',
] as const

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
      means: { unit: word, counts: true },
      example: `新增300${word}。`,
      never: `新增300万元${word}。`,
    }),
  ),
]
