import { BiaochiError } from '../../../errors.js'
import type { Delivery } from '../delivery.js'
import type { Answer } from '../endpoint.js'

/** The answer as the procedure gives it, or its table in rows or columns. @throws BiaochiError `invalid_input` */
export function writeJson({ answer, presentation: { shape } }: Delivery): string {
  if (shape === 'answer') return JSON.stringify(answer.json)
  if (answer.table === undefined) {
    throw new BiaochiError('invalid_input', {
      message: 'invalid shape: this answer is no table.',
      path: 'shape',
      hint: 'Leave shape out.',
    })
  }
  const { columns, rows } = answer.table()
  const head = { ...answer.about, count: rows.length, ...nextOf(answer) }
  if (shape === 'columns') {
    const byName = columns.map(({ name }, at) => [name, rows.map((cells) => cells[at])])
    return JSON.stringify({ ...head, columns: Object.fromEntries(byName) })
  }
  const named = rows.map((cells) => Object.fromEntries(columns.map(({ name }, at) => [name, cells[at]])))
  return JSON.stringify({ ...head, rows: named })
}

/** Where there is another page, its cursor. */
const nextOf = ({ next }: Answer) => (next === undefined ? {} : { next: next.cursor })
