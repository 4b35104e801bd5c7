import type { ReactElement } from 'react'
import { Field } from './field.js'

/** A field with a few choices of which one holds, as a menu. */
export function MenuField<Value extends string>(props: {
  label: string
  choices: readonly { value: Value; name: string }[]
  chosen: Value
  onPick(value: Value): void
}): ReactElement {
  const { label, choices, chosen, onPick } = props
  return (
    <Field label={label} className="rule">
      <select aria-label={label} value={chosen} onChange={(event) => onPick(event.target.value as Value)}>
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
