import type { CatalogueAnswer } from '@biaochi/schema'
import { type ReactElement, type RefObject, useMemo, useState } from 'react'
import {
  Autocomplete,
  Collection,
  Dialog,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { CityGroup } from '../cities/groups.js'
import { placesByKind } from '../cities/places.js'
import { searchRanked } from '../search/rank.js'
import { recentChoices, rememberChoice } from './recent.js'

type Place = CatalogueAnswer['regions'][number]

/** What the search over places needs. `most` limits how many can be chosen. */
export interface CityPickerProps {
  /** Cities, provinces and the nation. */
  places: readonly Place[]
  groups: readonly CityGroup[]
  /** Chosen codes in order of choice; empty for all cities where that is allowed. */
  chosen: readonly string[]
  most: number
  trigger: RefObject<HTMLButtonElement | null>
  onChange(codes: string[]): void
  /** Takes a whole group; null for all. Absent where groups make no sense. */
  onGroup?: ((id: string | null) => void) | undefined
  /** The peers of the city chosen last, with their reason; null where there are none. */
  peers: CityGroup | null
  onPeers(group: CityGroup): void
  onClose(): void
}

/** Places to be ticked by kind, with a search over names, readings and initials, and whole groups at a press. */
export function CityPicker(props: CityPickerProps): ReactElement {
  const { places, groups, chosen, most, trigger, onChange, onGroup, peers, onPeers, onClose } = props
  const { t, i18n } = useTranslation()
  const [query, setQuery] = useState('')
  const zh = i18n.language === 'zh'
  const items = useMemo(() => places.map((place) => ({ ...place, id: place.code, aliases: [place.short] })), [places])
  const [recent] = useState(() => recentChoices().cities)
  const found = useMemo(() => searchRanked(items, query), [items, query])
  // What was chosen lately stands first among its kind, as long as nothing is searched.
  const kinds = useMemo(
    () => placesByKind([...items].sort((a, b) => lateness(recent, a.id) - lateness(recent, b.id))),
    [items, recent],
  )
  const sections = [
    { name: t('pick.kindNation'), items: kinds.nation },
    { name: t('pick.kindProvinces'), items: kinds.provinces },
    { name: t('pick.kindCities'), items: kinds.cities },
  ]
  const full = chosen.length >= most
  const option = (place: (typeof items)[number]) => (
    <ListBoxItem key={place.id} id={place.id} className="option check" textValue={zh ? place.zh : place.en}>
      <Text slot="label">{zh ? place.short : place.en}</Text>
    </ListBoxItem>
  )
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => open || onClose()}
      placement="bottom end"
      offset={0}
    >
      <Dialog className="picker" aria-label={t('pick.cities')}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField className="search" aria-label={t('pick.cities')} autoFocus>
            <Input placeholder={t('pick.citiesHint')} />
          </SearchField>
          {onGroup && query === '' ? (
            <fieldset className="group-buttons">
              <legend className="visually-hidden">{t('pick.groups')}</legend>
              <button type="button" onClick={() => onGroup(null)}>
                {t('pick.clear')}
              </button>
              {groups.map(({ id, name, kind, codes }) => (
                <button
                  key={id}
                  type="button"
                  title={kind === 'size' ? t('group.sizes') : undefined}
                  onClick={() => onGroup(id)}
                >
                  {name}
                  <i>{codes.size}</i>
                </button>
              ))}
            </fieldset>
          ) : null}
          {peers && query === '' ? (
            <p className="peers">
              <button type="button" onClick={() => onPeers(peers)}>
                {peers.name}
                <i>{peers.codes.size}</i>
              </button>
              <span>{peers.reason}</span>
            </p>
          ) : null}
          <ListBox
            className="options three"
            layout="grid"
            aria-label={t('pick.cities')}
            selectionMode="multiple"
            selectedKeys={chosen}
            disabledKeys={full ? items.filter(({ code }) => !chosen.includes(code)).map(({ code }) => code) : []}
            onSelectionChange={(keys) => {
              const now = inOrder(chosen, keys === 'all' ? items.map(({ id }) => id) : [...keys].map(String))
              rememberChoice(
                'cities',
                now.filter((code) => !chosen.includes(code)),
              )
              onChange(now)
            }}
            renderEmptyState={() => <p className="nothing">{t('pick.nothing', { query })}</p>}
          >
            {query.trim() === ''
              ? sections
                  .filter(({ items }) => items.length > 0)
                  .map(({ name, items }) => (
                    <ListBoxSection key={name} className="section">
                      <Header>{name}</Header>
                      <Collection items={items}>{option}</Collection>
                    </ListBoxSection>
                  ))
              : found.map(option)}
          </ListBox>
        </Autocomplete>
        <div className="picker-foot">
          <span>{full ? t('pick.most', { count: most }) : ''}</span>
          <button type="button" onClick={onClose}>
            {t('pick.done')}
          </button>
        </div>
      </Dialog>
    </Popover>
  )
}

/** The new choice with the cities that were there first, so that colours stay with their city. */
function inOrder(before: readonly string[], now: readonly string[]): string[] {
  return [...before.filter((code) => now.includes(code)), ...now.filter((code) => !before.includes(code))]
}

/** Place among the recent choices; all others stand behind them in their order. */
const lateness = (recent: readonly string[], id: string) => {
  const at = recent.indexOf(id)
  return at < 0 ? recent.length : at
}
