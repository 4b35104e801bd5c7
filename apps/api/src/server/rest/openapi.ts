import { ErrorAnswer } from '@biaochi/schema'
import { errorCodes } from '../../errors.js'
import { version } from '../../project.js'
import type { Endpoint } from './endpoint.js'
import { type Format, formatsOf } from './formats.data.js'
import { JsonSchemas } from './json-schema.js'
import { parameterWords } from './parameters.data.js'
import { type Parameter, parametersOf } from './parameters.js'
import { presentationParameters } from './question.js'
import type { Bilingual } from './words.js'

const both = ({ zh, en }: Bilingual) => `${en} · ${zh}`

/** The OpenAPI 3.1 document of the endpoints. */
export function openApiDocument(endpoints: readonly Endpoint[]): object {
  const schemas = new JsonSchemas()
  const paths = Object.fromEntries(
    endpoints.map((endpoint) => [endpoint.path.replace(/:(\w+)/g, '{$1}'), pathItem(endpoint, schemas)]),
  )
  const error = { 'application/json': { schema: schemas.of(ErrorAnswer) } }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Biaochi 标尺',
      version,
      description:
        'Figures of Chinese government work reports, each with its words. 政府工作报告中的数字，每个都附原文。 ' +
        'Every path also ends in the name of a format: /compare/cities.csv.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '../v1', description: 'this server' }],
    security: [],
    tags: [...new Set(endpoints.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components,
      responses: {
        NotModified: { description: 'If-None-Match names what would be sent.' },
        Error: {
          description: Object.entries(errorCodes)
            .map(([code, { status, when }]) => `${status} \`${code}\`: ${when}`)
            .join('\n\n'),
          content: error,
        },
      },
    },
  }
}

const tagOf = ({ procedure }: Endpoint) => procedure.split('.')[0] ?? ''

function pathItem(endpoint: Endpoint, schemas: JsonSchemas) {
  const parameters = parametersOf(endpoint.parameters)
  const inPath = ({ name }: Parameter) => endpoint.path.includes(`:${name}`)
  const asked = [...parameters.filter((parameter) => !inPath(parameter)), ...shownPresentation(endpoint)]
  const common = { tags: [tagOf(endpoint)], summary: both(endpoint.title), responses: responses(endpoint, schemas) }
  const name = operationName(endpoint)
  return {
    parameters: parameters.filter(inPath).map((parameter) => inRequest(parameter, endpoint, 'path')),
    get: {
      ...common,
      operationId: `get${name}`,
      parameters: asked.map((parameter) => inRequest(parameter, endpoint, 'query')),
    },
    post: {
      ...common,
      operationId: `post${name}`,
      description: 'The same question with its parameters as JSON, for lists that are too long for an address.',
      requestBody: {
        required: asked.some(({ required }) => required),
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: Object.fromEntries(asked.map(({ name, schema }) => [name, schema])),
              required: asked.filter(({ required }) => required).map(({ name }) => name),
              additionalProperties: false,
            },
            ...(asked.some(({ required }) => required) && { example: endpoint.example }),
          },
        },
      },
    },
  }
}

/** CompareCities, ReportsId. */
const operationName = ({ path }: Endpoint) => path.replace(/[/:]+(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Those that change anything here, `format` with the formats that are served. */
function shownPresentation(endpoint: Endpoint): Parameter[] {
  const served = formatsOf(endpoint)
  const hasTable = endpoint.columns !== undefined
  return presentationParameters
    .filter(({ name }) => name === 'format' || hasTable)
    .map((parameter) =>
      parameter.name === 'format'
        ? { ...parameter, schema: { type: 'string', enum: served.map(({ id }) => id), default: 'json' } }
        : parameter,
    )
}

function inRequest({ name, schema, required }: Parameter, { example }: Endpoint, where: 'path' | 'query') {
  const words = parameterWords[name]
  return {
    name,
    in: where,
    required: required || where === 'path',
    schema,
    ...(words && { description: both(words) }),
    ...(schema.type === 'array' && { style: 'form', explode: false }),
    ...(example[name] !== undefined && { example: example[name] }),
  }
}

function responses(endpoint: Endpoint, schemas: JsonSchemas) {
  const content = formatsOf(endpoint).flatMap((format) =>
    format.accept === null ? [] : [[format.accept, { schema: schemaIn(format, endpoint, schemas) }]],
  )
  return {
    '200': {
      description: `${both(endpoint.title)}${endpoint.hasCube ? '. With `format=jsonstat` a cube in JSON-stat 2.0.' : ''}`,
      headers: { ETag: { schema: { type: 'string' } } },
      content: Object.fromEntries(content),
    },
    '304': { $ref: '#/components/responses/NotModified' },
    default: { $ref: '#/components/responses/Error' },
  }
}

function schemaIn({ id }: Format, endpoint: Endpoint, schemas: JsonSchemas) {
  const columns = endpoint.columns?.map(({ name, title }) => `\`${name}\` ${both(title)}`).join('\n\n')
  switch (id) {
    case 'json':
      return schemas.of(endpoint.output)
    case 'xlsx':
      return { type: 'string', contentEncoding: 'binary', description: columns }
    default:
      return { type: 'string', description: id === 'csv' ? columns : 'SDMX-CSV 2.0' }
  }
}
