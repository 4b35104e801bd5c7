import { regionByCode } from '@biaochi/schema/region'
import { lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../app/use-words.js'
import { FieldButton } from '../chooser/field.js'

const load = () => import('./region-picker.js')
const RegionPicker = lazy(async () => ({ default: (await load()).RegionPicker }))

/** Which region reports: what the text says, or what was chosen. */
export function RegionField(props: { region: string | null; onPick(code: string): void }): ReactElement {
  const { region, onPick } = props
  const { t } = useTranslation()
  const words = useWords()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const name = useRegionName(region)
  return (
    <>
      <FieldButton
        label={t('import.region')}
        value={region === null ? t('import.chooseRegion') : name === undefined ? region : words.regionFull(name)}
        open={open}
        buttonRef={button}
        onPress={() => setOpen(!open)}
        onNear={() => void load()}
      />
      {open ? (
        <Suspense fallback={<span className="visually-hidden">{t('pick.loading')}</span>}>
          <RegionPicker
            chosen={region}
            trigger={button}
            onPick={(code) => {
              setOpen(false)
              onPick(code)
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}

/** The region of a code; a county's comes with the list of counties. */
function useRegionName(code: string | null): ReturnType<typeof regionByCode> {
  const known = code === null ? undefined : regionByCode(code)
  const [county, setCounty] = useState<ReturnType<typeof regionByCode>>()
  useEffect(() => {
    if (code === null || known) return
    void import('@biaochi/schema/county').then((all) => setCounty(all.countyByCode(code)))
  }, [code, known])
  return known ?? (county?.code === code ? county : undefined)
}
