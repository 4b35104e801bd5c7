import type { ReactElement, ReactNode, Ref } from 'react'

/** A field of the chooser that opens something: label above, value below. */
export function FieldButton(props: {
  label: string
  value: ReactNode
  /** A shorter value for narrow windows. */
  short?: ReactNode
  open: boolean
  buttonRef: Ref<HTMLButtonElement>
  onPress(): void
  onNear?(): void
}): ReactElement {
  const { label, value, short, open, buttonRef, onPress, onNear } = props
  return (
    <button
      type="button"
      className="field"
      ref={buttonRef}
      aria-haspopup="dialog"
      aria-expanded={open}
      onClick={onPress}
      onPointerEnter={onNear}
      onFocus={onNear}
    >
      <span>{label}</span>
      {short === undefined ? (
        <b>{value}</b>
      ) : (
        <>
          <b className="wide">{value}</b>
          <b className="narrow">{short}</b>
        </>
      )}
    </button>
  )
}

/** A field whose controls stand open: a label over them. */
export function Field(props: { label: string; className?: string; children: ReactNode }): ReactElement {
  return (
    <div className={`field ${props.className ?? ''}`}>
      <span>{props.label}</span>
      {props.children}
    </div>
  )
}
