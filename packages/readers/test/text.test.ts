import { describe, expect, it } from 'vitest'
import { limits, readDocument } from '../src/index.js'
import { inGbk, inUtf8, inUtf16 } from '../src/samples/index.js'

const text = '2006年，全市生产总值1200亿元，增长12.5%，财政收入的增长是多年来最快的。\n外贸出口32亿美元。'
const read = (bytes: Uint8Array, encoding?: string) => readDocument(bytes, { name: 'report.txt', encoding })

describe('a text', () => {
  it.each([
    ['UTF-8', inUtf8(text), 'utf-8'],
    ['UTF-8 with a mark', inUtf8(`\ufeff${text}`), 'utf-8'],
    ['GBK', inGbk(text), 'gb18030'],
    ['UTF-16, little end first', inUtf16(text), 'utf-16le'],
    ['UTF-16, big end first', inUtf16(text, { big: true }), 'utf-16be'],
    ['UTF-16 without a mark', inUtf16(text, { mark: false }), 'utf-16le'],
  ])('is read in %s', async (_, bytes, encoding) => {
    expect(await read(bytes)).toEqual({ text, encoding, format: 'text', title: null, source: null })
  })

  it('is read in the encoding that is asked for', async () => {
    const bytes = inGbk('甲')
    await expect(read(bytes)).rejects.toMatchObject({ code: 'not_text' })
    expect((await read(bytes, 'GBK')).text).toBe('甲')
  })

  it('is refused in an encoding that is unknown or another', async () => {
    await expect(read(inUtf8(text), 'klingon')).rejects.toMatchObject({
      code: 'unknown_encoding',
      hint: expect.stringContaining('gbk'),
    })
    await expect(read(inGbk(text), 'utf-8')).rejects.toMatchObject({ code: 'unknown_encoding', path: 'report.txt' })
  })

  it('is refused where it is longer than any report', async () => {
    await expect(read(inUtf8('一'.repeat(limits.text / 3 + 1)))).rejects.toMatchObject({ code: 'too_large' })
  })

  it.each([
    ['an old Word file', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0, 0]],
    ['bytes', [0, 1, 2, 3, 255, 254, 253]],
  ])('is refused where it is %s', async (_, bytes) => {
    await expect(read(Uint8Array.from(bytes))).rejects.toMatchObject({ code: 'not_text', hint: expect.any(String) })
  })
})
