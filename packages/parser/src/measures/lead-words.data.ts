import type { Bound } from '@biaochi/schema'
import type { Rule } from '../rule.js'

/** What a word says that stands between the indicator's name and the number. */
export type LeadMeaning =
  /** A hedge before the number: 约, 超过. */
  | { readonly kind: 'hedge'; readonly bound: Bound }
  /** A verb that gives the number as reached: 达到, 增至, 为. What grew 增至 a number has that level. */
  | { readonly kind: 'reach' }
  /** A verb of change without 到: 增长, 下降. */
  | { readonly kind: 'change'; readonly sign: 1 | -1 }
  /** A noun that is a change by itself: 增速, 降幅. */
  | { readonly kind: 'rate'; readonly sign: 1 | -1 }
  /** 从, 由: the first of two numbers. */
  | { readonly kind: 'from' }
  /** 分别, 均: how the numbers spread over the names. */
  | { readonly kind: 'each'; readonly spread: 'in-turn' | 'all' }
  /** 年均: an average over years. */
  | { readonly kind: 'average' }
  /** 累计: a sum from some start on. */
  | { readonly kind: 'total' }
  /** 可比, 同口径. */
  | { readonly kind: 'basis' }
  /** 同比, 比上年: against the year before. */
  | { readonly kind: 'against' }
  /** 新增: makes a new indicator of the name before it. */
  | { readonly kind: 'new' }
  /** 预计, 力争: the stage of periods and status reads them; here they only end the name. */
  | { readonly kind: 'status' }
  /** Small words without weight: 了, 也, 将. */
  | { readonly kind: 'particle' }
  /** A word that looks like a hedge or verb and is none: stop here. */
  | { readonly kind: 'name' }

type Row = Rule<LeadMeaning>

const hedge = (id: string, bound: Bound, surface: string[], example: string, never: string): Row => ({
  id: `hedge.${id}`,
  surface,
  means: { kind: 'hedge', bound },
  example,
  never,
})

