import { exitCodes } from './exit-codes.js'

/** What a person at the terminal, or a service manager, sends to end a command. */
export const stopSignals = ['SIGINT', 'SIGTERM'] as const

/**
 * Runs work that can be stopped: Ctrl-C or a request to end raises the signal, and the work ends where that leaves all
 * whole. The second one ends the process at once.
 */
export async function stoppable<Answer>(work: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const stop = new AbortController()
  const listen = () => {
    if (stop.signal.aborted) process.exit(exitCodes.stopped)
    stop.abort()
  }
  for (const name of stopSignals) process.on(name, listen)
  try {
    return await work(stop.signal)
  } finally {
    for (const name of stopSignals) process.off(name, listen)
  }
}
