import type { Status } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { Dot } from './dot.js'

/** The status of a figure beside its words in a table: solid and hollow dot in blue, tick in ochre. The words say it, too. */
export function StatusMark({ status }: { status: Status }): ReactElement {
  return (
    <svg className="status-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {status === 'target' ? (
        <rect className="tick" x="4.75" y="0" width="2.5" height="12" />
      ) : (
        <Dot x={6} y={6} bound="eq" status={status} />
      )}
    </svg>
  )
}
