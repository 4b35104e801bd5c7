import type { Box, Line, Page } from './page.js'

/** A part that holds so much of the page's prose is followed inwards. */
const most = 0.8
const stops = /[，。；：]/g

/** What a line is worth as prose: its characters that are no link, more where it has the stops of sentences. */
function worthOf({ text, linked }: Line): number {
  const own = text.length - linked
  const sentences = text.match(stops)?.length ?? 0
  return sentences > 0 ? own + 10 * sentences : own / 4
}

/**
 * The lines of the main part of a page: from the whole page inwards, as long as one part holds nearly all its prose. Menus,
 * breadcrumbs and lists of links lie outside of it.
 */
export function mainLines({ boxes, lines }: Page): Line[] {
  for (const line of lines) line.box.worth += worthOf(line)
  const inner = new Map<Box, Box[]>()
  for (const box of boxes.toReversed()) {
    if (box.parent === null || box.worth === 0) continue
    box.parent.worth += box.worth
    const siblings = inner.get(box.parent)
    if (siblings) siblings.push(box)
    else inner.set(box.parent, [box])
  }
  let main = boxes[0]
  for (;;) {
    const next = inner.get(main)?.find((box) => box.worth > main.worth * most)
    if (next === undefined) break
    main = next
  }
  const within = new Map<Box, boolean>([[main, true]])
  return lines.filter(({ box }) => isWithin(box, within))
}

/** Whether a box is the main one or lies in it; what is found out on the way is kept. */
function isWithin(box: Box, known: Map<Box, boolean>): boolean {
  const path: Box[] = []
  let at: Box | null = box
  while (at !== null && !known.has(at)) {
    path.push(at)
    at = at.parent
  }
  const answer = at !== null && known.get(at) === true
  for (const one of path) known.set(one, answer)
  return answer
}
