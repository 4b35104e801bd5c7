import { drawingOf, gradientsOf, svgElement, svgSpace } from './drawing.js'
import { onLightGround } from './light-ground.js'
import { wrapped } from './text-lines.js'

/** What a picture says beside the chart, so that it can stand alone. */
export interface PictureText {
  title: string
  /** What is seen, in one sentence. */
  sentence: string
  /** Rule and caveats. */
  notes: readonly string[]
  source: string
  /** Address of the view. */
  link: string
}

const edge = 32
/** A picture of a phone's chart still has room for its words. */
const narrowest = 360

/**
 * The chart as an SVG document that needs nothing else: title and sentence above, legend and chart as on screen,
 * notes, source and link below, on the light ground. Fonts are named with their fallbacks; there are no foreign objects.
 * @param parts elements that hold the chart, drawn one under the other
 */
export function pictureOf(parts: readonly Element[], text: PictureText): string {
  return onLightGround(() => {
    const drawings = parts.map(drawingOf)
    const inner = Math.max(narrowest, ...drawings.map(({ width }) => width))
    const page = getComputedStyle(document.documentElement)
    const colour = (token: string) => page.getPropertyValue(token).trim()
    const family = page.fontFamily
    const svg = document.createElementNS(svgSpace, 'svg')
    const width = inner + 2 * edge
    let y = edge
    const say = (line: string, size: number, fill: string, weight: 400 | 600 = 400) => {
      for (const part of wrapped(line, size, inner, weight)) {
        y += size * 1.5
        const element = svgElement('text', { x: edge, y: y - size * 0.4, 'font-size': size, fill })
        if (weight !== 400) element.setAttribute('font-weight', String(weight))
        element.textContent = part
        svg.append(element)
      }
    }
    const title = document.createElementNS(svgSpace, 'title')
    title.textContent = text.title
    svg.append(title, svgElement('rect', { width: '100%', height: '100%', fill: colour('--paper') }))
    say(text.title, 24, colour('--ink'), 600)
    say(text.sentence, 14, colour('--ink-2'))
    const defs = svgElement('defs')
    svg.append(defs)
    for (const { group, height } of drawings) {
      y += 12
      group.setAttribute('transform', `translate(${edge} ${y})`)
      for (const gradient of gradientsOf(group))
        if (!defs.querySelector(`#${CSS.escape(gradient.id)}`)) defs.append(gradient)
      svg.append(group)
      y += height
    }
    y += 20
    svg.append(svgElement('rect', { x: edge, y, width: inner, height: 1, fill: colour('--line-2') }))
    y += 8
    say([text.source, ...text.notes].join(' '), 12, colour('--ink-3'))
    say(text.link, 12, colour('--ink-3'))
    const height = Math.ceil(y + edge * 0.75)
    for (const [name, value] of Object.entries({
      width: Math.ceil(width),
      height,
      viewBox: `0 0 ${Math.ceil(width)} ${height}`,
      'font-family': family,
      style: 'font-variant-numeric: tabular-nums lining-nums; text-autospace: normal',
    }))
      svg.setAttribute(name, String(value))
    return new XMLSerializer().serializeToString(svg)
  })
}

/** Px of a picture's width and height. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width = '0', height = '0'] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}
