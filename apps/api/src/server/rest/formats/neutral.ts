import type { Cell } from '../table.js'

/** Signs with which a spreadsheet takes text for a formula, in either width, and white space that it skips before them. */
const formula = /^[\s]*[=+\-@＝＋－＠]|^[\t\r\n]/

/** The cell as a spreadsheet may open it: text that it would run as a formula gets an apostrophe in front. */
export function neutral(cell: Cell): Cell {
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : cell
}
