import type { ReactElement } from 'react'
import type { Words } from '../words/words.js'
import type { SaidDoneLinks } from './said-done.js'
import type { VerdictGroup } from './series.js'
import { targetsWords } from './targets-words.js'

/** Targets of which the library does not tell the outcome, by why. */
export function OpenTargets(props: {
  groups: readonly VerdictGroup[]
  words: Words
  linkOf: SaidDoneLinks['linkOf']
}): ReactElement | null {
  const { groups, words, linkOf } = props
  const own = targetsWords(words.lang)
  if (groups.length === 0) return null
  return (
    <dl className="silent sd-open">
      {groups.map(({ verdict, title, rows }) => (
        <div key={verdict}>
          <dt>
            {title}
            <i>{rows.length}</i>
          </dt>
          <dd>
            {rows.map(({ region, year, city, said, firmness }) => (
              <span key={`${region}.${year}`} className="silent-city">
                <a {...linkOf({ region, year, side: 'said' })}>
                  {city} <i>{year}</i>{' '}
                  <b>
                    {own.firmness[firmness] && firmness !== 'about' ? `${own.firmness[firmness]} ` : ''}
                    {said.label}
                  </b>
                </a>
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
