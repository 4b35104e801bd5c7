import type { ReactElement } from 'react'

const paths = {
  up: 'm2 8 4-4 4 4',
  down: 'm2 4 4 4 4-4',
  close: 'm1.5 1.5 9 9m0-9-9 9',
} as const

/** A line icon of 12 px in the colour of the text; the control around it carries the name. */
export function Icon({ name }: { name: keyof typeof paths }): ReactElement {
  return (
    <svg
      width="12"
      height="12"
      viewBox="0 0 12 12"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  )
}
