import type { ReactElement } from 'react'
import { Dot } from '../marks/dot.js'
import type { Words } from '../words/words.js'
import type { TrendSeries } from './series.js'

/** The legend of a trend: one key for each mark that occurs. */
export function TrendLegend({ series, words }: { series: TrendSeries; words: Words }): ReactElement | null {
  const { legend } = words
  const claims = series.lines.flatMap(({ points }) => points.map(({ claim }) => claim))
  if (claims.length === 0) return null
  const promised = claims.some(({ status }) => status === 'target')
  const bounds = (['approx', 'gt', 'ge', 'lt', 'le', 'range'] as const).filter((bound) =>
    claims.some((claim) => claim.bound === bound),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window it scrolls, which a keyboard must reach
    <ul className="legend s1" aria-label={legend.head} tabIndex={0}>
      {claims.some(({ status }) => status === 'actual') ? (
        <Key text={legend.actual}>
          <Dot x={8} y={8} bound="eq" status="actual" />
        </Key>
      ) : null}
      {claims.some(({ status }) => status === 'estimate') ? (
        <Key text={legend.estimate}>
          <Dot x={8} y={8} bound="eq" status="estimate" />
        </Key>
      ) : null}
      {bounds.map((bound) => (
        <Key key={bound} text={legend[bound]}>
          <Dot
            x={8}
            y={bound === 'lt' || bound === 'le' ? 5 : bound === 'approx' ? 8 : 11}
            upperY={bound === 'range' ? 3 : null}
            bound={bound}
            status="actual"
            radius={bound === 'range' ? 2.5 : 3.75}
          />
        </Key>
      ))}
      {promised ? (
        <Key text={legend.target} width={16}>
          <rect className="tick" x="1" y="6.75" width="14" height="2.5" />
        </Key>
      ) : null}
      {series.lines.some(({ targets }) => targets.length > 0) ? (
        <Key text={legend.aimed} width={36}>
          <line className="promise" x1="0" y1="12" x2="26" y2="5" />
          <rect className="tick" x="20" y="3.75" width="14" height="2.5" />
        </Key>
      ) : null}
      {series.quiet.length > 0 ? (
        <Key text={legend.others} width={22}>
          <path className="bg" d="M0 11L9 9L20 5" />
        </Key>
      ) : null}
      {series.lines.some(({ missing }) => missing.length > 0) ? <li className="dim">{legend.gaps}</li> : null}
    </ul>
  )
}

function Key(props: { text: string; width?: number; children: ReactElement | ReactElement[] }): ReactElement {
  return (
    <li>
      <svg width={props.width ?? 16} height={16} aria-hidden="true">
        {props.children}
      </svg>
      {props.text}
    </li>
  )
}
