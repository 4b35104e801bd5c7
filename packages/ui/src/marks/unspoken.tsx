import type { ReactElement, ReactNode } from 'react'

/** Drawing that screen readers skip, as the links of the chart say the same in full sentences. */
export function Unspoken({ className, children }: { className?: string; children: ReactNode }): ReactElement {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of an SVG takes no focus
    <g className={className} aria-hidden="true">
      {children}
    </g>
  )
}
