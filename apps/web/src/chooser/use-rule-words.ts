import type { SelectionRule } from '@biaochi/schema'
import { useTranslation } from 'react-i18next'

/** What each selection rule is called in the chooser. */
export function useRuleNames(): Record<SelectionRule, string> {
  const { t } = useTranslation()
  return {
    default: t('rule.default'),
    first: t('rule.first'),
    latest: t('rule.latest'),
    estimate: t('rule.estimate'),
    target: t('rule.target'),
  }
}

/** What each selection rule does, in one sentence for the foot of a view. */
export function useRuleSentences(): Record<SelectionRule, string> {
  const { t } = useTranslation()
  return {
    default: t('rule.defaultSays'),
    first: t('rule.firstSays'),
    latest: t('rule.latestSays'),
    estimate: t('rule.estimateSays'),
    target: t('rule.targetSays'),
  }
}
