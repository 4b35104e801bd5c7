import { type PointerEvent, type ReactElement, type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Px that the grip has to be dragged to count as a drag and not as a tap. */
const drag = 24

/** The drawer's frame: a column at the side that stays in view; on a narrow window a sheet that the grip pulls up and pushes away. */
export function Sheet(props: { label: string; onClose(): void; children: ReactNode }): ReactElement {
  const { label, onClose, children } = props
  const { t } = useTranslation()
  const [full, setFull] = useState(false)
  const from = useRef<number | null>(null)
  const release = (event: PointerEvent) => {
    if (from.current === null) return
    const moved = event.clientY - from.current
    from.current = null
    if (Math.abs(moved) < drag) return
    if (moved < 0) setFull(true)
    else if (full) setFull(false)
    else onClose()
  }
  return (
    <aside className="drawer-column" aria-label={label}>
      <div className="drawer" data-full={full}>
        <button
          type="button"
          className="grip"
          aria-label={t('drawer.more')}
          aria-expanded={full}
          onPointerDown={(event) => {
            from.current = event.clientY
            event.currentTarget.setPointerCapture(event.pointerId)
          }}
          onPointerUp={release}
          onClick={() => setFull(!full)}
        />
        {children}
      </div>
    </aside>
  )
}
