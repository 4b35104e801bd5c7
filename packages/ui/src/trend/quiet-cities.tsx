import type { ReactElement } from 'react'
import { textWidth } from '../marks/text-width.js'
import { Unspoken } from '../marks/unspoken.js'
import type { TrendLayout } from './layout.js'
import { inside } from './quiet.js'
import type { TrendSeries } from './series.js'

/** All unchosen cities as one quiet path, single years as dots, and the name of what lies above the ruler. */
export function QuietCities(props: { series: TrendSeries; layout: TrendLayout; beyond: string | null }): ReactElement {
  const { series, layout, beyond } = props
  const { x, y, plot } = layout
  const runs = series.quiet.flatMap((city) => inside(city.runs, series.scale, series.years))
  const spot = ({ year, value }: { year: number; value: number }) => `${round(x(year))} ${round(y(value))}`
  const joined = runs.filter((run) => run.length > 1).map((run) => `M${run.map(spot).join('L')}`)
  const dots = runs.flat().map((point) => `M${spot(point)}h0`)
  return (
    <Unspoken>
      <path className="bg" d={joined.join('')} />
      <path className="bgd" d={dots.join('')} />
      {beyond && series.beyond ? (
        <text className="bgl" x={beyondStart(beyond, x(series.beyond.year), layout)} y={plot.top - 4}>
          {beyond}
        </text>
      ) : null}
    </Unspoken>
  )
}

const round = (px: number) => Math.round(px * 10) / 10

/** The left edge of the words that name what lies above: they end under their year where they have the room. */
function beyondStart(text: string, year: number, { plot, width }: TrendLayout): number {
  const size = textWidth(text, 12)
  return Math.max(Math.min(plot.left, width - size), year - size)
}
