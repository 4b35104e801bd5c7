// Sets the chosen theme before anything is painted. A file of its own, as the page allows no inline script.
try {
  const theme = localStorage.getItem('biaochi.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Without storage the theme follows the system.
}
