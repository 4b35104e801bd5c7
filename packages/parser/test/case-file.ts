import { readFileSync } from 'node:fs'

/** One case: a text, and what is to be found in it, one observation a line. */
export interface Case {
  readonly name: string
  readonly text: string
  readonly expected: readonly string[]
}

/**
 * Reads a case file: `# name`, the text, `==>`, one line an observation, a blank line.
 * An observation line holds fields of the record divided by ` | `:
 * `text | label | indicator or - | measure value[~upper] unit | bound | period | status[ basis]`
 */
export function readCases(path: URL): readonly Case[] {
  return readFileSync(path, 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [head = '', tail = ''] = block.split(/^==>[ ]*\n?/m)
      const [name = '', ...text] = head.split('\n')
      return {
        name: name.trim(),
        text: text.join('\n').trim(),
        expected: tail
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      }
    })
}
