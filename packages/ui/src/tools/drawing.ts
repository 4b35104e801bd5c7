import { linesOf } from './text-lines.js'

export const svgSpace = 'http://www.w3.org/2000/svg'

/** What the style sheet says about a shape, written out as attributes. Values that are the default are left out. */
const styled: readonly (readonly [name: string, standard: string])[] = [
  ['fill', 'rgb(0, 0, 0)'],
  ['fill-opacity', '1'],
  ['stroke', 'none'],
  ['stroke-width', '1px'],
  ['stroke-opacity', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['opacity', '1'],
  ['paint-order', 'normal'],
  ['vector-effect', 'none'],
]
const styledText: typeof styled = [
  ['font-size', ''],
  ['font-weight', '400'],
  ['text-anchor', 'start'],
]

/** Attributes that mean something in the page only. */
const ofThePage = /^(?:class|style|role|tabindex|href|xlink:href|focusable|hidden|aria-.*|data-.*|on.*)$/
const clear = 'rgba(0, 0, 0, 0)'

/** An element of an SVG with its attributes. */
export function svgElement(name: string, attributes: Record<string, string | number> = {}): SVGElement {
  const element = document.createElementNS(svgSpace, name)
  for (const [key, value] of Object.entries(attributes))
    element.setAttribute(key, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)
  return element
}

/** What is on screen inside an element, redrawn as one group of an SVG at the origin: shapes, boxes, rules and text. */
export function drawingOf(root: Element): { group: SVGElement; width: number; height: number } {
  const box = root.getBoundingClientRect()
  const group = svgElement('g')
  const drawing = new Drawing(box.left, box.top, group)
  drawing.add(root)
  return { group, width: box.width, height: box.height }
}

class Drawing {
  constructor(
    private readonly left: number,
    private readonly top: number,
    private readonly group: SVGElement,
  ) {}

  /** Adds an HTML element with all it holds; SVGs in it are copied with their styles written out. */
  add(element: Element): void {
    if (element instanceof SVGSVGElement) {
      this.addSvg(element)
      return
    }
    if (!(element instanceof HTMLElement) || isHidden(element)) return
    this.addBox(element)
    const within = this.clipped(element)
    for (const child of element.childNodes) {
      if (child instanceof Text) within.addText(child, element)
      else if (child instanceof Element) within.add(child)
    }
  }

  /** Where the content of an element goes: into a window of its own where the page cuts it at the element's edge. */
  private clipped(element: HTMLElement): Drawing {
    if (getComputedStyle(element).overflowY !== 'clip') return this
    const { left, top, width, height } = element.getBoundingClientRect()
    const frame = svgElement('svg', { x: left - this.left, y: top - this.top, width, height, overflow: 'hidden' })
    this.group.append(frame)
    return new Drawing(left, top, frame)
  }

  /** The ground and the straight rules of a box. */
  private addBox(element: HTMLElement): void {
    const style = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const x = box.left - this.left
    const y = box.top - this.top
    if (style.backgroundColor !== clear && style.backgroundColor !== 'transparent')
      this.group.append(svgElement('rect', { x, y, width: box.width, height: box.height, fill: style.backgroundColor }))
    const sides = [
      ['Top', x, y, box.width, null],
      ['Bottom', x, y + box.height, box.width, null],
      ['Left', x, y, null, box.height],
      ['Right', x + box.width, y, null, box.height],
    ] as const
    for (const [side, fromX, fromY, wide, tall] of sides) {
      const thick = Number.parseFloat(style[`border${side}Width`])
      const colour = style[`border${side}Color`]
      if (!(thick > 0) || style[`border${side}Style`] === 'none' || colour === clear) continue
      this.group.append(
        svgElement('rect', {
          x: side === 'Right' ? fromX - thick : fromX,
          y: side === 'Bottom' ? fromY - thick : fromY,
          width: wide ?? thick,
          height: tall ?? thick,
          fill: colour,
        }),
      )
    }
  }

  private addText(node: Text, within: HTMLElement): void {
    const style = getComputedStyle(within)
    const fromRight = style.textAlign === 'right' || style.textAlign === 'end'
    for (const line of linesOf(node)) {
      const text = svgElement('text', {
        x: (fromRight ? line.right : line.left) - this.left,
        y: baseline(line.top, line.bottom, style) - this.top,
        fill: style.color,
        'font-size': style.fontSize,
        ...(style.fontWeight === '400' ? {} : { 'font-weight': style.fontWeight }),
        ...(fromRight ? { 'text-anchor': 'end' } : {}),
        'font-family': style.fontFamily,
      })
      text.textContent = line.text.trim()
      this.group.append(text)
    }
  }

  private addSvg(original: SVGSVGElement): void {
    const box = original.getBoundingClientRect()
    if (box.width === 0 || box.height === 0 || isHidden(original)) return
    const copy = copyOf(original)
    if (!copy) return
    for (const [name, value] of Object.entries({
      x: box.left - this.left,
      y: box.top - this.top,
      width: box.width,
      height: box.height,
      overflow: 'visible',
    }))
      copy.setAttribute(name, String(value))
    this.group.append(copy)
  }
}

/** A copy of a part of an SVG that needs no style sheet; null for what cannot be seen. Links become groups. */
function copyOf(original: Element): SVGElement | null {
  const name = original.localName
  const style = getComputedStyle(original)
  if (style.display === 'none' && name !== 'defs' && !original.closest('defs')) return null
  if (style.visibility === 'hidden') return null
  const copy = svgElement(name === 'a' ? 'g' : name)
  for (const { name: key, value } of original.attributes) if (!ofThePage.test(key)) copy.setAttribute(key, value)
  const isText = name === 'text' || name === 'tspan'
  const isShape = /^(?:path|rect|line|circle|ellipse|polyline|polygon)$/.test(name)
  if (isShape || isText) {
    if (isClear(style.fill) && isClear(style.stroke)) return null
    for (const [property, standard] of isText ? [...styled, ...styledText] : styled)
      write(copy, property, style.getPropertyValue(property), standard)
  } else if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity)
  if (name === 'stop') {
    copy.setAttribute('stop-color', style.stopColor)
    copy.setAttribute('stop-opacity', style.stopOpacity)
  }
  for (const child of original.childNodes) {
    if (child instanceof Text) copy.append(child.data)
    else if (child instanceof Element) {
      const inner = copyOf(child)
      if (inner) copy.append(inner)
    }
  }
  return copy
}

