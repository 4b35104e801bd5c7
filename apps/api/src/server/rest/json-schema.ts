import { z } from 'zod'
import { namedSchemas } from './named-schemas.data.js'
import { withoutSafeBounds } from './parameters.js'

type Json = unknown

/** JSON Schemas of an OpenAPI document, those with a name collected as its components. */
export class JsonSchemas {
  readonly components: Record<string, Json> = {}

  /** The schema of what is answered, or a reference to it where it has a name. */
  of(schema: z.ZodType): Json {
    const { $defs = {}, ...root } = z.toJSONSchema(schema, {
      metadata: namedSchemas,
      override: withoutSafeBounds,
    })
    for (const [name, definition] of Object.entries($defs)) this.components[name] ??= inDocument(definition)
    const name = namedSchemas.get(schema)?.id
    if (name === undefined) return inDocument(root)
    this.components[name] ??= inDocument(root)
    return { $ref: `#/components/schemas/${name}` }
  }
}

/** References lead to the document's components; what marks a schema that stands alone is left out. */
function inDocument(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(inDocument)
  if (typeof schema !== 'object' || schema === null) return schema
  return Object.fromEntries(
    Object.entries(schema).flatMap(([key, value]) => {
      if (key === '$schema' || (key === 'id' && typeof value === 'string')) return []
      if (key === '$ref' && typeof value === 'string')
        return [[key, value.replace('#/$defs/', '#/components/schemas/')]]
      return [[key, inDocument(value)]]
    }),
  )
}
