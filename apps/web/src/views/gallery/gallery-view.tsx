import { cityExamples } from '@biaochi/ui/city/examples'
import { ScoreTable } from '@biaochi/ui/city/score-table'
import { scoreSeries } from '@biaochi/ui/city/series'
import { CompareChart } from '@biaochi/ui/compare/compare-chart'
import { compareExamples } from '@biaochi/ui/compare/examples'
import { compareSeries } from '@biaochi/ui/compare/series'
import { EvidencePanel } from '@biaochi/ui/evidence/evidence-panel'
import { evidenceExamples } from '@biaochi/ui/evidence/examples'
import { exampleNames } from '@biaochi/ui/examples/regions'
import { matrixExamples } from '@biaochi/ui/matrix/examples'
import { MatrixChart } from '@biaochi/ui/matrix/matrix-chart'
import { valuesMatrix } from '@biaochi/ui/matrix/series'
import { reportExamples } from '@biaochi/ui/report/examples'
import { ReportReader } from '@biaochi/ui/report/report-reader'
import { targetsExamples } from '@biaochi/ui/targets/examples'
import { targetsSeries } from '@biaochi/ui/targets/series'
import { TargetsChart } from '@biaochi/ui/targets/targets-chart'
import { trendExamples } from '@biaochi/ui/trend/examples'
import { trendSeries } from '@biaochi/ui/trend/series'
import { TrendChart } from '@biaochi/ui/trend/trend-chart'
import { type ReactElement, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { copyText } from '../../app/copy.js'
import { useWords } from '../../app/use-words.js'
import { indicatorNameIn } from '../../reading/names.js'
import { MarkTable } from './mark-table.js'

/** Every named example of @biaochi/ui on one page: the grammar of marks, comparisons, trends, evidence. */
export function GalleryView(): ReactElement {
  const { t } = useTranslation()
  const words = useWords()
  useEffect(() => {
    document.title = `${t('gallery.title')}｜${t('app.name')} ${t('app.latin')}`
  }, [t])
  return (
    <main className="view gallery" id="view">
      <h1>{t('gallery.title')}</h1>
      <p className="sub">{t('gallery.intro')}</p>
      <h2>{t('gallery.marks')}</h2>
      <MarkTable words={words} />
      <h2>{t('gallery.compare')}</h2>
      {compareExamples.map(({ id, indicator, answer }) => {
        const series = compareSeries(answer, { indicator, names: exampleNames, words })
        return (
          <section key={id} id={id}>
            <h3>{series.title}</h3>
            <p className="sub">{series.sentence}</p>
            <CompareChart series={series} words={words} onSelect={() => {}} />
          </section>
        )
      })}
      <h2>{t('gallery.trend')}</h2>
      {trendExamples.map(({ id, indicator, answer }) => {
        const series = trendSeries(answer, { indicator, names: exampleNames, words })
        return (
          <section key={id} id={id}>
            <h3>{series.title}</h3>
            <p className="sub">{series.sentence}</p>
            <TrendChart series={series} words={words} onSelect={() => {}} />
          </section>
        )
      })}
      <h2>{t('gallery.matrix')}</h2>
      {matrixExamples.map(({ id, indicator, answer }) => {
        const series = valuesMatrix(answer, { indicator, names: exampleNames, words })
        return (
          <section key={id} id={id}>
            <h3>{series.title}</h3>
            <p className="sub">{series.sentence}</p>
            <MatrixChart series={series} words={words} onSelect={() => {}} />
          </section>
        )
      })}
      <h2>{t('gallery.city')}</h2>
      {cityExamples.map(({ id, answer }) => {
        const series = scoreSeries(answer, {
          region: exampleNames.get(answer.region),
          nameOf: indicatorNameIn(words.lang),
          words,
        })
        return (
          <section key={id} id={id}>
            <h3>{series.title}</h3>
            <p className="sub">{series.sentence}</p>
            <ScoreTable
              series={series}
              words={words}
              selected={null}
              hrefOf={(figure) => `/city?city=${answer.region}&at=${figure}`}
              onSelect={() => {}}
              waysOf={() => null}
            />
          </section>
        )
      })}
      <h2>{t('gallery.targets')}</h2>
      {targetsExamples.map(({ id, indicator, rows }) => {
        const over = { year: 2022 }
        const series = targetsSeries(rows, { indicator, measure: 'growth', names: exampleNames, words, over })
        return (
          <section key={id} id={id}>
            <h3>{series.title}</h3>
            <p className="sub">{series.sentence}</p>
            <TargetsChart series={series} words={words} onSelect={() => {}} />
          </section>
        )
      })}
      <h2>{t('gallery.evidence')}</h2>
      <div className="drawers">
        {evidenceExamples.map(({ id, indicator, evidence }) => (
          <section key={id} id={id} className="drawer">
            <EvidencePanel
              evidence={evidence}
              indicator={indicator}
              region={exampleNames.get(evidence.claim.region)}
              words={words}
              onCopy={copyText}
            />
          </section>
        ))}
      </div>
      <h2>{t('gallery.report')}</h2>
      {reportExamples.map(({ id, report }) => (
        <section key={id} id={id}>
          <ReportReader
            report={report}
            words={words}
            nameOf={indicatorNameIn(words.lang)}
            regionOf={(code) => exampleNames.get(code)}
            filter={{}}
            hits={null}
            selected={null}
            hrefOf={(figure) => `/report/${report.id}#o=${figure}`}
            onSelect={() => {}}
          />
        </section>
      ))}
    </main>
  )
}
