import type { FileOutcome } from '../import/import-paths.js'
import type { ImportOutcome } from '../import/import-report.js'
import { counted, outcomeLine } from './outcome-lines.js'

/** Refused files that are told again at the end, with their reasons. More are counted. */
const toldAgain = 1_000

const kinds = ['imported', 'replaced', 'reread', 'unchanged', 'refused'] as const satisfies readonly (
  | ImportOutcome
  | 'refused'
)[]

/** What an import has done so far. It holds no more for a million files than for a thousand. */
export class ImportTally {
  files = 0
  observations = 0
  readonly #counts = new Map<(typeof kinds)[number], number>()
  #refused: string[] = []
  readonly #begun = performance.now()

  add(outcome: FileOutcome): void {
    const [what, written] = counted(outcome)
    this.files += 1
    this.observations += written
    this.#counts.set(what, this.count(what) + 1)
    if (what === 'refused' && this.count('refused') <= toldAgain) this.#refused.push(outcomeLine(outcome))
  }

  count(what: (typeof kinds)[number]): number {
    return this.#counts.get(what) ?? 0
  }

  /** Lines on the files refused since it was last asked. */
  takeRefused(): string[] {
    const more = this.count('refused') - toldAgain
    const lines = this.#refused
    this.#refused = []
    return more > 0 ? [...lines, `and ${more} more refused; --json tells every one`] : lines
  }

  /** One line on all files: how many were imported, replaced, read anew, unchanged and refused. */
  line(): string {
    const told = kinds.filter((what) => this.count(what) > 0).map((what) => `${this.count(what)} ${what}`)
    const files = `${this.files} ${this.files === 1 ? 'file' : 'files'}`
    return `${files}: ${told.length > 0 ? `${told.join(', ')}; ` : ''}${this.observations} observations written`
  }

  /** The same for a program. */
  summary(stopped: boolean) {
    const counts = Object.fromEntries(kinds.map((what) => [what, this.count(what)]))
    const seconds = Math.round(performance.now() - this.#begun) / 1_000
    return { files: this.files, ...counts, observations: this.observations, seconds, stopped }
  }
}
