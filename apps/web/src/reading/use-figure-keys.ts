import { useEffect } from 'react'

/** Keys of a report: n and p (with a figure open the arrows, too) step through the figures, Esc closes, / goes to the find. */
export function useFigureKeys(keys: {
  open: boolean
  onStep(by: 1 | -1): void
  onClose(): void
  onFind(): void
}): void {
  const { open, onStep, onClose, onFind } = keys
  useEffect(() => {
    const keyed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || takesKeys(event.target)) return
      const act = actionOf(event.key, open)
      if (act === null) return
      event.preventDefault()
      if (act === 'find') onFind()
      else if (act === 'close') onClose()
      else onStep(act)
    }
    document.addEventListener('keydown', keyed)
    return () => document.removeEventListener('keydown', keyed)
  }, [open, onStep, onClose, onFind])
}

function actionOf(key: string, open: boolean): 1 | -1 | 'close' | 'find' | null {
  if (key === 'n') return 1
  if (key === 'p') return -1
  if (key === '/') return 'find'
  if (!open) return null
  if (key === 'ArrowDown' || key === 'ArrowRight') return 1
  if (key === 'ArrowUp' || key === 'ArrowLeft') return -1
  return key === 'Escape' ? 'close' : null
}

/** Whether an element uses these keys itself. */
function takesKeys(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, summary, [role="dialog"]') !== null
}
