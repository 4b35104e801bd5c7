import { Gradients } from '@biaochi/ui/marks/gradients'
import { lazy, type ReactElement, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch } from 'wouter'
import { firstComparison } from '../state/compare-state.js'
import { parseSearch, stringifySearch } from '../state/search-params.js'
import { CompareView } from '../views/compare/compare-view.js'
import { Boundary } from './boundary.js'
import { Header } from './header.js'
import { NotFound } from './not-found.js'
import { useLinkedLanguage } from './use-linked-language.js'

const TrendView = lazy(async () => ({ default: (await import('../views/trend/trend-view.js')).TrendView }))
const ReportView = lazy(async () => ({ default: (await import('../views/report/report-view.js')).ReportView }))
const ReportsView = lazy(async () => ({ default: (await import('../views/report-list/reports-view.js')).ReportsView }))
const ImportView = lazy(async () => ({ default: (await import('../views/import/import-view.js')).ImportView }))
const GalleryView = lazy(async () => ({ default: (await import('../views/gallery/gallery-view.js')).GalleryView }))

/** The dashboard: header, and the view of the address: `/compare`, `/trend`, `/gallery`; `/` leads to a first comparison. */
export function App(): ReactElement {
  const { t } = useTranslation()
  useLinkedLanguage()
  const start = `/compare${stringifySearch({ ...parseSearch(location.search), ...firstComparison })}`
  return (
    <>
      <a className="skip" href="#view">
        {t('app.skip')}
      </a>
      <Gradients />
      <Header />
      <Boundary>
        <Suspense fallback={<main className="view" id="view" aria-busy="true" />}>
          <Switch>
            <Route path="/">
              <Redirect to={start} replace />
            </Route>
            <Route path="/compare" component={CompareView} />
            <Route path="/trend" component={TrendView} />
            <Route path="/reports" component={ReportsView} />
            <Route path="/report/:id" component={ReportView} />
            <Route path="/import" component={ImportView} />
            <Route path="/gallery" component={GalleryView} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Boundary>
    </>
  )
}
