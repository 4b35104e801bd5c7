import { accuracy } from 'virtual:accuracy'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'

const columns = ['quantity', 'tuple', 'labelled', 'panel'] as const

/** How well the parser reads, as measured: F1 in percent by set of texts. */
export function Accuracy(): ReactElement {
  const { t, i18n } = useTranslation()
  const names = {
    quantity: t('about.quantity'),
    tuple: t('about.tuple'),
    labelled: t('about.labelled'),
    panel: t('about.panel'),
  }
  const means = {
    quantity: t('about.quantityMeans'),
    tuple: t('about.tupleMeans'),
    labelled: t('about.labelledMeans'),
    panel: t('about.panelMeans'),
  }
  return (
    <>
      <p>{t('about.accuracyIntro', { version: accuracy.version })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow window it scrolls, which a keyboard must reach */}
      <section className="table-wrap" tabIndex={0} aria-label={t('about.accuracy')}>
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('about.set')}</th>
              <th scope="col" className="num">
                {t('about.texts')}
              </th>
              <th scope="col" className="num">
                {t('about.figures')}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="num">
                  {names[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {accuracy.sets.map(({ id, title, titleZh, texts, observations, scores }) => (
              <tr key={id}>
                <th scope="row">{i18n.language === 'en' ? title : titleZh}</th>
                <td className="num">{texts}</td>
                <td className="num">{observations}</td>
                {columns.map((column) => (
                  <td key={column} className="num">
                    {scores[column].f1.toFixed(1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <dl className="terms">
        {columns.map((column) => (
          <div key={column}>
            <dt>{names[column]}</dt>
            <dd>{means[column]}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
