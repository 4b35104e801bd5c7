/** What the page at `/api` says, in either language. */
export const pageWords = {
  zh: {
    name: '中文',
    title: '标尺 API',
    about:
      '政府工作报告中的数字，供 R、Python、Excel 和 curl 使用。参数也可用 POST 以 JSON 提交；答复带 ETag；错误都是 <code>{"error":{"code","message","path","hint"}}</code>。',
    home: '仪表盘',
    needsId: '编号取自其他答复（<code>id</code>、<code>report_id</code>、<code>claim_id</code>）。',
    parameters: '参数与格式',
    columns: '表格的列',
    try: '试一试：',
    ask: '查询',
  },
  en: {
    name: 'English',
    title: 'Biaochi API',
    about:
      'Figures of government work reports for R, Python, Excel and curl. Parameters may also be sent by POST as JSON; answers have an ETag; every error is <code>{"error":{"code","message","path","hint"}}</code>.',
    home: 'Dashboard',
    needsId: 'Ids come from other answers (<code>id</code>, <code>report_id</code>, <code>claim_id</code>).',
    parameters: 'Parameters and formats',
    columns: 'Columns of the table',
    try: 'Try:',
    ask: 'Ask',
  },
} as const

/** How the page looks: the system's type and colours, light or dark. */
export const pageStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { max-width: 60rem; margin: 0 auto; padding: 1rem; }
h1 small { font-size: 0.6em; font-weight: normal; }
h2 { font-size: 1.1rem; margin-bottom: 0; overflow-wrap: anywhere; }
p { margin: 0.3rem 0; }
section { border-top: 1px solid GrayText; padding: 0.5rem 0 1rem; }
form { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: end; margin: 0.5rem 0; }
input, select, button { font: inherit; max-width: 14rem; }
th { text-align: left; font-weight: normal; vertical-align: top; padding-right: 1rem; white-space: nowrap; }
`
