/** Gives a text to the reader as a file. */
export function download(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the blob by the next turn; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
