import { Bar } from '@biaochi/ui/marks/bar'
import { Dot } from '@biaochi/ui/marks/dot'
import { TargetTick } from '@biaochi/ui/marks/target-tick'
import type { Words } from '@biaochi/ui/words/words'
import type { ReactElement } from 'react'

const bounds = ['eq', 'approx', 'gt', 'ge', 'lt', 'le', 'range'] as const

/** The grammar as a table: bounds down, statuses across, as bar, dot and tick. */
export function MarkTable({ words }: { words: Words }): ReactElement {
  return (
    <div className="table-wrap">
      <table className="data marks">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.status.actual}</th>
            <th scope="col">{words.status.estimate}</th>
            <th scope="col">{words.status.target}</th>
          </tr>
        </thead>
        <tbody>
          {bounds.map((bound) => (
            <tr key={bound}>
              <th scope="row">{words.bound[bound]}</th>
              {(['actual', 'estimate'] as const).map((status) => (
                <td key={status}>
                  <svg className="s1" width="180" height="30" aria-hidden="true">
                    <Bar zero={0} end={90} upper={bound === 'range' ? 108 : null} bound={bound} status={status} />
                    <Dot x={150} y={16} upperY={bound === 'range' ? 6 : null} bound={bound} status={status} />
                  </svg>
                </td>
              ))}
              <td>
                <svg width="60" height="30" aria-hidden="true">
                  <TargetTick at={20} upper={bound === 'range' ? 38 : null} bound={bound} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
