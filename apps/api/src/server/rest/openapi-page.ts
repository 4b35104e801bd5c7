import type { FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { version } from '../../project.js'
import type { Endpoint } from './endpoint.js'
import { formatsOf } from './formats.data.js'
import { pageStyle, pageWords } from './openapi-page.data.js'
import { parameterWords } from './parameters.data.js'
import { type Parameter, parametersOf } from './parameters.js'

/** Language of the page. */
export type PageLanguage = 'zh' | 'en'

/** The language that `?language=` names, else the one that the browser would rather have. */
export function pageLanguage(request: FastifyRequest): PageLanguage {
  const { language } = request.query as { language?: unknown }
  const [preferred] = new Negotiator(request).languages(['zh', 'en'])
  return (language ?? preferred) === 'en' ? 'en' : 'zh'
}

/**
 * The page that shows the endpoints, made without a script: each is a form that asks it. Links are relative to `/api`, so
 * that a proxy may put the server under a path of its own.
 */
export function openApiPage(endpoints: readonly Endpoint[], language: PageLanguage): string {
  const words = pageWords[language]
  const other = language === 'zh' ? 'en' : 'zh'
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${pageStyle}</style>
</head>
<body>
<header>
<h1>${words.title} <small>${escaped(version)}</small></h1>
<p>${words.about}</p>
<p><a href="api/v1/openapi.json">OpenAPI 3.1</a> <a href="?language=${other}" lang="${other}" hreflang="${other}">${pageWords[other].name}</a> <a href=".">${words.home}</a></p>
</header>
<main>
${endpoints.map((endpoint) => section(endpoint, language)).join('\n')}
</main>
</body>
</html>
`
}

function section(endpoint: Endpoint, language: PageLanguage): string {
  const { path, title, columns, example } = endpoint
  const words = pageWords[language]
  const formats = formatsOf(endpoint)
  const parameters = parametersOf(endpoint.parameters)
  const id = path.slice(1).replace(/\W+/g, '-')
  return `<section id="${id}">
<h2><code>/api/v1${escaped(path)}</code></h2>
<p>${escaped(title[language])}</p>
${path.includes(':') ? `<p>${words.needsId}</p>` : form(endpoint, parameters, language)}
<details><summary>${words.parameters}</summary>
<table><tbody>
${parameters.map((parameter) => parameterRow(parameter, language)).join('\n')}
<tr><th><code>format</code></th><td>${formats.map((format) => `<code>${format.id}</code> <code>.${format.suffix}</code>`).join(', ')}</td></tr>
${columns === undefined ? '' : parameterRow({ name: 'shape', required: false, schema: { enum: ['answer', 'rows', 'columns'] } }, language)}
</tbody></table></details>
${
  columns === undefined
    ? ''
    : `<details><summary>${words.columns}</summary>
<table><tbody>
${columns.map(({ name, title }) => `<tr><th><code>${escaped(name)}</code></th><td>${escaped(title[language])}</td></tr>`).join('\n')}
</tbody></table></details>`
}
${path.includes(':') ? '' : `<p>${words.try} ${formats.map(({ suffix }) => `<a href="api/v1${path}.${suffix}${escaped(queryOf(example))}">.${suffix}</a>`).join(' ')}</p>`}
</section>`
}

/** A form that asks the endpoint, filled in with its example. What is left empty is not asked. */
function form(endpoint: Endpoint, parameters: readonly Parameter[], language: PageLanguage): string {
  const fields = parameters.map(({ name, schema, required }) => {
    const value = String(endpoint.example[name] ?? '')
    const field =
      schema.enum === undefined
        ? `<input name="${name}" value="${escaped(value)}"${required ? ' required' : ''}>`
        : `<select name="${name}">${required ? '' : '<option></option>'}${options(schema.enum.map(String), value)}</select>`
    return `<label><code>${name}</code> ${field}</label>`
  })
  const formats = formatsOf(endpoint).map(({ id }) => id)
  return `<form action="api/v1${endpoint.path}" method="get">
${fields.join('\n')}
<label><code>format</code> <select name="format">${options(formats, 'json')}</select></label>
<button>${pageWords[language].ask}</button>
</form>`
}

const options = (values: readonly string[], chosen: string) =>
  values.map((value) => `<option${value === chosen ? ' selected' : ''}>${escaped(value)}</option>`).join('')

function parameterRow({ name, schema, required }: Parameter, language: PageLanguage): string {
  const choices =
    schema.enum === undefined
      ? ''
      : `: ${schema.enum.map((value) => `<code>${escaped(String(value))}</code>`).join(' ')}`
  const words = parameterWords[name]?.[language] ?? ''
  return `<tr><th><code>${escaped(name)}</code>${required ? ' *' : ''}</th><td>${escaped(words)}${choices}</td></tr>`
}

/** The example as a query string, lists joined by commas. */
function queryOf(example: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(example).map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return given.length === 0 ? '' : `?${given.join('&')}`
}

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)
