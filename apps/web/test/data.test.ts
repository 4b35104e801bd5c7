import { describe, expect, it } from 'vitest'
import { readDataState } from '../src/state/data-state.js'
import { parseSearch, stringifySearch } from '../src/state/search-params.js'
import { curlCommand, restHref } from '../src/views/data/rest-href.js'
import { selectionCitation } from '../src/views/data/selection-citation.js'

const read = (search: string) => readDataState(parseSearch(search))

describe('the state of Data', () => {
  it.each(['', '?q=税收&cities=370100,320100&indicator=gdp&measure=growth&year=2022&status=estimate&at=370100-aa.1-2'])(
    '%s comes back unchanged',
    (search) => {
      expect(decodeURIComponent(stringifySearch({ ...read(search) }))).toBe(search)
    },
  )
  it.each([
    ['?status=maybe&year=20222', ''],
    ['?at=../etc', ''],
    [`?q=${'长'.repeat(61)}`, ''],
  ])('%s is read as %s', (search, expected) => {
    expect(stringifySearch({ ...read(search) })).toBe(expected)
  })
})

describe('addresses of files', () => {
  it('ask for what the filters keep', () => {
    const filter = read('?cities=370100,320100&indicator=gdp&measure=growth&year=2022&status=estimate')
    expect(restHref(filter, 'xlsx')).toBe(
      '/api/v1/observations.xlsx?regions=370100,320100&indicators=gdp&measures=growth&statuses=estimate&from=2022&to=2022',
    )
    expect(restHref({}, 'csv')).toBe('/api/v1/observations.csv?bom=true')
  })
  it('leave no quote in the command that a shell would end at', () => {
    const command = curlCommand({ q: "'; rm -rf ~ #" }, 'http://127.0.0.1:4000')
    expect(command.split("'")).toHaveLength(3)
    expect(command).toContain('text=%27%3B+rm')
  })
})

describe('the citation of a selection', () => {
  it('is that of a data set online', () => {
    const about = { library: '标尺 Biaochi', accessed: '2026-11-25', link: 'http://localhost/data' }
    expect(selectionCitation({ ...about, what: '报告数据', filters: ['济南', '2022'], lang: 'zh' })).toBe(
      '标尺 Biaochi. 报告数据：济南，2022[DS/OL]. [2026-11-25]. http://localhost/data.',
    )
    expect(selectionCitation({ ...about, what: 'Figures', filters: [], lang: 'en' })).toBe(
      '标尺 Biaochi. Figures[DS/OL]. [2026-11-25]. http://localhost/data.',
    )
  })
})
