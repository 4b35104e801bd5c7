import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../src/index.js'
import { makeDocx, paragraph, table } from '../src/samples/index.js'

const first = '2023年，全市地区生产总值1200亿元，增长6.1%，工业投资增长8%。'
const read = async (bytes: Uint8Array) => (await readDocument(bytes, { name: 'report.docx' })).text

describe('a Word file', () => {
  it('gives a line for each paragraph and for each row of a table', async () => {
    const bytes = makeDocx(
      paragraph('政府工作报告') +
        paragraph(first) +
        table([
          ['出口', '200亿元'],
          ['进口', '100亿元'],
        ]),
    )
    expect((await read(bytes)).split('\n')).toEqual(['政府工作报告', first, '出口\t200亿元', '进口\t100亿元'])
  })

  it('leaves out what was deleted and the codes of fields', async () => {
    const deleted =
      '<w:p><w:del><w:r><w:t>增长9%</w:t></w:r></w:del><w:r><w:instrText>PAGE 3</w:instrText><w:t>增长6%</w:t></w:r></w:p>'
    expect(await read(makeDocx(deleted))).toBe('增长6%')
  })

  it('does not let entities grow', async () => {
    const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')
    const head = `<!DOCTYPE w [<!ENTITY l0 "哈">${laughs}]>`
    const text = await read(makeDocx(paragraph(first) + '<w:p><w:r><w:t>&l9;</w:t></w:r></w:p>', head))
    expect(text.length).toBeLessThan(200)
    expect(text).toContain(first)
  })

  it('is refused where it would unpack to more than any report', async () => {
    const bomb = makeDocx(paragraph('增'.repeat(30_000_000)))
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(read(bomb)).rejects.toMatchObject({ code: 'too_large', path: 'report.docx' })
  })

  it('is refused where it is cut off or another program made it', async () => {
    await expect(read(makeDocx(paragraph(first)).subarray(0, 200))).rejects.toMatchObject({
      code: /broken_file|not_text/,
    })
    const sheet = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') })
    await expect(read(sheet)).rejects.toMatchObject({ code: 'not_text' })
  })
})
