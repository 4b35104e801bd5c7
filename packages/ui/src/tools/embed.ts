/** The code that puts a view into another page: a frame that shows it without header, chooser and tools. */
export function embedCode(link: string, title: string): string {
  const address = new URL(link)
  address.searchParams.set('embed', '1')
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const src = address.href.replaceAll('%2C', ',')
  return `<iframe src="${plain(src)}" title="${plain(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`
}
