import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { apiClient } from '../api/client.js'
import { shownError } from '../api/errors.js'
import { type ImportItem, isSavable, problemOfResult } from './item.js'
import { createReader, ReadingFailed } from './reader.js'
import type { Given, ReadProblem } from './reading-messages.js'

/** The texts on their way into the library, and what can be done with them. */
export interface Importing {
  items: readonly ImportItem[]
  /** How many files and texts are still to be read. */
  waiting: number
  addFiles(files: readonly File[]): void
  /** Reads a pasted text in place of the one pasted before. */
  setPasted(text: string, name: string): void
  give(key: number, given: Given): void
  save(key: number): Promise<void>
  saveAll(): Promise<void>
  remove(key: number): void
  cancel(): void
}

const startWorker = () => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' })

const fresh = (key: number, name: string, text = ''): ImportItem => ({
  key,
  name,
  stage: 'waiting',
  text,
  given: {},
  result: null,
  problem: null,
  saved: null,
  refused: null,
})

/** What was read stays while the page is open, so that back and forward find it again; it is nowhere but in this page. */
let kept: readonly ImportItem[] = []

/** What was being read when the view was left was let go; what was being saved can be saved again without harm. */
function letGo(item: ImportItem): ImportItem {
  if (item.stage === 'saving') return { ...item, stage: 'read' }
  if (item.stage !== 'waiting') return item
  const problem = { code: 'cancelled', message: 'cancelled.', path: item.name, hint: null }
  return { ...item, stage: 'failed', problem }
}

/** Reads files and pasted texts in a worker, and saves them when asked to. */
export function useImport(): Importing {
  const reader = useMemo(() => createReader(startWorker), [])
  const client = useQueryClient()
  const [items, setItems] = useState<readonly ImportItem[]>(() => kept.map(letGo))
  const latest = useRef(items)
  latest.current = items
  useEffect(() => {
    kept = items
  }, [items])
  const lastKey = useRef(Math.max(0, ...kept.map(({ key }) => key)))
  const pasted = useRef<{ key: number; timer: ReturnType<typeof setTimeout> | undefined } | null>(null)
  useEffect(() => () => reader.cancel(), [reader])

  const change = useCallback((key: number, part: Partial<ImportItem>) => {
    setItems((all) => all.map((item) => (item.key === key ? { ...item, ...part } : item)))
  }, [])
  const fail = useCallback(
    (key: number, error: unknown) => {
      const problem: ReadProblem =
        error instanceof ReadingFailed
          ? error.problem
          : { code: 'internal', message: String(error), path: null, hint: null }
      change(key, { stage: 'failed', problem })
    },
    [change],
  )
  const parse = useCallback(
    async (key: number, name: string, text: string, given: Given) => {
      try {
        const result = await reader.parse(text, given)
        change(key, { stage: 'read', text, given, result, problem: problemOfResult(result, text, name) })
      } catch (error) {
        fail(key, error)
      }
    },
    [reader, change, fail],
  )
  const readOne = useCallback(
    async (key: number, file: File) => {
      try {
        const [first, ...more] = await reader.read(file)
        const rest = more.map((found) => ({ found, key: ++lastKey.current }))
        setItems((all) => [...all, ...rest.map(({ found, key: next }) => fresh(next, found.name))])
        for (const { found, key: at } of [...(first ? [{ found: first, key }] : []), ...rest]) {
          if ('problem' in found) change(at, { name: found.name, stage: 'failed', problem: found.problem })
          else {
            change(at, { name: found.name, text: found.text })
            await parse(at, found.name, found.text, {})
          }
        }
      } catch (error) {
        fail(key, error)
      }
    },
    [reader, change, fail, parse],
  )

  const addFiles = useCallback(
    (files: readonly File[]) => {
      const added = files.map((file) => ({ file, key: ++lastKey.current }))
      setItems((all) => [...all, ...added.map(({ file, key }) => fresh(key, file.name))])
      for (const { file, key } of added) void readOne(key, file)
    },
    [readOne],
  )
  const setPasted = useCallback(
    (text: string, name: string) => {
      if (pasted.current) clearTimeout(pasted.current.timer)
      const before = pasted.current?.key
      const isSaved = latest.current.find(({ key }) => key === before)?.stage === 'saved'
      if (text.trim() === '') {
        if (before !== undefined && !isSaved) setItems((all) => all.filter(({ key }) => key !== before))
        pasted.current = null
        return
      }
      const there = before !== undefined && !isSaved && latest.current.some(({ key }) => key === before)
      const key = there && before !== undefined ? before : ++lastKey.current
      if (!there) setItems((all) => [fresh(key, name, text), ...all])
      // A paste comes at once; typing is read when it pauses.
      pasted.current = { key, timer: setTimeout(() => void parse(key, name, text, {}), there ? 400 : 0) }
    },
    [parse],
  )
  const give = useCallback(
    (key: number, given: Given) => {
      const item = latest.current.find((one) => one.key === key)
      if (!item) return
      const all = { ...item.given, ...given }
      change(key, { given: all })
      void parse(key, item.name, item.text, all)
    },
    [change, parse],
  )
  const save = useCallback(
    async (key: number) => {
      const item = latest.current.find((one) => one.key === key)
      if (!item || !isSavable(item)) return
      change(key, { stage: 'saving', refused: null })
      try {
        const { outcome, report, observations } = await apiClient.reports.import.mutate({
          text: item.text,
          name: item.name.slice(-200),
          ...item.given,
        })
        change(key, { stage: 'saved', saved: { id: report.id, outcome, observations } })
        await client.invalidateQueries()
      } catch (error) {
        const { code, message, hint } = shownError(error)
        change(key, { stage: 'read', refused: { code, message: message ?? '', path: item.name, hint } })
      }
    },
    [change, client],
  )
  const saveAll = useCallback(async () => {
    for (const item of latest.current) if (isSavable(item)) await save(item.key)
  }, [save])
  const remove = useCallback((key: number) => setItems((all) => all.filter((item) => item.key !== key)), [])
  const cancel = useCallback(() => reader.cancel(), [reader])
  const waiting = items.filter(({ stage }) => stage === 'waiting').length
  return { items, waiting, addFiles, setPasted, give, save, saveAll, remove, cancel }
}
