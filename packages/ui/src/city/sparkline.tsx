import type { ReactElement } from 'react'
import { Dot } from '../marks/dot.js'
import type { ScoreLine } from './series.js'
import { type SparkBox, sparkRuns } from './spark.js'

const width = 132
const height = 28

/** The years of a figure at a glance: lines join consecutive years only, estimates are hollow, the last stands out. */
export function Sparkline(props: { spark: ScoreLine['spark']; years: Pick<SparkBox, 'from' | 'to'> }): ReactElement {
  const { spark, years } = props
  const runs = sparkRuns(spark, { ...years, width, height })
  const last = runs.at(-1)?.at(-1)
  return (
    <svg className="spark" width={width} height={height} role="img" aria-label={spark.description}>
      {runs.map((run) => (
        <path
          key={run[0]?.year}
          className="spark-line"
          d={run.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('')}
        />
      ))}
      {runs.flat().map((point) => (
        <Dot
          key={point.year}
          x={point.x}
          y={point.y}
          bound="eq"
          status={point.status}
          radius={point === last ? 3 : 1.5}
        />
      ))}
    </svg>
  )
}
