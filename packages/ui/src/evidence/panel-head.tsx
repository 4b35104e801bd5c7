import type { ReactElement, ReactNode } from 'react'
import { Icon } from '../marks/icons.js'
import type { Words } from '../words/words.js'

/** Head of the drawer: what it is about, the figure, and the buttons to walk and to close. */
export interface PanelHeadProps {
  about: string
  words: Words
  /** Absent where the panel cannot be walked or closed; then it has no buttons. */
  onClose?: (() => void) | undefined
  onPrevious?: (() => void) | undefined
  onNext?: (() => void) | undefined
  children?: ReactNode
}

/** City · year · indicator over the figure, with previous, next and close at the right. */
export function PanelHead({ about, words, onClose, onPrevious, onNext, children }: PanelHeadProps): ReactElement {
  return (
    <div className="dr-head">
      <h2>{about}</h2>
      {children}
      {onClose ? (
        <div className="dr-nav">
          <button type="button" aria-label={words.evidence.previous} disabled={!onPrevious} onClick={onPrevious}>
            <Icon name="up" />
          </button>
          <button type="button" aria-label={words.evidence.next} disabled={!onNext} onClick={onNext}>
            <Icon name="down" />
          </button>
          <button type="button" aria-label={words.evidence.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
      ) : null}
    </div>
  )
}
