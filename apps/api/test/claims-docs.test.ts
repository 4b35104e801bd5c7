import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claimsColumns } from '../src/import/claims/claims-columns.data.js'
import { mostClaims, readClaimsCsv } from '../src/import/claims/read-claims-csv.js'

const docs = readFileSync(new URL('../../../docs/claims-file.md', import.meta.url), 'utf8')

describe('docs/claims-file.md', () => {
  it('tells the columns as they are', () => {
    const rows = docs.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toEqual(
      claimsColumns.map(({ name, required, means }) => `| \`${name}\` | ${required ? 'required' : ''} | ${means} |`),
    )
    expect(docs).toContain(`${mostClaims / 1000} 000 claims`)
  })

  it('has an example that can be read', () => {
    const [, example = ''] = /```csv\n([^`]*)```/.exec(docs) ?? []
    expect(readClaimsCsv(example, 'example').map(({ claim }) => claim.value)).toEqual([4.5e12, 9, 539.7e9])
  })
})
