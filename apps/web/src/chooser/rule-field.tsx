import type { SelectionRule } from '@biaochi/schema'
import type { ReactElement } from 'react'
import { useTranslation } from 'react-i18next'
import { rules } from '../state/fields.js'
import { Field } from './field.js'
import { useRuleNames } from './use-rule-words.js'

/** Which of several claims is shown: a menu of the selection rules. */
export function RuleField({
  chosen,
  onPick,
}: {
  chosen: SelectionRule
  onPick(rule: SelectionRule): void
}): ReactElement {
  const { t } = useTranslation()
  const names = useRuleNames()
  return (
    <Field label={t('field.rule')} className="rule">
      <select
        aria-label={t('field.rule')}
        value={chosen}
        onChange={(event) => onPick(event.target.value as SelectionRule)}
      >
        {rules.map((rule) => (
          <option key={rule} value={rule}>
            {names[rule]}
          </option>
        ))}
      </select>
    </Field>
  )
}
