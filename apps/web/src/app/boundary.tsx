import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Keeps the header when a view throws, and says so in the view's place. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useTranslation()
  return (
    <main className="view" id="view">
      <p className="notice" role="alert">
        {t('state.broken')}{' '}
        <button type="button" onClick={() => location.reload()}>
          {t('state.retry')}
        </button>
      </p>
    </main>
  )
}
