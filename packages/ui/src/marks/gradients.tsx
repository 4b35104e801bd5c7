import type { ReactElement } from 'react'

/** The gradients of the one fade in use, which means "about". Rendered once a page, before any chart. */
export function Gradients(): ReactElement {
  return (
    <svg className="gradients" width="0" height="0" aria-hidden="true">
      <title>≈</title>
      <defs>
        <linearGradient id="soft">
          <stop className="f0" offset="0" />
          <stop className="f1" offset="1" />
        </linearGradient>
        <linearGradient id="soft-edge">
          <stop className="fe0" offset="0" />
          <stop className="fe1" offset="1" />
        </linearGradient>
        <linearGradient id="soft-tint">
          <stop className="ft0" offset="0" />
          <stop className="ft1" offset="1" />
        </linearGradient>
      </defs>
    </svg>
  )
}
