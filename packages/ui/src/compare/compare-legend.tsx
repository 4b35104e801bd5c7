import type { Bound } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { Bar } from '../marks/bar.js'
import { TargetTick } from '../marks/target-tick.js'
import type { Words } from '../words/words.js'
import type { CompareSeries } from './series.js'

/** What occurs in a comparison: the legend names nothing else. */
export function occurring(series: CompareSeries) {
  const claims = series.rows.map(({ claim }) => claim)
  return {
    actual: claims.some(({ status }) => status === 'actual'),
    estimate: claims.some(({ status }) => status === 'estimate'),
    bounds: (['approx', 'gt', 'ge', 'lt', 'le', 'range'] as const).filter((bound) =>
      [...claims, ...series.promised.map(({ claim }) => claim)].some((claim) => claim.bound === bound),
    ),
    target:
      series.promised.length > 0 ||
      series.rows.some(({ claim, target }) => target !== null || claim.status === 'target'),
    rival: series.rows.some(({ rival }) => rival !== null),
    tie: series.brackets.some(({ first, last }) => last > first),
  }
}

/** The legend of a comparison: one key for each mark that occurs. */
export function CompareLegend({ series, words }: { series: CompareSeries; words: Words }): ReactElement | null {
  const seen = occurring(series)
  const { legend } = words
  if (series.rows.length + series.promised.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window it scrolls, which a keyboard must reach
    <ul className="legend" aria-label={legend.head} tabIndex={0}>
      {seen.actual ? <BarKey bound="eq" text={legend.actual} /> : null}
      {seen.estimate ? <BarKey bound="eq" status="estimate" text={legend.estimate} /> : null}
      {seen.bounds.map((bound) => (
        <BarKey key={bound} bound={bound} text={legend[bound]} />
      ))}
      {seen.target ? (
        <Key width={14} text={legend.target}>
          <TargetTick at={7} upper={null} bound="eq" y={-2} />
        </Key>
      ) : null}
      {seen.rival ? (
        <Key width={14} text={legend.rival}>
          <circle className="other" cx={7} cy={8} r={4.25} />
        </Key>
      ) : null}
      {seen.tie ? (
        <Key width={12} text={legend.tie}>
          <path className="tie-key" d="M10 1H5.5v14H10" />
        </Key>
      ) : null}
    </ul>
  )
}

function BarKey(props: {
  bound: Exclude<Bound, 'eq'> | 'eq'
  status?: 'actual' | 'estimate'
  text: string
}): ReactElement {
  const { bound, status = 'actual', text } = props
  return (
    <Key width={bound === 'eq' ? 22 : 32} text={text}>
      <Bar
        zero={0}
        end={bound === 'range' ? 16 : 22}
        upper={bound === 'range' ? 30 : null}
        bound={bound}
        status={status}
        y={3}
        height={10}
      />
    </Key>
  )
}

function Key({ width, text, children }: { width: number; text: string; children: ReactElement }): ReactElement {
  return (
    <li>
      <svg width={width} height={16} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  )
}
