import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import type { CityGroup } from '../cities/groups.js'

/** The groups of cities in one line above the chart; `null` is all cities, `chosen` those ticked one by one. */
export function GroupStrip(props: {
  groups: readonly CityGroup[]
  all: number
  chosen: number
  current: string | null
  onPick(id: string | null): void
}): ReactElement {
  const { groups, all, chosen, current, onPick } = props
  const { t } = useTranslation()
  const shown = stripGroups(groups, current)
  return (
    <fieldset className="groups">
      <legend className="visually-hidden">{t('group.label')}</legend>
      <span className="seg">
        <button type="button" aria-pressed={current === null} onClick={() => onPick(null)}>
          {t('group.all')}
          <i>{all}</i>
        </button>
        {shown.map(({ id, name, codes }) => (
          <button key={id} type="button" aria-pressed={current === id} onClick={() => onPick(id)}>
            {name}
            <i>{codes.size}</i>
          </button>
        ))}
        {current === 'chosen' ? (
          <button type="button" aria-pressed="true">
            {t('group.chosen')}
            <i>{chosen}</i>
          </button>
        ) : null}
      </span>
    </fieldset>
  )
}

/** A strip holds so many provinces; the search over cities has them all. */
const provinces = 3

/** The groups that stand in the strip: ranks, clusters of two or more, some provinces, peers, and the one in use. */
function stripGroups(groups: readonly CityGroup[], current: string | null): CityGroup[] {
  const few = groups.filter(({ kind }) => kind === 'province').slice(0, provinces)
  return groups.filter(
    (group) =>
      group.id === current ||
      group.kind === 'rank' ||
      group.kind === 'peers' ||
      (group.kind === 'cluster' && group.codes.size > 1) ||
      few.includes(group),
  )
}
