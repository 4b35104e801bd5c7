import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../../api/client.js'
import { ReportItems } from '../report-list/report-items.js'
import { ViewError } from '../view-error.js'

/** The stored reports of a city, the latest first, each a link to its text. */
export function CityReports({ region, city }: { region: string; city: string }): ReactElement {
  const { t } = useTranslation()
  const query = useQuery(api.reports.list.queryOptions({ region }))
  const reports = [...(query.data ?? [])].sort((a, b) => b.year - a.year || b.observations - a.observations)
  return (
    <section className="city-reports" aria-labelledby="city-reports">
      <h2 id="city-reports">
        {t('city.reports', { city })} {query.data ? <i>{reports.length}</i> : null}
      </h2>
      {query.error ? <ViewError error={query.error} onRetry={() => void query.refetch()} /> : null}
      {query.data?.length === 0 ? <p className="notice">{t('city.noReports')}</p> : null}
      <div className="report-list">
        <ReportItems reports={reports} lead={({ year }) => year} />
      </div>
    </section>
  )
}
