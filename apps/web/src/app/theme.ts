const stored = 'biaochi.theme'

/** Turns light into dark and back, and remembers it. `public/theme.js` sets it again before the next first paint. */
export function switchTheme(): void {
  const root = document.documentElement
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  const theme = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark'
  root.dataset.theme = theme
  try {
    localStorage.setItem(stored, theme)
  } catch {
    // Without storage the theme lasts as long as the page.
  }
}
