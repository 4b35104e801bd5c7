const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const menu = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">栏目${i + 1}</a></li>`).join('')

/** A web page as the site of a government has it: a menu, the text, a line about the site. */
export const makePage = (paragraphs: readonly string[], charset = 'utf-8'): string =>
  `<!DOCTYPE html><html><head><meta charset="${charset}"></head><body><div class="menu"><ul>${menu}</ul></div><div id="text">${paragraphs
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('\n')}</div><div class="foot"><a href="#">打印</a> <a href="#">关闭</a></div></body></html>`
