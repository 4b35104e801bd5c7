import type { CatalogueAnswer } from '@biaochi/schema'
import { categories } from '@biaochi/schema/catalogue'
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
import { searchRanked } from '../search/rank.js'
import { recentChoices, rememberChoice } from './recent.js'

type Indicator = CatalogueAnswer['indicators'][number]

/** What the search over indicators needs. */
export interface IndicatorPickerProps {
  indicators: readonly Indicator[]
  chosen: string
  trigger: RefObject<HTMLButtonElement | null>
  onPick(id: string): void
  onClose(): void
}

const figures = ({ measures }: Indicator) => measures.reduce((sum, { claims }) => sum + claims, 0)

/** All indicators by category, and a search over names, readings, initials, English and ids. */
export function IndicatorPicker({ indicators, chosen, trigger, onPick, onClose }: IndicatorPickerProps): ReactElement {
  const { t, i18n } = useTranslation()
  const [query, setQuery] = useState('')
  const zh = i18n.language === 'zh'
  // Indicators without a figure lead nowhere; a search for one still finds it.
  const found = useMemo(
    () => (query.trim() === '' ? indicators.filter((one) => figures(one) > 0) : searchRanked(indicators, query)),
    [indicators, query],
  )
  const [recent] = useState(() => recentChoices().indicators)
  const sections = useMemo(() => {
    if (query.trim() !== '') return []
    const lately = recent.flatMap((id) => found.find((one) => one.id === id) ?? [])
    const rest = found.filter((one) => !lately.includes(one))
    return [
      { id: 'recent', zh: t('pick.recent'), en: t('pick.recent'), items: lately },
      ...categories.map((category) => ({ ...category, items: rest.filter((one) => one.category === category.id) })),
    ].filter(({ items }) => items.length > 0)
  }, [found, query, recent, t])
  const item = (indicator: Indicator) => (
    <ListBoxItem
      key={indicator.id}
      id={indicator.id}
      className={indicator.id === chosen ? 'option chosen' : 'option'}
      textValue={zh ? indicator.zh : indicator.en}
    >
      <Text slot="label">{zh ? indicator.zh : indicator.en}</Text>
      <Text slot="description">
        {zh ? indicator.en : indicator.zh}
        <i>{t('pick.figures', { count: figures(indicator) })}</i>
      </Text>
    </ListBoxItem>
  )
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => open || onClose()}
      placement="bottom start"
      offset={0}
    >
      <Dialog className="picker" aria-label={t('pick.indicator')}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField className="search" aria-label={t('pick.indicator')} autoFocus>
            <Input placeholder={t('pick.indicatorHint')} />
          </SearchField>
          <ListBox
            className="options"
            aria-label={t('pick.indicator')}
            onAction={(key) => {
              rememberChoice('indicators', [String(key)])
              onPick(String(key))
            }}
            renderEmptyState={() => <p className="nothing">{t('pick.nothing', { query })}</p>}
          >
            {query.trim() === ''
              ? sections.map((section) => (
                  <ListBoxSection key={section.id} className="section">
                    <Header>{zh ? section.zh : section.en}</Header>
                    <Collection items={section.items}>{item}</Collection>
                  </ListBoxSection>
                ))
              : found.map(item)}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  )
}
