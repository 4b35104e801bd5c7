import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the bundled digests. */
export const bundledFolder = fileURLToPath(new URL('../../../../data/reports', import.meta.url))

/** The text of a bundled digest. */
export function digestText(name: string): string {
  return readFileSync(`${bundledFolder}/${name}.md`, 'utf8')
}

/** What the front matter of a made report may say. */
export interface MadeReport {
  code: string
  year: number
  title?: string
  delivered?: string
  /** False for a text that stands for the report itself. */
  digest?: boolean
}

/** A short report in the form of the bundled digests; `{year}` in the body is left to the caller. */
export function reportText({ code, year, title, delivered, digest = true }: MadeReport, body: string): string {
  const lines = [
    '---',
    `code: ${code}`,
    `report: ${year}`,
    `title: "${title ?? `${year}年政府工作报告`}"`,
    ...(delivered === undefined ? [] : [`delivered: ${delivered}`]),
    ...(digest ? ['kind: digest'] : []),
    '---',
    '',
    body,
    '',
  ]
  return lines.join('\n')
}
