import type { Bound, Claim, ClaimFields, Status } from '@biaochi/schema'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, queryClient } from '../api/client.js'
import { shownError } from '../api/errors.js'
import { useWords } from '../app/use-words.js'
import { canWriteFrom } from './can-write.js'

/** What can be said to be wrong with a claim. */
const faults = ['value', 'period', 'bound', 'status', 'none'] as const
type Fault = (typeof faults)[number]

const bounds: readonly Bound[] = ['eq', 'approx', 'gt', 'ge', 'lt', 'le']
const statuses: readonly Status[] = ['actual', 'estimate', 'target']

/** A form that corrects one claim: what is wrong, how it is right, why, and who says so. Where writing is closed it says so. */
export function ReportError({ claim }: { claim: Claim }): ReactElement {
  const { t } = useTranslation()
  return (
    <section className="report-error">
      <details>
        <summary>{t('correct.head')}</summary>
        {canWriteFrom(location.hostname) ? <Form key={claim.id} claim={claim} /> : <p>{t('correct.closed')}</p>}
      </details>
    </section>
  )
}

function Form({ claim }: { claim: Claim }): ReactElement {
  const { t } = useTranslation()
  const words = useWords()
  const id = useId()
  const [fault, setFault] = useState<Fault>('value')
  const [right, setRight] = useState('')
  const [reason, setReason] = useState('')
  const [author, setAuthor] = useState('')
  const create = useMutation(
    api.corrections.create.mutationOptions({ onSuccess: () => queryClient.invalidateQueries() }),
  )
  const names: Record<Fault, string> = {
    value: t('correct.value'),
    period: words.evidence.field.period,
    bound: words.evidence.field.bound,
    status: words.evidence.field.status,
    none: t('correct.none'),
  }
  const changes = changesOf(fault, right)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (changes === undefined) return
    create.mutate({ claim: claim.id, author: author.trim(), reason: reason.trim(), changes })
  }
  if (create.isSuccess) return <p role="status">{t('correct.done')}</p>
  const error = create.error ? shownError(create.error) : null
  const choices: readonly (readonly [string, string])[] | null =
    fault === 'bound'
      ? bounds.map((bound) => [bound, words.bound[bound]])
      : fault === 'status'
        ? statuses.map((status) => [status, words.status[status]])
        : null
  return (
    <form onSubmit={submit}>
      <label htmlFor={`${id}-fault`}>{t('correct.what')}</label>
      <select
        id={`${id}-fault`}
        value={fault}
        onChange={(event) => {
          setFault(event.target.value as Fault)
          setRight('')
        }}
      >
        {faults.map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
      {fault === 'none' ? null : (
        <>
          <label htmlFor={`${id}-right`}>
            {fault === 'value' ? t('correct.rightValue', { unit: claim.unit }) : t('correct.right')}
          </label>
          {choices ? (
            <select id={`${id}-right`} required value={right} onChange={(event) => setRight(event.target.value)}>
              <option value="" />
              {choices.map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          ) : (
            <input
              id={`${id}-right`}
              required
              inputMode="decimal"
              pattern={fault === 'value' ? String.raw`-?\d+(\.\d+)?` : String.raw`\d{4}`}
              placeholder={fault === 'value' ? String(claim.value) : claim.period}
              value={right}
              onChange={(event) => setRight(event.target.value)}
            />
          )}
        </>
      )}
      <label htmlFor={`${id}-reason`}>{t('correct.reason')}</label>
      <textarea
        id={`${id}-reason`}
        required
        rows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <label htmlFor={`${id}-author`}>{t('correct.author')}</label>
      <input
        id={`${id}-author`}
        required
        maxLength={100}
        autoComplete="name"
        value={author}
        onChange={(event) => setAuthor(event.target.value)}
      />
      <button type="submit" disabled={create.isPending}>
        {t('correct.send')}
      </button>
      {error ? (
        <p role="alert">
          {error.message === null ? t('state.unreachable') : t('correct.failed', { message: error.message })}
        </p>
      ) : null}
    </form>
  )
}

/** The changes of a correction, null for "no figure of this kind", undefined while nothing right is said. */
export function changesOf(fault: Fault, right: string): Partial<ClaimFields> | null | undefined {
  const text = right.trim()
  switch (fault) {
    case 'none':
      return null
    case 'value':
      return /^-?\d+(\.\d+)?$/.test(text) ? { value: Number(text), upper: null } : undefined
    case 'period':
      return /^\d{4}$/.test(text) ? { period: text } : undefined
    case 'bound': {
      const bound = bounds.find((one) => one === text)
      return bound && { bound }
    }
    default: {
      const status = statuses.find((one) => one === text)
      return status && { status }
    }
  }
}
