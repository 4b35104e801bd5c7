import { z } from 'zod'
import { BiaochiError } from '../../errors.js'

/** One field of an input, as a request and the OpenAPI document tell it. */
export interface Parameter {
  name: string
  required: boolean
  /** JSON Schema of its value. */
  schema: z.core.JSONSchema.BaseSchema
}

/** The fields of an input; of one that takes several forms, those of every form. */
export function parametersOf(input: z.ZodType): Parameter[] {
  const whole = z.toJSONSchema(input, { io: 'input', override: withoutSafeBounds })
  const forms = [whole, ...(whole.anyOf ?? []), ...(whole.oneOf ?? []), ...(whole.allOf ?? [])]
  const found = new Map<string, Parameter>()
  for (const { properties = {}, required = [] } of forms) {
    for (const [name, schema] of Object.entries(properties)) {
      if (typeof schema !== 'boolean' && !found.has(name))
        found.set(name, { name, schema, required: forms.length === 1 && required.includes(name) })
    }
  }
  return [...found.values()]
}

/** A whole number may be any that JavaScript holds exactly; saying so would only puzzle the reader. */
export function withoutSafeBounds({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
}

/**
 * The fields of an input from a query string: lists are repeated or joined by commas, what is empty is not given. A value
 * that does not fit is left as it is, so that the schema says what is wrong with it.
 */
export function fromQuery(query: Readonly<Record<string, unknown>>, parameters: readonly Parameter[]) {
  const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]))
  return Object.fromEntries(
    Object.entries(query).flatMap(([name, given]) => {
      const parameter = byName.get(name)
      if (given === '' || parameter === undefined) return []
      return [[name, readValue(given, parameter.schema)]]
    }),
  )
}

function readValue(given: unknown, schema: z.core.JSONSchema.BaseSchema): unknown {
  if (schema.type === 'array') {
    const items = schema.items as z.core.JSONSchema.BaseSchema
    const parts = [given].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part]))
    return parts.filter((part) => part !== '').map((part) => readValue(part, items))
  }
  if (typeof given !== 'string') return given
  if (schema.type === 'integer' || schema.type === 'number')
    return /^-?\d+(?:\.\d+)?$/.test(given) ? Number(given) : given
  if (schema.type === 'boolean')
    return given === 'true' || given === '1' || (given === 'false' || given === '0' ? false : given)
  return given
}

/** Refuses a name that is no parameter. @throws BiaochiError `unknown_parameter`, with those that are known */
export function requireParameters(given: Readonly<Record<string, unknown>>, known: readonly Parameter[]): void {
  const names = known.map(({ name }) => name)
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown === undefined) return
  throw new BiaochiError('unknown_parameter', {
    message: `unknown parameter: ${unknown.slice(0, 60)}.`,
    path: unknown.slice(0, 60),
    hint: `Known here: ${names.join(', ')}.`,
  })
}
