import type { ReactElement, ReactNode } from 'react'
import { TargetTick } from '../marks/target-tick.js'
import type { Words } from '../words/words.js'
import { OutcomeDot } from './outcome-dot.js'
import type { TargetsSeries } from './series.js'
import { targetsWords } from './targets-words.js'

/** The legend of said against done: one key for each mark that occurs. */
export function TargetsLegend({ series, words }: { series: TargetsSeries; words: Words }): ReactElement {
  const own = targetsWords(words.lang)
  const rows = series.drawn.flatMap((group) => group.rows)
  const done = rows.flatMap((row) => (row.done ? [row.done.claim] : []))
  const bounds = (['approx', 'gt', 'ge', 'lt', 'le', 'range'] as const).filter((bound) =>
    rows.some(({ said }) => said.claim.bound === bound),
  )
  const outcomes = (['approx', 'gt', 'ge', 'lt', 'le', 'range'] as const).filter((bound) =>
    done.some((claim) => claim.bound === bound),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window it scrolls, which a keyboard must reach
    <ul className="legend" aria-label={words.legend.head} tabIndex={0}>
      <Key text={own.keySaid}>
        <TargetTick at={11} upper={null} bound="eq" y={-2} />
      </Key>
      {bounds.map((bound) => (
        <Key key={`said ${bound}`} text={words.legend[bound]}>
          <TargetTick at={bound === 'range' ? 5 : 11} upper={bound === 'range' ? 17 : null} bound={bound} y={-2} />
        </Key>
      ))}
      {done.some(({ status }) => status === 'actual') ? (
        <Key text={own.keyDone}>
          <OutcomeDot x={11} upper={null} y={8} bound="eq" status="actual" />
        </Key>
      ) : null}
      {done.some(({ status }) => status === 'estimate') ? (
        <Key text={own.keyEstimate}>
          <OutcomeDot x={11} upper={null} y={8} bound="eq" status="estimate" />
        </Key>
      ) : null}
      {outcomes.map((bound) => (
        <Key key={`done ${bound}`} text={words.legend[bound]}>
          <OutcomeDot
            x={bound === 'range' ? 5 : 11}
            upper={bound === 'range' ? 17 : null}
            y={8}
            bound={bound}
            status="actual"
          />
        </Key>
      ))}
    </ul>
  )
}

function Key({ text, children }: { text: string; children: ReactNode }): ReactElement {
  return (
    <li>
      <svg width={24} height={16} aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  )
}
