import { Gradients } from '@biaochi/ui/marks/gradients'
import { lazy, type ReactElement, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import { useSearch } from 'wouter/use-browser-location'
import { migratedAddress } from '../state/migrations.js'
import { Boundary } from './boundary.js'
import { embedded } from './embedded.js'
import { Header } from './header.js'
import { NotFound } from './not-found.js'
import { useLinkedLanguage } from './use-linked-language.js'

const StartView = lazy(async () => ({ default: (await import('../views/start/start-view.js')).StartView }))
const CompareView = lazy(async () => ({ default: (await import('../views/compare/compare-view.js')).CompareView }))
const TrendView = lazy(async () => ({ default: (await import('../views/trend/trend-view.js')).TrendView }))
const TargetsView = lazy(async () => ({ default: (await import('../views/targets/targets-view.js')).TargetsView }))
const MatrixView = lazy(async () => ({ default: (await import('../views/matrix/matrix-view.js')).MatrixView }))
const CityView = lazy(async () => ({ default: (await import('../views/city/city-view.js')).CityView }))
const ReportView = lazy(async () => ({ default: (await import('../views/report/report-view.js')).ReportView }))
const ReportsView = lazy(async () => ({ default: (await import('../views/report-list/reports-view.js')).ReportsView }))
const ObservationsView = lazy(async () => ({
  default: (await import('../views/data/observations-view.js')).ObservationsView,
}))
const ImportView = lazy(async () => ({ default: (await import('../views/import/import-view.js')).ImportView }))
const AboutView = lazy(async () => ({ default: (await import('../views/about/about-view.js')).AboutView }))
const GalleryView = lazy(async () => ({ default: (await import('../views/gallery/gallery-view.js')).GalleryView }))

/** The dashboard: header, and the view of the address, each loaded apart; old links lead to where their view is now. */
export function App(): ReactElement {
  const { t } = useTranslation()
  useLinkedLanguage()
  const [path] = useLocation()
  const moved = migratedAddress(path, useSearch())
  return (
    <>
      {embedded ? null : (
        <a className="skip" href="#view">
          {t('app.skip')}
        </a>
      )}
      <Gradients />
      {embedded ? null : <Header />}
      <Boundary>
        <Suspense fallback={<main className="view" id="view" aria-busy="true" />}>
          <Switch>
            {moved === null ? null : (
              <Route>
                <Redirect to={moved} replace />
              </Route>
            )}
            <Route path="/" component={StartView} />
            <Route path="/compare" component={CompareView} />
            <Route path="/trend" component={TrendView} />
            <Route path="/targets" component={TargetsView} />
            <Route path="/matrix" component={MatrixView} />
            <Route path="/city" component={CityView} />
            <Route path="/reports" component={ReportsView} />
            <Route path="/report/:id" component={ReportView} />
            <Route path="/data" component={ObservationsView} />
            <Route path="/import" component={ImportView} />
            <Route path="/about" component={AboutView} />
            <Route path="/gallery" component={GalleryView} />
            <Route component={NotFound} />
          </Switch>
        </Suspense>
      </Boundary>
    </>
  )
}
