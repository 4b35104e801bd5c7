/**
 * Whether a page of this host may write: only under a loopback name, as the server has it. The server decides in the end;
 * this spares a reader from filling in a form that cannot be sent.
 */
export function canWriteFrom(hostname: string): boolean {
  const name = hostname.toLowerCase().replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
}
