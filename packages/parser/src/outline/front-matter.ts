import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

/** What a text may say of itself between two lines of dashes at its head. */
const FrontMatter = z
  .object({
    region: z.string(),
    code: z.coerce.string().regex(/^\d{6}$/),
    report: z.coerce.number().int().min(1949).max(2100),
    year: z.coerce.number().int().min(1949).max(2100),
    title: z.coerce.string(),
    source: z.string().regex(/^https?:\/\/\S+$/),
    delivered: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    kind: z.string(),
  })
  .partial()
export type FrontMatter = z.infer<typeof FrontMatter>

/** Front matter is small; more than this is no front matter. */
const limit = 4096

/**
 * Reads the front matter of a text. Fields that are missing or malformed are left out, so that a wrong one
 * costs only itself.
 * @returns the fields, and the offset in `input` where the text proper begins.
 */
export function readFrontMatter(input: string): { readonly fields: FrontMatter; readonly bodyStart: number } {
  const head = /^\ufeff?---[ \t]*\r?\n/.exec(input)
  if (!head) return { fields: {}, bodyStart: input.startsWith('\ufeff') ? 1 : 0 }
  const close = input.slice(head[0].length, limit).search(/^---[ \t]*$/m)
  if (close < 0) return { fields: {}, bodyStart: 0 }
  const yaml = input.slice(head[0].length, head[0].length + close)
  const bodyStart = head[0].length + close + 3
  let raw: unknown
  try {
    // `core` without timestamps keeps dates as text; no aliases are resolved from a stranger's text
    raw = parseYaml(yaml, { schema: 'core', maxAliasCount: 0 })
  } catch {
    return { fields: {}, bodyStart }
  }
  if (typeof raw !== 'object' || raw === null) return { fields: {}, bodyStart }
  const fields: Record<string, unknown> = {}
  for (const [key, schema] of Object.entries(FrontMatter.shape)) {
    const value: unknown = (raw as Record<string, unknown>)[key]
    const result = schema.safeParse(
      typeof value === 'number' && key !== 'report' && key !== 'year' ? String(value) : value,
    )
    if (value !== undefined && result.success && result.data !== undefined) fields[key] = result.data
  }
  return { fields: FrontMatter.parse(fields), bodyStart }
}
