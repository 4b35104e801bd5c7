import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { shownError } from '../api/errors.js'

/** One sentence in place of the chart: what failed, what to do, and a way to try again. */
export function ViewError({ error, onRetry }: { error: unknown; onRetry(): void }): ReactElement {
  const { t } = useTranslation()
  const { message, hint, code } = shownError(error)
  return (
    <p className="notice" role="alert" data-code={code}>
      {message === null ? t('state.unreachable') : t('state.failedWhat', { message })}
      {hint ? ` ${hint}` : ''}{' '}
      <button type="button" onClick={onRetry}>
        {t('state.retry')}
      </button>
    </p>
  )
}
