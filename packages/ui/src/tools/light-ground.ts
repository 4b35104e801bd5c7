/**
 * Does something while the page has its light colours and no motion, and puts everything back.
 * The browser paints nothing in between, as the work is done in one go.
 */
export function onLightGround<Result>(work: () => Result): Result {
  const root = document.documentElement
  const { theme } = root.dataset
  root.dataset.theme = 'light'
  root.dataset.capture = ''
  try {
    return work()
  } finally {
    if (theme === undefined) delete root.dataset.theme
    else root.dataset.theme = theme
    delete root.dataset.capture
  }
}
