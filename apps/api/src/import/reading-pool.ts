import { availableParallelism } from 'node:os'
import type { ParseOptions } from '@biaochi/parser'
import type { ErrorAnswer, ParseResult } from '@biaochi/schema'
import { Piscina } from 'piscina'
import { BiaochiError, type ErrorCode } from '../errors.js'
import { codeOf } from '../storage/postgres-errors.js'
import type { FileGiven, Reading } from './reading.js'
import type { ReadingAnswer, ReadingTask } from './reading-worker.js'

/** What a pool may use. */
export interface PoolOptions {
  /** Threads at most; as many as cores less one where nothing is said. */
  workers?: number | undefined
  /** Seconds that one file may take to be read, and its text to be parsed. */
  deadline?: number | undefined
  /** MB that a thread may hold. */
  memory?: number | undefined
}

/** Seconds and MB where nothing is said: the largest text that is taken needs a second and 100 MB. */
export const usualLimits = { deadline: 60, memory: 400 } as const

/** Threads where nothing is said: one core is left to the thread that stores. */
export const usualWorkers = Math.max(1, availableParallelism() - 1)

/** Files in hand for each thread: the next one is there when a thread is done, however long storing takes. */
const filesToWorker = 3

/** A task in the order of the queue. */
interface Waiting {
  begin: () => void
}

/**
 * Reads and parses in threads of their own. A file that takes too long or too much memory is refused and its thread
 * replaced; the others do not notice. Threads start as they are needed. Close it with `close()`.
 */
export class ReadingPool implements Reading {
  readonly ahead: number
  readonly #pool: Piscina
  readonly #workers: number
  readonly #deadline: number
  readonly #memory: number
  /** Tasks not yet done, in the order of the queue: the first ones, one a thread, are being worked on. */
  readonly #tasks: Waiting[] = []

  constructor({ workers = usualWorkers, deadline, memory }: PoolOptions = {}) {
    this.ahead = workers * filesToWorker
    this.#workers = workers
    this.#deadline = deadline ?? usualLimits.deadline
    this.#memory = memory ?? usualLimits.memory
    this.#pool = new Piscina({
      filename: new URL('reading-worker.js', import.meta.url).href,
      minThreads: 1,
      maxThreads: workers,
      idleTimeout: Number.POSITIVE_INFINITY,
      resourceLimits: { maxOldGenerationSizeMb: this.#memory },
    })
  }

  async readText(file: string, given: FileGiven = {}): Promise<string> {
    const answer = await this.#run<{ text: string }>({ file, ...given }, file)
    if ('error' in answer) throw answered(answer)
    return answer.text
  }

  async parse(text: string, options: ParseOptions, name: string): Promise<ParseResult> {
    const answer = await this.#run<{ result: ParseResult }>({ text, options }, name)
    if ('error' in answer) throw answered(answer)
    return answer.result
  }

  /** Ends the threads, whatever they are at. */
  close(): Promise<void> {
    return this.#pool.destroy()
  }

  async #run<Answer extends ReadingAnswer>(task: ReadingTask, name: string): Promise<Answer | ErrorAnswer> {
    const late = new AbortController()
    let timer: NodeJS.Timeout | undefined
    const waiting: Waiting = {
      begin: () => {
        timer ??= setTimeout(() => late.abort(), this.#deadline * 1_000)
      },
    }
    this.#tasks.push(waiting)
    this.#beginFirst()
    try {
      return await this.#pool.run(task, { signal: late.signal })
    } catch (cause) {
      throw this.#refusal(cause, late.signal.aborted, name)
    } finally {
      clearTimeout(timer)
      this.#tasks.splice(this.#tasks.indexOf(waiting), 1)
      this.#beginFirst()
    }
  }

  /** The time of a task runs from when a thread takes it up, not while it waits for one. */
  #beginFirst(): void {
    for (const task of this.#tasks.slice(0, this.#workers)) task.begin()
  }

  #refusal(cause: unknown, late: boolean, path: string): unknown {
    if (late)
      return new BiaochiError('too_slow', {
        message: `reading it took longer than ${this.#deadline} seconds and was ended.`,
        path,
        hint: 'Give it more time with --deadline, or cut it into smaller files.',
        cause,
      })
    if (codeOf(cause) === 'ERR_WORKER_OUT_OF_MEMORY')
      return new BiaochiError('too_much_memory', {
        message: `reading it took more than ${this.#memory} MB and was ended.`,
        path,
        hint: 'Give it more with --memory, or cut it into smaller files.',
        cause,
      })
    return cause
  }
}

function answered({ error }: ErrorAnswer): BiaochiError {
  return new BiaochiError(error.code as ErrorCode, error)
}
