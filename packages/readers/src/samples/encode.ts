/** Bytes of each character that GBK holds, found by decoding them all. */
const gbk = new Map<string, readonly [number, number]>()
const decoder = new TextDecoder('gb18030')
for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++)
    if (trail !== 0x7f) gbk.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail])

/** A text in GBK, as files of the years before UTF-8 are. */
export function inGbk(text: string): Uint8Array {
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      if (character.charCodeAt(0) < 0x80) return [character.charCodeAt(0)]
      const bytes = gbk.get(character)
      if (bytes === undefined) throw new Error(`not in GBK: ${character}`)
      return bytes
    }),
  )
}

/** A text in UTF-16, with a byte order mark or without. */
export function inUtf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const codes = Array.from(`${mark ? '\ufeff' : ''}${text}`, (character) => character.charCodeAt(0))
  return Uint8Array.from(codes.flatMap((code) => (big ? [code >> 8, code & 255] : [code & 255, code >> 8])))
}

export const inUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