/** Words before a number, read from the number back to the name. The longest that fits is taken. */
export const leadWords: readonly Row[] = [
  // Hedges
  hedge('about', 'approx', ['约', '大约', '约为', '约占', '大致', '大体', '约合'], '工业投资约30亿元。', '节约30亿元。'),
  hedge('near', 'approx', ['近', '接近', '将近', '临近'], '工业投资近30亿元。', '工业投资30亿元。'),
  hedge('over', 'gt', ['超过', '突破', '超', '逾', '多于', '大于', '首超', '首破', '破', '突破了', '超过了', '首次突破', '首次超过', '率先突破', '过', '已超', '越过', '冲破', '高达', '超出'], '工业投资突破30亿元。', '审议通过30项。'),
  hedge('step', 'gt', ['跨上', '迈上', '跃上', '登上', '迈过', '跨过', '站上', '跨越', '迈入', '步入', '迈进', '跻身', '跨入', '踏上', '再上', '连上'], '工业投资迈上30亿元台阶。', '工业投资达到30亿元。'),
  hedge('higher', 'gt', ['高于', '多于', '快于'], '优良率高于80%。', '增速高于全国2个百分点。'),
  hedge('at-least', 'ge', ['不低于', '不少于', '至少', '不小于', '不低于全国', '最低'], '工业投资不低于30亿元。', '工业投资低于30亿元。'),
  hedge('upward', 'ge', ['上'], '惠及上亿人。', '网上办理30件。'),
  hedge('below', 'lt', ['低于', '不足', '不到', '少于', '小于', '未达'], '失业率低于5%。', '失业率不低于5%。'),
  hedge('at-most', 'le', ['不超过', '不高于', '不突破', '不多于', '至多', '不大于', '最多', '最高'], '失业率不超过5%。', '失业率超过5%。'),

  // Reached
  {
    id: 'reach.at',
    surface: ['达到', '达', '达到了', '为', '是', '有', '共有', '拥有', '已有', '现有', '已达', '已达到', '达至', '合计', '合计为', '共计', '总计', '共', '计', '总数达', '总数', '已', '多达', '累计达到', '达成', '即', '只有', '仅为', '仅有', '仅', '只', '目标是', '占到', '等于', '相当于', '折合', '总共'],
    means: { kind: 'reach' },
    example: '工业投资达到30亿元。',
    never: '工业投资增长30%。',
  },
  {
    id: 'reach.done',
    surface: ['完成', '实现', '实现了', '完成了', '取得', '创造', '形成', '获得', '收到', '录得', '报收', '收于', '可达', '可达到', '可实现', '可完成'],
    means: { kind: 'reach' },
    example: '工业投资完成30亿元。',
    never: '完成工业投资30亿元。',
  },
  {
    id: 'reach.up-to',
    surface: ['增加到', '增至', '增加至', '增长到', '增长至', '提高到', '提高至', '提升到', '提升至', '提升为', '提高为', '上升到', '上升至', '上升为', '升至', '升到', '升为', '扩大到', '扩大至', '扩展到', '扩展至', '发展到', '发展至', '壮大到', '攀升至', '跃升至', '跃升到', '跃升为', '恢复到', '恢复至', '延长到', '延长至', '提到', '加快到', '上涨到', '涨到', '增为', '增加为', '拓展到', '拓展至', '做到', '增到', '加大到'],
    means: { kind: 'reach' },
    example: '市场主体增加到30万户。',
    never: '市场主体增加30万户。',
  },
  {
    id: 'reach.down-to',
    surface: ['降到', '降至', '降为', '下降到', '下降至', '下降为', '减少到', '减少至', '减至', '减为', '减到', '降低到', '降低至', '降低为', '回落到', '回落至', '压缩到', '压缩至', '压缩为', '压减到', '压减至', '缩短到', '缩短至', '缩短为', '缩小到', '缩小至', '缩小为', '精简到', '精简至', '精简为', '收窄到', '收窄至', '收窄为', '控制到', '限制在', '转变为', '调整为', '调整到', '调整至', '优化为', '变为', '改为', '转为', '演变为', '优化到', '优化至'],
    means: { kind: 'reach' },
    example: '行政审批事项减少到30项。',
    never: '行政审批事项减少30项。',
  },
  {
    id: 'reach.kept',
    surface: ['控制在', '保持在', '稳定在', '维持在', '保持', '稳定', '维持', '在', '处于', '设定为', '定为', '确定为', '安排为', '目标为', '目标是', '预期目标为', '预期', '目标', '按', '拟按', '控制'],
    means: { kind: 'reach' },
    example: '失业率控制在4%。',
    never: '失业率下降4%。',
  },
  {
    id: 'reach.benefit',
    surface: ['惠及', '覆盖', '受益', '涉及', '带动', '吸引', '吸纳', '服务', '支持', '帮助', '救助', '资助', '帮扶', '发放给'],
    means: { kind: 'name' },
    example: '改造工程惠及30万人。',
    never: '参加人数30万人。',
  },

  // Change
  {
    id: 'change.rise',
    surface: ['增长', '增长了', '增', '增加', '增加了', '上涨', '上涨了', '涨', '上升', '上升了', '提高', '提高了', '提升', '提升了', '递增', '扩大', '扩大了', '加快', '加快了', '上浮', '增收', '增产', '增幅', '多增', '正增长', '升', '升高', '拉升', '快速增长', '攀升', '增值', '延长', '增发', '改善', '回升', '反弹', '上调', '增高', '高出', '净增加', '猛增', '剧增', '比增', '略增', '微增', '净增长', '同比增', '略涨', '微涨', '速度增长', '速度递增'],
    means: { kind: 'change', sign: 1 },
    example: '工业投资增长30%。',
    never: '工业投资增长到30亿元。',
  },
  {
    id: 'change.fall',
    surface: ['下降', '下降了', '降', '减少', '减少了', '减', '降低', '降低了', '回落', '下滑', '缩减', '压减', '削减', '减产', '负增长', '缩短', '缩短了', '压缩', '压缩了', '萎缩', '下跌', '收窄', '缩小', '缩小了', '精简', '精简了', '减收', '下调', '净减少', '消减', '减排', '降幅', '少增', '减亏', '同降', '调减', '减量', '下浮', '放缓', '趋缓', '裁减', '核减', '压低', '比降', '略降', '微降', '略减'],
    means: { kind: 'change', sign: -1 },
    example: '行政审批事项减少30项。',
    never: '行政审批事项减少到30项。',
  },
  {
    id: 'rate.rise',
    surface: ['增速', '增长率', '增长速度', '增幅', '涨幅', '升幅', '增长幅度', '上涨幅度', '涨幅度', '递增率', '提高幅度', '速度', '幅度'],
    means: { kind: 'rate', sign: 1 },
    example: '工业投资增速为30%。',
    never: '工业投资占比为30%。',
  },
  {
    id: 'rate.fall',
    surface: ['降幅', '下降率', '下降幅度', '降低率', '减幅', '跌幅', '减少幅度', '降低幅度', '削减率', '压减比例'],
    means: { kind: 'rate', sign: -1 },
    example: '工业投资降幅为30%。',
    never: '工业投资增幅为30%。',
  },

  // Links
  { id: 'from.from', surface: ['从', '由', '由原来的', '从原来的', '由原来', '从原来', '由过去的', '从过去的', '由当时的', '由年初的', '由最初的'], means: { kind: 'from' }, example: '城镇化率从60%提高到65%。', never: '城镇化率为60%。' },
  { id: 'each.in-turn', surface: ['分别', '依次'], means: { kind: 'each', spread: 'in-turn' }, example: '工业投资和民间投资分别增长3%和4%。', never: '工业投资增长3%。' },
  { id: 'each.all', surface: ['均', '都', '双双', '皆', '各'], means: { kind: 'each', spread: 'all' }, example: '工业投资和民间投资均增长3%。', never: '年均增长3%。' },
  { id: 'average.yearly', surface: ['年均', '年平均', '平均每年', '每年平均', '平均', '每年', '逐年', '以年均'], means: { kind: 'average' }, example: '工业投资年均增长3%。', never: '工业投资增长3%。' },
  { id: 'total.sum', surface: ['累计', '累计达', '累计为', '累计完成', '累计实现', '历年累计'], means: { kind: 'total' }, example: '外商投资企业累计30家。', never: '外商投资企业30家。' },
  { id: 'basis.comparable', surface: ['可比', '同口径', '可比口径', '按可比口径', '按同口径', '按可比价格', '按可比价格计算', '按可比价', '按可比价计算', '按不变价格', '按不变价格计算', '按不变价', '按不变价计算', '按可比口径计算', '按同口径计算', '可比价', '可比价格', '不变价', '实际', '同口径下', '同口径相比', '可比增速', '扣除价格因素', '扣除价格因素后', '扣除物价因素', '扣除物价上涨因素'], means: { kind: 'basis' }, example: '地方收入可比增长8%。', never: '实际使用外资8亿美元。' },
  { id: 'against.last-year', surface: ['同比', '比上年', '较上年', '比去年', '较去年', '比上年同期', '较上年同期', '比去年同期', '较去年同期', '上年同期', '环比', '比年初', '较年初', '比上年末', '较上年末', '比上年底', '较上年底', '比前一年', '比上一年', '较上一年', '比上年度', '比同期', '同期', '比上年度同期', '与上年同期相比', '与上年相比', '比上年净', '同比净', '年末比年初', '当年'], means: { kind: 'against' }, example: '工业投资比上年增长3%。', never: '工业投资比计划增长3%。' },
  { id: 'new.added', surface: ['新增', '净增', '新增加', '新培育', '新认定', '新登记', '新设', '新引进', '新建', '新开工', '新建成', '新设立', '新签', '新投产', '新上', '新批', '新注册', '净新增', '净增加'], means: { kind: 'new' }, example: '独角兽企业新增3家。', never: '独角兽企业增加3家。' },

  // Status words end the name; the next stage reads them
  { id: 'lead.status', surface: ['预计', '预计为', '预计将', '力争', '力争达到', '确保', '争取', '争取达到', '努力', '计划', '拟', '预期目标', '预期', '有望', '有望达到', '可望', '将达到', '将达', '要达到', '将', '应达到', '初步统计', '初步核算', '初步预计', '预计全年', '全年预计'], means: { kind: 'status' }, example: '工业投资预计30亿元。', never: '工业投资30亿元。' },
  { id: 'lead.particle', surface: ['了', '可', '要', '翻', '翻了', '也', '再', '又', '还', '就', '的', '以', '每人每月', '每月', '每人每年', '每人', '并', '而', '则', '更', '至', '到', '大幅', '进一步', '稳步', '持续', '连续', '同步', '快速', '平稳', '较快', '继续', '首次', '历史性', '率先', '成功', '提前', '普遍', '总体', '整体', '明显', '显著', '不断', '逆势', '小幅', '仍', '仍然', '其中', '一年', '全年', '月均', '日均', '最终', '逐步', '直接', '又有', '近年来', '一举', '顺利', '如期', '超额', '圆满', '目前', '当期', '亦', '其', '一次', '每年都', '还有', '后', '计算', '净', '共同'], means: { kind: 'particle' }, example: '工业投资持续增长3%。', never: '工业投资规模30亿元。' },

  // Names that end like a hedge or a verb
  { id: 'name.not-a-hedge', surface: ['节约', '通过', '签约', '集约', '预约', '合约', '履约', '国有', '公有', '私有', '附近', '网上', '线上', '以上', '地上', '岸上', '条约', '制约', '行为', '作为', '成为', '评为', '人均', '户均', '亩均', '场均', '在建', '存在', '现在', '所在', '内在', '潜在', '不同', '会计', '统计', '设计', '审计', '规划', '自由', '理由', '都市', '享有', '具有', '占有', '所有', '没有', '最为', '免征', '减征', '公共', '主要', '需要', '重要', '必要', '许可', '认可', '自然增长率', '人口自然增长率'], means: { kind: 'name' }, example: '节约30万吨。', never: '工业投资约30亿元。' },
]
