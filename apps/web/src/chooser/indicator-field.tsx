import type { CatalogueAnswer } from '@biaochi/schema'
import { type ReactElement, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FieldButton } from './field.js'
import { IndicatorPicker, preloadPickers } from './pickers.js'

/** The indicator and the search behind it. */
export function IndicatorField(props: {
  catalogue: CatalogueAnswer | undefined
  chosen: string
  name: string
  onPick(id: string): void
}): ReactElement {
  const { catalogue, chosen, name, onPick } = props
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <FieldButton
        label={t('field.indicator')}
        value={name}
        open={open}
        buttonRef={button}
        onPress={() => setOpen(!open)}
        onNear={preloadPickers}
      />
      {open && catalogue ? (
        <Suspense fallback={<span className="visually-hidden">{t('pick.loading')}</span>}>
          <IndicatorPicker
            indicators={catalogue.indicators}
            chosen={chosen}
            trigger={button}
            onPick={(id) => {
              setOpen(false)
              onPick(id)
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
