import type { ReactElement } from 'react'
import { Field } from './field.js'

/** A field with a few choices of which one holds: segments, on a narrow window a menu. */
export function Segments<Value extends string>(props: {
  label: string
  choices: readonly { value: Value; name: string }[]
  chosen: Value
  onPick(value: Value): void
}): ReactElement {
  const { label, choices, chosen, onPick } = props
  return (
    <Field label={label} className="measure">
      <fieldset className="seg wide">
        <legend className="visually-hidden">{label}</legend>
        {choices.map(({ value, name }) => (
          <button key={value} type="button" aria-pressed={value === chosen} onClick={() => onPick(value)}>
            {name}
          </button>
        ))}
      </fieldset>
      <select
        className="narrow"
        aria-label={label}
        value={chosen}
        onChange={(event) => onPick(event.target.value as Value)}
      >
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </Field>
  )
}
