/** Gives a file to the reader. */
export function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken the blob by the next turn; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
