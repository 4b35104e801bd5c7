import type { Words } from '@biaochi/ui/words/words'
import { useTranslation } from 'react-i18next'
import { wordsOf } from '../i18n/i18n.js'

/** The wording of the charts in the language of the page. */
export function useWords(): Words {
  const { i18n } = useTranslation()
  return wordsOf(i18n.language)
}
