/** Characters that are one sign in many coats, as pairs: as found, as read. Each stands for exactly one character. */
export const characterPairs: readonly (readonly [string, string])[] = [
  // Full-width signs of numbers and formulas
  ['％', '%'],
  ['﹪', '%'],
  ['＋', '+'],
  ['．', '.'],
  ['／', '/'],
  ['∕', '/'],
  ['＆', '&'],
  ['∶', '：'],
  ['︰', '：'],
  ['﹕', '：'],
  ['ː', '：'],
  ['﹐', '，'],
  ['﹑', '、'],
  ['､', '、'],
  ['﹔', '；'],
  ['｡', '。'],
  ['﹒', '.'],
  ['﹙', '（'],
  ['﹚', '）'],
  // Dashes of ranges
  ['–', '—'],
  ['―', '—'],
  ['─', '—'],
  ['－', '—'],
  ['~', '—'],
  ['～', '—'],
  ['∼', '—'],
  ['∽', '—'],
  ['〜', '—'],
  ['−', '—'],
  // Round zero
  ['○', '〇'],
  ['◯', '〇'],
]

/** Half-width punctuation between Chinese words, and what it stands for there. */
export const punctuationPairs: readonly (readonly [string, string])[] = [
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['!', '！'],
  ['?', '？'],
  ['(', '（'],
  [')', '）'],
]

/** Traditional forms of the characters that the rule tables use: the same place in both strings. */
export const traditional = {
  found:
    '億萬長產總額達過為預計業國內區農險資價費減約並進對數據壓縮績餘應標準噸畝裏頃電車輛間戶項條處張場種類學財' +
    '務發經濟貿術權購買運營題際遠東關係實現規劃較當這個從來將會報還後綜優機構專點節範圍穩確給與漲輕縣鄉鎮級傳' +
    '統適舊歲師醫療護養設備礦製藝戰爭滿員轉單雙網絡園記調認證評論說讀變責購賣質銷鐵鋼錢銀針閉開關隊階隨難雜離頓領題類願風飛館騰驗魚鳥黨齊龍',
  read:
    '亿万长产总额达过为预计业国内区农险资价费减约并进对数据压缩绩余应标准吨亩里顷电车辆间户项条处张场种类学财' +
    '务发经济贸术权购买运营题际远东关系实现规划较当这个从来将会报还后综优机构专点节范围稳确给与涨轻县乡镇级传' +
    '统适旧岁师医疗护养设备矿制艺战争满员转单双网络园记调认证评论说读变责购卖质销铁钢钱银针闭开关队阶随难杂离顿领题类愿风飞馆腾验鱼鸟党齐龙',
} as const
