import type { CityComparison, RegionName } from '@biaochi/schema'
import type { CompareSeries } from '@biaochi/ui/compare/series'
import type { ReactElement } from 'react'
import { useWords } from '../../app/use-words.js'
import { EvidenceDrawer } from '../../drawer/drawer.js'

/** The evidence of the open city, or the reason why it has none. Up and down walk all rows, the silent ones too. */
export function CompareDrawer(props: {
  series: CompareSeries
  answer: CityComparison
  region: string
  indicator: string
  names: ReadonlyMap<string, RegionName>
  onWalk(region: string): void
  onClose(): void
}): ReactElement | null {
  const { series, answer, region, indicator, names, onWalk, onClose } = props
  const words = useWords()
  const order = walkOrder(series)
  const place = order.indexOf(region)
  const previous = order[place - 1]
  const next = order[place + 1]
  const claim = answer.cities.find((city) => city.region === region)?.claim
  const silent = answer.silent.find((city) => city.region === region)
  const name = names.get(region)
  if (!claim && !(silent && name)) return null
  return (
    <EvidenceDrawer
      id={claim?.id ?? silent?.instead?.id ?? null}
      indicator={indicator}
      names={names}
      rule={answer.rule}
      silence={
        !claim && silent && name
          ? {
              region: name,
              reason: silent.reason,
              year: answer.year,
              measure: words.measure(answer.measure, answer.unit),
            }
          : null
      }
      focusOn={(to) => `[data-region="${to}"]`}
      previous={previous}
      next={next}
      onWalk={onWalk}
      onClose={onClose}
    />
  )
}

/** The cities in the order in which they stand on the page. */
export function walkOrder(series: CompareSeries): string[] {
  return [
    ...series.rows.map(({ region }) => region),
    ...series.promised.map(({ region }) => region),
    ...series.silence.flatMap(({ cities }) => cities.map(({ region }) => region)),
  ]
}
