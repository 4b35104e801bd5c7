/** True for `localhost`, 127.0.0.0/8 and ::1, with or without the brackets of an address bar. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '')
  return name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name)
}

/** The parts of a request that tell where it comes from. */
export interface RequestOrigin {
  /** Address that the server listens on. */
  listening: string
  /** Name that the request used for the server, without port. */
  hostname: string
  /** `Origin` header, where there is one. */
  origin: string | undefined
}

/**
 * Writing is open only where the server listens on loopback. The names in the request count too: a page from elsewhere
 * can make a browser send to loopback, but not under a loopback name and from a loopback origin.
 */
export function mayWrite({ listening, hostname, origin }: RequestOrigin): boolean {
  return isLoopback(listening) && isLoopback(hostname) && (origin === undefined || isLoopback(originHost(origin)))
}

function originHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : ''
}
