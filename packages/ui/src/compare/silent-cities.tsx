import type { AnchorHTMLAttributes, ReactElement } from 'react'
import type { SilenceGroup } from './series.js'

/** Groups of silent cities, and the link that opens a city's reason. */
export interface SilentCitiesProps {
  groups: readonly SilenceGroup[]
  hrefOf(region: string): string
  link(region: string): AnchorHTMLAttributes<HTMLAnchorElement>
}

/** The cities without a figure, one line a reason, with what was said instead. */
export function SilentCities({ groups, hrefOf, link }: SilentCitiesProps): ReactElement | null {
  if (groups.length === 0) return null
  return (
    <dl className="silent">
      {groups.map(({ reason, title, cities }) => (
        <div key={reason}>
          <dt>
            {title}
            <i>{cities.length}</i>
          </dt>
          <dd>
            {cities.map(({ region, city, instead }) => (
              <span key={region} className="silent-city">
                <a href={hrefOf(region)} {...link(region)}>
                  {city}
                </a>
                {instead ? <span className="dim">{instead}</span> : null}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
