import type { KeyboardEvent, MouseEvent, ReactElement } from 'react'
import { TargetTick } from '../marks/target-tick.js'
import { Unspoken } from '../marks/unspoken.js'
import type { Words } from '../words/words.js'
import type { TargetAddress } from './address.js'
import type { PlacedTarget, TargetsLayout } from './layout.js'
import { OutcomeDot } from './outcome-dot.js'
import type { DrawnClaim, SaidDoneRow, TargetsSeries } from './series.js'
import { targetsWords } from './targets-words.js'

/** What makes a mark a link: its address, whether it is open or in the tab order, and what keys and clicks do. */
export interface MarkAddress {
  href: string
  'data-target': string
  tabIndex: number
  'aria-current'?: 'true'
  onClick(event: MouseEvent): void
  onKeyDown(event: KeyboardEvent): void
}

/** Gives every mark its link. */
export interface SaidDoneLinks {
  linkOf(address: TargetAddress): MarkAddress
  /** Written address of what is open. */
  selected: string | null
}

/** One row: city and year, the two marks on the ruler, the words of both, and how far apart they are. */
export function SaidDone(props: {
  row: SaidDoneRow
  series: TargetsSeries
  layout: TargetsLayout
  words: Words
  links: SaidDoneLinks
}): ReactElement {
  const { row, series, layout, words, links } = props
  const own = targetsWords(words.lang)
  const { region, year, said, done, statement } = row
  const placed = layout.place(row)
  const open = links.selected?.startsWith(`${region}.${year}.`) === true
  const saidLink = links.linkOf({ region, year, side: 'said' })
  const doneLink = links.linkOf({ region, year, side: 'done' })
  return (
    <li className={open ? 'sd-row open' : 'sd-row'}>
      <span className="w">
        {row.city} <i>{year}</i>
      </span>
      <svg className="track" width="100%" height="34">
        <title>{statement}</title>
        {series.scale.ticks
          .filter(({ kind }) => kind === 'long')
          .map(({ at }) => (
            <line key={at} className="grid" x1={layout.toX(at)} x2={layout.toX(at)} y1={-2} y2={36} />
          ))}
        <Gap placed={placed} verdict={row.verdict} />
        <MarkLink link={saidLink} name={`${own.said}: ${statement}`} at={placed.said}>
          <TargetTick at={placed.said} upper={placed.saidUpper} bound={said.claim.bound} y={7} />
        </MarkLink>
        {done && placed.done !== null ? (
          <MarkLink link={doneLink} name={`${own.done}: ${statement}`} at={placed.done}>
            <OutcomeDot
              x={placed.done}
              upper={placed.doneUpper}
              y={17}
              bound={done.claim.bound}
              status={done.claim.status}
            />
          </MarkLink>
        ) : null}
        <Unspoken>
          <text className="vs" x={placed.saidLabel.x} y={21.5}>
            {placed.saidLabel.text}
          </text>
          {placed.doneLabel ? (
            <text className="v" x={placed.doneLabel.x} y={22}>
              {placed.doneLabel.text}
            </text>
          ) : null}
        </Unspoken>
      </svg>
      <InWords claim={said} className="q" />
      {done ? <InWords claim={done} className="q d" /> : <span className="q" />}
      <span className="x">{row.distance}</span>
    </li>
  )
}

/** A mark that leads to its words, with room to hit it. */
function MarkLink(props: { link: MarkAddress; name: string; at: number; children: ReactElement }): ReactElement {
  const { link, name, at, children } = props
  const { href, ...rest } = link
  return (
    <a className="sd-mark" href={href} aria-label={name} {...rest}>
      <rect className="hit" x={at - 12} y={2} width={24} height={30} />
      {children}
    </a>
  )
}

/** The words of a claim around its quantity; what stands in a report is set in its own face. */
function InWords({ claim, className }: { claim: DrawnClaim; className: string }): ReactElement {
  const { clause } = claim
  return (
    <span className={className} lang="zh-Hans">
      {clause ? (
        <>
          “{clause.before}
          <b>{clause.quantity}</b>
          {clause.after}”
        </>
      ) : null}
    </span>
  )
}

const gapClass = { missed: 'gap-miss', nearly: 'gap-miss', met: 'gap-met' } as const

/** The stretch between what was said and what was done; dotted where the words leave it open. */
function Gap({ placed, verdict }: { placed: PlacedTarget; verdict: SaidDoneRow['verdict'] }): ReactElement | null {
  if (placed.done === null) return null
  const name = verdict in gapClass ? gapClass[verdict as keyof typeof gapClass] : 'gap-open'
  return <line className={name} x1={placed.said} x2={placed.done} y1={17} y2={17} />
}
