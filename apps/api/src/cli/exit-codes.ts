/** What the command's exit code says. */
export const exitCodes = {
  /** All was done. */
  done: 0,
  /** Some input was refused, the rest done; or a command could not do its work. */
  refused: 1,
  /** The command was called in a wrong way. */
  usage: 2,
  /** The command was stopped by Ctrl-C or a request to end, before it was done. */
  stopped: 130,
} as const
