import { reportWords } from '@biaochi/ui/report/report-words'
import type { ReactElement, ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../../app/use-words.js'
import { reportHref } from '../../reading/hrefs.js'
import type { Listed } from './listed.js'

/** Reports as a list of links; `lead` is what stands before the title: the year, or the city. */
export function ReportItems(props: { reports: readonly Listed[]; lead(report: Listed): ReactNode }): ReactElement {
  const words = useWords()
  return (
    <ul>
      {props.reports.map((report) => (
        <li key={report.id}>
          <Link href={reportHref(report.id)}>
            <b>{props.lead(report)}</b>
            <span lang="zh-Hans">{report.title}</span>
            <small>
              {[
                reportWords[words.lang].kind[report.kind],
                report.digest ? words.evidence.digest : null,
                report.evidence === 'citation' ? words.evidence.citation : null,
                reportWords[words.lang].figures(report.observations),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </Link>
        </li>
      ))}
    </ul>
  )
}
