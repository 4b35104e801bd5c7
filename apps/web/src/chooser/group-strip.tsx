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
  return (
    <fieldset className="groups">
      <legend className="visually-hidden">{t('group.label')}</legend>
      <span className="seg">
        <button type="button" aria-pressed={current === null} onClick={() => onPick(null)}>
          {t('group.all')}
          <i>{all}</i>
        </button>
        {groups.map(({ id, name, codes }) => (
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
