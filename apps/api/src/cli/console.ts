/** Where a command's data and messages go. */
export const out = (text: string): void => {
  process.stdout.write(text)
}

/** A message for the person at the terminal: standard error, so that it stays out of the data. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Ends quietly where the reader of the data has gone (`biaochi parse … | head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}
