import { type ReactElement, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useWords } from '../../app/use-words.js'
import { useRuleNames, useRuleSentences } from '../../chooser/use-rule-words.js'
import { rules } from '../../state/fields.js'
import { MarkTable } from '../gallery/mark-table.js'
import { Accuracy } from './accuracy.js'
import { Definitions } from './definitions.js'

/** Where the figures come from: definitions, method, selection rules, marks, measured accuracy, limits. */
export function AboutView(): ReactElement {
  const { t } = useTranslation()
  const words = useWords()
  const names = useRuleNames()
  const says = useRuleSentences()
  useEffect(() => {
    document.title = `${t('view.about')}｜${t('app.name')} ${t('app.latin')}`
  }, [t])
  const sections = [
    ['method', t('about.method')],
    ['rules', t('about.rules')],
    ['marks', t('about.marks')],
    ['accuracy', t('about.accuracy')],
    ['limits', t('about.limits')],
    ['definitions', t('about.definitions')],
  ] as const
  const steps = [t('about.step1'), t('about.step2'), t('about.step3'), t('about.step4'), t('about.step5')]
  const limits = [t('about.limit1'), t('about.limit2'), t('about.limit3'), t('about.limit4'), t('about.limit5')]
  return (
    <main className="view about" id="view">
      <h1>{t('view.about')}</h1>
      <p className="sub">{t('about.intro')}</p>
      <nav className="about-nav" aria-label={t('about.contents')}>
        {sections.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <section id="method">
        <h2>{t('about.method')}</h2>
        <ol className="about-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section id="rules">
        <h2>{t('about.rules')}</h2>
        <p>{t('about.rulesIntro')}</p>
        <dl className="terms">
          {rules.map((rule) => (
            <div key={rule}>
              <dt>{names[rule]}</dt>
              <dd>{says[rule]}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section id="marks">
        <h2>{t('about.marks')}</h2>
        <p>{t('about.marksIntro')}</p>
        <MarkTable words={words} />
      </section>
      <section id="accuracy">
        <h2>{t('about.accuracy')}</h2>
        <Accuracy />
      </section>
      <section id="limits">
        <h2>{t('about.limits')}</h2>
        <ul className="about-steps">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      <section id="definitions">
        <h2>{t('about.definitions')}</h2>
        <Definitions />
      </section>
    </main>
  )
}
