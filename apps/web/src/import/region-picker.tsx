import type { Region } from '@biaochi/schema'
import { regions } from '@biaochi/schema/region'
import { searchRegions } from '@biaochi/schema/region-search'
import { type ReactElement, type RefObject, useEffect, useMemo, useState } from 'react'
import { Autocomplete, Dialog, Input, ListBox, ListBoxItem, Popover, SearchField, Text } from 'react-aria-components'
import { useTranslation } from 'react-i18next'

/** Regions listed at most. */
const most = 30

/** A search over all regions by name, reading, initials and code, of which one is taken. */
export function RegionPicker(props: {
  chosen: string | null
  trigger: RefObject<HTMLButtonElement | null>
  onPick(code: string): void
  onClose(): void
}): ReactElement {
  const { chosen, trigger, onPick, onClose } = props
  const { t, i18n } = useTranslation()
  const zh = i18n.language === 'zh'
  const [query, setQuery] = useState('')
  const [counties, setCounties] = useState<readonly Region[]>([])
  useEffect(() => {
    void import('@biaochi/schema/county').then((all) => setCounties(all.counties))
  }, [])
  const found = useMemo(() => {
    const among = query === '' ? regions.filter(({ level }) => level === 'province') : null
    return (among ?? searchRegions(query, most, [...regions, ...counties])).map((region) => ({
      ...region,
      id: region.code,
    }))
  }, [query, counties])
  return (
    <Popover
      className="popover"
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => open || onClose()}
      placement="bottom start"
      offset={0}
    >
      <Dialog className="picker" aria-label={t('import.pickRegion')}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField className="search" aria-label={t('import.pickRegion')} autoFocus>
            <Input placeholder={t('import.regionHint')} />
          </SearchField>
          <ListBox
            className="options"
            aria-label={t('import.pickRegion')}
            selectionMode="single"
            items={found}
            selectedKeys={chosen === null ? [] : [chosen]}
            onAction={(key) => onPick(String(key))}
            onSelectionChange={(keys) => {
              const [key] = keys === 'all' ? [] : [...keys]
              if (key !== undefined) onPick(String(key))
            }}
            renderEmptyState={() => <p className="nothing">{t('pick.nothing', { query })}</p>}
          >
            {(region) => (
              <ListBoxItem id={region.code} className="option" textValue={zh ? region.zh : region.en}>
                <Text slot="label">{zh ? region.zh : region.en}</Text>
                <Text slot="description">
                  <span>{zh ? region.en : region.zh}</span>
                  <span>{region.code}</span>
                </Text>
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Popover>
  )
}
