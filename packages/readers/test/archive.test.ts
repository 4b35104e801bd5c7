import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { limits, type PackedFile, readArchive } from '../src/index.js'
import { inGbk } from '../src/samples/index.js'

const text = strToU8('工业投资增长5%。')
const files = (bytes: Uint8Array) => [...readArchive(bytes, 'reports.zip')]
const outcome = (file: PackedFile) => ('bytes' in file ? file.bytes.length : file.error.code)

describe('an archive', () => {
  it('gives the documents in it and leaves out what systems add', () => {
    const bytes = zipSync({ '2023/济南.txt': text, '__MACOSX/2023/._济南.txt': text, 'a.png': text, 'b.pdf': text })
    expect(files(bytes).map(({ name }) => name)).toEqual(['2023/济南.txt', 'b.pdf'])
  })

  it('reads names that a Chinese Windows wrote', () => {
    const name = String.fromCharCode(...inGbk('济南.txt'))
    const bytes = zipSync({ [name.replace(/[^\0-\x7f]/g, 'x')]: text })
    // The library that writes has no way to leave the sign for UTF-8 away: the name is put in by hand.
    const wanted = Array.from(name, (character) => character.charCodeAt(0))
    const placeholder = Array.from(name.replace(/[^\0-\x7f]/g, 'x'), (character) => character.charCodeAt(0))
    for (let at = 0; at + placeholder.length <= bytes.length; at++)
      if (placeholder.every((byte, i) => bytes[at + i] === byte)) bytes.set(wanted, at)
    expect(files(bytes).map(({ name }) => name)).toEqual(['济南.txt'])
  })

  it('refuses names that point out of it, and archives in it', () => {
    const bytes = zipSync({
      '../evil.txt': text,
      '/etc/evil.txt': text,
      'C:/evil.txt': text,
      'in.zip': text,
      'good.txt': text,
    })
    expect(files(bytes).map((file) => [file.name, outcome(file)])).toEqual([
      ['../evil.txt', 'broken_file'],
      ['/etc/evil.txt', 'broken_file'],
      ['C:/evil.txt', 'broken_file'],
      ['in.zip', 'not_text'],
      ['good.txt', text.length],
    ])
  })

  it('refuses a file that would unpack to more than any report, before unpacking it', () => {
    const bytes = zipSync({ 'bomb.txt': new Uint8Array(limits.file + 1), 'good.txt': text })
    expect(bytes.length).toBeLessThan(100_000)
    expect(files(bytes).map(outcome)).toEqual(['too_large', text.length])
  })

  it('stops where its files together would', () => {
    const zeros = new Uint8Array(limits.file)
    const bytes = zipSync(Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`${i}.txt`, zeros])), { level: 1 })
    const outcomes = files(bytes).map(outcome)
    expect(outcomes.at(-1)).toBe('too_large')
    expect(outcomes).toHaveLength(limits.unpacked / limits.file + 1)
  })

  it('never gives more bytes than it states for a file', () => {
    const bytes = zipSync({ 'lie.txt': new Uint8Array(1_000_000) })
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 <= bytes.length; at++)
      if (view.getUint32(at, true) === 1_000_000) view.setUint32(at, 10, true)
    for (const file of files(bytes)) if ('bytes' in file) expect(file.bytes.length).toBeLessThanOrEqual(10)
  })

  it('is refused with more files than any folder, without any, or damaged', () => {
    const many = Object.fromEntries(Array.from({ length: limits.entries + 1 }, (_, i) => [`${i}.txt`, text]))
    expect(() => files(zipSync(many))).toThrow(expect.objectContaining({ code: 'too_large' }))
    expect(() => files(zipSync({ 'a.png': text }))).toThrow(expect.objectContaining({ code: 'empty_text' }))
    expect(() => files(zipSync({ 'a.txt': text }).subarray(0, 40))).toThrow(
      expect.objectContaining({ code: 'broken_file' }),
    )
  })
})
