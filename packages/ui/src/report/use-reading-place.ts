import { type RefObject, useEffect, useState } from 'react'

/** The first and the last paragraph on screen. */
export interface ReadingPlace {
  first: number
  last: number
}

/** Follows which paragraphs (`[data-p]` inside `box`) are on screen, once a frame at most. */
export function useReadingPlace(box: RefObject<HTMLElement | null>, paragraphs: number): ReadingPlace {
  const [place, setPlace] = useState<ReadingPlace>({ first: 0, last: 0 })
  useEffect(() => {
    const element = box.current
    if (!element || paragraphs === 0) return
    const rows = element.getElementsByClassName('para')
    let frame = 0
    const look = () => {
      frame = 0
      const first = firstBelow(rows, 0)
      const last = Math.max(first, firstBelow(rows, window.innerHeight) - 1)
      setPlace((before) => (before.first === first && before.last === last ? before : { first, last }))
    }
    const moved = () => {
      if (frame === 0) frame = requestAnimationFrame(look)
    }
    moved()
    window.addEventListener('scroll', moved, { passive: true })
    window.addEventListener('resize', moved)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', moved)
      window.removeEventListener('resize', moved)
    }
  }, [box, paragraphs])
  return place
}

/** Index of the first row whose lower edge lies under `y` px of the window; rows stand one under another. */
function firstBelow(rows: HTMLCollectionOf<Element>, y: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((rows[middle]?.getBoundingClientRect().bottom ?? 0) <= y) low = middle + 1
    else high = middle
  }
  return Math.min(low, rows.length - 1)
}
