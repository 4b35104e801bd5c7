import { type ReactElement, useEffect, useState } from 'react'
import type { Words } from '../words/words.js'

/** A button that copies a text, and says so for two seconds. */
export function CopyButton(props: {
  label: string
  text: string
  words: Words
  onCopy(text: string): Promise<boolean>
}): ReactElement {
  const { label, text, words, onCopy } = props
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(timer)
  }, [copied])
  return (
    <button type="button" onClick={async () => setCopied(await onCopy(text))}>
      <span aria-live="polite">{copied ? words.evidence.copied : label}</span>
    </button>
  )
}
