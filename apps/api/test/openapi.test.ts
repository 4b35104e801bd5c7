import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import { importReport } from '../src/import/import-report.js'
import { version } from '../src/project.js'
import type { Endpoint } from '../src/server/rest/endpoint.js'
import { endpoints } from '../src/server/rest/endpoints.data.js'
import { parameterWords } from '../src/server/rest/parameters.data.js'
import { parametersOf } from '../src/server/rest/parameters.js'
import { presentationParameters } from '../src/server/rest/question.js'
import { temporaryDatabase } from './support/database.js'
import { get, getJson } from './support/rest.js'
import { startServer } from './support/server.js'
import { digestText } from './support/texts.js'

interface Operation {
  operationId: string
  parameters: { name: string; in: string; example?: unknown }[]
  responses: Record<string, { content?: Record<string, { schema: object }> }>
}

interface Document {
  openapi: string
  info: { version: string }
  servers: [{ url: string }]
  paths: Record<string, { get: Operation; post: Operation }>
  components: { schemas: Record<string, object> }
}

async function serverWithJinan() {
  const db = await temporaryDatabase('sqlite')
  await importReport(db, { text: digestText('jinan-2023-report') })
  return startServer(db)
}

const pathOf = ({ path }: Endpoint) => path.replace(':id', '{id}')

describe('the OpenAPI document', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { url } = await serverWithJinan()
    const document = await getJson<Document>(`${url}/api/v1/openapi.json`)
    expect([document.openapi, document.info.version]).toEqual(['3.1.0', version])
    const validator = new Validator({ strict: false })
    expect(await validator.validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true })
    // Every reference leads somewhere.
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)]
    expect(references.length).toBeGreaterThan(50)
    for (const [, kind, name] of references)
      expect((document.components as Record<string, object>)[kind ?? ''], name).toHaveProperty(name ?? '')
    expect(new URL(document.servers[0].url, `${url}/api/v1/openapi.json`).pathname).toBe('/api/v1')
  })

  it('holds every endpoint with its parameters, and the schemas of what is answered', async () => {
    const { url } = await serverWithJinan()
    const { paths, components } = await getJson<Document>(`${url}/api/v1/openapi.json`)
    expect(Object.keys(paths)).toEqual(endpoints.map(pathOf))
    const cities = paths['/compare/cities']?.get
    expect(cities?.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['indicator', 'measure', 'rule', 'year', 'regions', 'format', 'shape', 'bom']),
    )
    expect(Object.keys(cities?.responses['200']?.content ?? {})).toContain('text/csv')
    expect(cities?.responses['200']?.content?.['application/json']?.schema).toEqual({
      $ref: '#/components/schemas/CityComparison',
    })
    expect(components.schemas.Claim).toMatchObject({
      type: 'object',
      properties: { bound: { $ref: '#/components/schemas/Bound' }, id: { type: 'string' } },
    })
    const names = Object.values(paths).flatMap(({ get, post }) => [get.operationId, post.operationId])
    expect(new Set(names).size).toBe(names.length)
  })

  it('gives examples that are answered', async () => {
    const { url } = await serverWithJinan()
    const { paths } = await getJson<Document>(`${url}/api/v1/openapi.json`)
    for (const [path, { get: operation }] of Object.entries(paths)) {
      if (path.includes('{')) continue
      const given = operation.parameters.filter(({ example }) => example !== undefined)
      const query = given.map(({ name, example }) => `${name}=${example}`).join('&')
      expect([path, (await get(`${url}/api/v1${path}?${query}`)).status]).toEqual([path, 200])
    }
  })
})

describe('the table of endpoints', () => {
  it('has words for every parameter, in both languages', () => {
    const names = endpoints.flatMap(({ parameters }) => parametersOf(parameters).map(({ name }) => name))
    const all = new Set([...names, ...presentationParameters.map(({ name }) => name)])
    expect([...all].filter((name) => !parameterWords[name]?.zh || !parameterWords[name]?.en)).toEqual([])
    expect(Object.keys(parameterWords).filter((name) => !all.has(name))).toEqual([])
  })

  it('names each column once, and no parameter like one of the presentation', () => {
    const reserved = presentationParameters.map(({ name }) => name)
    for (const { path, columns = [], parameters } of endpoints) {
      const names = columns.map(({ name }) => name)
      expect([path, [...new Set(names)]]).toEqual([path, names])
      for (const name of names) expect(name).toMatch(/^[a-z][a-z_]*$/)
      expect(parametersOf(parameters).filter(({ name }) => reserved.includes(name))).toEqual([])
    }
  })
})

describe('the page at /api', () => {
  it('shows every endpoint in either language, without a script', async () => {
    const { url } = await serverWithJinan()
    const chinese = await get(`${url}/api`)
    expect(chinese.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const english = await get(`${url}/api`, { headers: { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' } })
    const asked = await get(`${url}/api?language=zh`, { headers: { 'accept-language': 'en' } })
    expect(chinese.text).toContain('<html lang="zh-CN">')
    expect(english.text).toContain('<html lang="en">')
    expect(asked.text).toBe(chinese.text)
    for (const { text } of [chinese, english]) {
      expect(text).not.toMatch(/<script|\son\w+=|javascript:/i)
      for (const { path } of endpoints) expect(text).toContain(`/api/v1${path}<`)
    }
    const [tag, type] = [english.headers.get('etag') ?? '', { 'accept-language': 'en' }]
    expect((await get(`${url}/api`, { headers: { 'if-none-match': tag, ...type } })).status).toBe(304)
  })

  it('leads to answers: its links and its forms', async () => {
    const { url } = await serverWithJinan()
    const { text } = await get(`${url}/api?language=en`)
    const links = [...text.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))
    expect(links.length).toBeGreaterThan(15)
    for (const link of links.filter((link) => link !== '.'))
      expect([link, (await get(new URL(link, `${url}/api`).href)).status]).toEqual([link, 200])
    const forms = [...text.matchAll(/<form action="([^"]+)"[\s\S]*?<\/form>/g)]
    expect(forms.length).toBe(endpoints.filter(({ path }) => !path.includes(':')).length)
    for (const [form, action = ''] of forms) {
      const fields = [...form.matchAll(/name="(\w+)"(?: value="([^"]*)")?/g)]
      const selected = [...form.matchAll(/<select name="(\w+)">(.*?)<\/select>/g)].map(
        ([, name = '', options = '']) => [name, /<option selected>([^<]*)</.exec(options)?.[1] ?? ''],
      )
      const sent = {
        ...Object.fromEntries(fields.map(([, name, value = '']) => [name, value])),
        ...Object.fromEntries(selected),
      }
      const asked = await get(`${new URL(action, `${url}/api`).href}?${new URLSearchParams(sent)}`)
      expect([action, asked.status]).toEqual([action, 200])
    }
  })

  it('is found with a slash at its end, under whatever path a proxy has put it', async () => {
    const { url } = await serverWithJinan()
    const { status, headers } = await get(`${url}/api/`)
    expect([status, new URL(headers.get('location') ?? '', `${url}/biaochi/api/`).pathname]).toEqual([
      308,
      '/biaochi/api',
    ])
  })
})
