/**
 * True where the page was opened as a frame for another page (`embed=1`): it then has no header, no chooser and nothing
 * that writes. Read once, as the server lets only such a page be framed: whatever is followed inside stays so.
 */
export const embedded = new URLSearchParams(location.search).get('embed') === '1'

/** The address of the same view with everything around it. */
export function wholeView(address: string): string {
  const whole = new URL(address)
  whole.searchParams.delete('embed')
  return whole.href.replaceAll('%2C', ',')
}