const isClear = (paint: string) => paint === 'none' || paint === clear || paint === 'transparent'

function write(element: SVGElement, property: string, value: string, standard: string): void {
  element.removeAttribute(property)
  if (value === '' || value === standard) return
  element.setAttribute(property, value.replace(/^url\("?#([^")]+)"?\)/, 'url(#picture-$1)'))
}

/** The gradients that a drawing refers to, with their colours written out; ids get the prefix that the drawing uses. */
export function gradientsOf(group: SVGElement): SVGElement[] {
  const ids = new Set(
    [...group.querySelectorAll('[fill^="url("], [stroke^="url("]')].flatMap((element) =>
      ['fill', 'stroke'].flatMap((name) => /#picture-([^)]+)\)/.exec(element.getAttribute(name) ?? '')?.[1] ?? []),
    ),
  )
  return [...ids].flatMap((id) => {
    const found = document.getElementById(id)
    const copy = found && copyOf(found)
    if (!copy) return []
    copy.setAttribute('id', `picture-${id}`)
    return [copy]
  })
}

function isHidden(element: Element): boolean {
  const style = getComputedStyle(element)
  if (style.display === 'none' || style.visibility === 'hidden') return true
  // What is for screen readers alone is cut to nothing.
  return style.clipPath.startsWith('inset(50%')
}

let canvas: CanvasRenderingContext2D | null | undefined

/** Where the letters stand in a box of text, from the metrics of its font. */
function baseline(top: number, bottom: number, style: CSSStyleDeclaration): number {
  canvas ??= document.createElement('canvas').getContext('2d')
  if (!canvas) return bottom - (bottom - top) * 0.22
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText('国')
  return top + ((bottom - top) * ascent) / (ascent + descent)
}
