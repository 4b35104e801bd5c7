import type { ParseResult } from '@biaochi/schema'
import type { ReadText } from './read-file.js'
import type { Given, ReadAnswer, ReadProblem, ReadRequest } from './reading-messages.js'

/** A file or text that is not read within this time is given up, ms. */
export const deadline = 30_000

/** Why a reading came to nothing: a problem of the text, or `cancelled`. */
export class ReadingFailed extends Error {
  readonly problem: ReadProblem
  constructor(problem: ReadProblem) {
    super(problem.message)
    this.problem = problem
  }
}

const late: ReadProblem = { code: 'too_slow', message: 'not read within 30 s.', path: null, hint: null }
const cancelled: ReadProblem = { code: 'cancelled', message: 'cancelled.', path: null, hint: null }

type Asked = ReadRequest extends infer One ? (One extends ReadRequest ? Omit<One, 'id'> : never) : never

/** Reads one thing after another in a worker of its own; what is late or cancelled takes the worker with it. */
export interface Reader {
  read(file: File): Promise<ReadText[]>
  parse(text: string, given: Given): Promise<ParseResult>
  /** Lets go of what is under way and of what waits. */
  cancel(): void
}

/** A reader; `start` makes its worker when there is first something to read. */
export function createReader(start: () => Worker, limit = deadline): Reader {
  let worker: Worker | null = null
  let last = 0
  let queue: Promise<unknown> = Promise.resolve()
  let generation = 0
  let giveUp: ((problem: ReadProblem) => void) | null = null

  const ask = (request: Asked): Promise<ReadAnswer> =>
    new Promise((resolve, reject) => {
      worker ??= start()
      const running = worker
      const id = ++last
      const end = () => {
        clearTimeout(timer)
        running.removeEventListener('message', answered)
        running.removeEventListener('error', broken)
        giveUp = null
      }
      const stop = (problem: ReadProblem) => {
        end()
        running.terminate()
        if (worker === running) worker = null
        reject(new ReadingFailed(problem))
      }
      const answered = ({ data }: MessageEvent<ReadAnswer>) => {
        if (data.id !== id) return
        end()
        if ('problem' in data) reject(new ReadingFailed(data.problem))
        else resolve(data)
      }
      const broken = (event: ErrorEvent) =>
        stop({ code: 'internal', message: event.message || 'the reader stopped.', path: null, hint: null })
      const timer = setTimeout(() => stop(late), limit)
      giveUp = stop
      running.addEventListener('message', answered)
      running.addEventListener('error', broken)
      running.postMessage({ ...request, id })
    })

  const inTurn = <Answer>(request: Asked, pick: (answer: ReadAnswer) => Answer): Promise<Answer> => {
    const mine = generation
    const turn = queue.then(async () => {
      if (mine !== generation) throw new ReadingFailed(cancelled)
      return pick(await ask(request))
    })
    queue = turn.catch(() => undefined)
    return turn
  }

  return {
    read: (file) => inTurn({ do: 'read', file }, (answer) => ('texts' in answer ? answer.texts : [])),
    parse: (text, given) =>
      inTurn({ do: 'parse', text, given }, (answer) => {
        if (!('result' in answer)) throw new ReadingFailed(cancelled)
        return answer.result
      }),
    cancel: () => {
      generation += 1
      giveUp?.(cancelled)
    },
  }
}
