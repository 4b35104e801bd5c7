import { Quote } from '@biaochi/ui/evidence/quote'
import { stretches } from '@biaochi/ui/evidence/series'
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { api } from '../../api/client.js'
import { useWords } from '../../app/use-words.js'

/** The words behind one figure, and the way to how they were read. Takes its room only once they are there. */
export function TopWords({ city, id, href }: { city: string; id: string; href: string }): ReactElement | null {
  const { t, i18n } = useTranslation()
  const words = useWords()
  const language = i18n.language === 'en' ? 'en' : 'zh'
  const { data } = useQuery(api.observations.evidence.queryOptions({ id, language }))
  if (!data) return null
  const { source } = data.claim
  return (
    <section className="top-words">
      <h2>{t('start.words', { city })}</h2>
      <Quote parts={stretches(data)} said={false} words={words} />
      <p className="from">
        {[source.title, source.delivered ?? words.year(source.reportYear)].join(' · ')}{' '}
        <Link href={href}>{t('start.how')}</Link>
      </p>
    </section>
  )
}
