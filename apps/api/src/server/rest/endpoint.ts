import type { FoundObservation } from '@biaochi/schema'
import type { z } from 'zod'
import type { Api } from '../api.js'
import type { Cube } from './cube.js'
import { call, inputOf, type OutputOf, type ProcedureName } from './procedures.js'
import type { Cell, Column, Table } from './table.js'
import type { Bilingual } from './words.js'

/** One row of the table of endpoints: a procedure, and how its answer becomes a table, a cube or claims. */
interface EndpointRow<Name extends ProcedureName, Given, Row> {
  /** Path under `/api/v1`; `:id` is a parameter of the procedure. */
  path: string
  /** The procedure that is asked; parameters are the fields of its input. */
  procedure: Name
  title: Bilingual
  /** What is given. */
  output: z.ZodType<Given>
  /** Its parameters, where they are not the fields of the procedure's input, and how that is made of them. */
  parameters?: z.ZodType
  inward?: (given: Readonly<Record<string, unknown>>) => unknown
  /** Parameters of a request that finds something in the bundled reports; the id of a path is filled in by the reader. */
  example: Readonly<Record<string, unknown>>
  /** Columns and rows for CSV, XLSX and JSON in columns or rows. */
  table?: { columns: readonly Column<Row>[]; rows: (answer: Given) => readonly Row[] }
  /** Facts that hold for all rows: rule, unit. */
  about?: (answer: Given) => Readonly<Record<string, Cell>>
  /** A cube for JSON-stat. */
  cube?: (answer: Given) => Cube
  /** The claims for SDMX-CSV. */
  claims?: (answer: Given) => readonly FoundObservation[]
  /** Where answers are pages: how many rows one may have, and the cursor of the next. */
  pages?: { largest: number; next: (answer: Given) => string | null }
}

/** How to get what is given out of the procedure's answer, where that is not the answer itself. */
type Picking<Answer, Given> = Answer extends Given
  ? { pick?: (answer: Answer) => Given }
  : { pick: (answer: Answer) => Given }

/** What a procedure answered, ready to be written in any of the endpoint's formats. */
export interface Answer {
  json: unknown
  about: Readonly<Record<string, Cell>>
  table?: () => Table
  cube?: () => Cube
  claims?: () => readonly FoundObservation[]
  /** Input that brings the next page; undefined at the end. */
  next: Record<string, unknown> | undefined
}

/** A row of the table of endpoints, its types closed over. */
export interface Endpoint {
  path: string
  procedure: ProcedureName
  title: Bilingual
  /** Schema of its parameters. */
  parameters: z.ZodType
  output: z.ZodType
  example: Readonly<Record<string, unknown>>
  columns: Table['columns'] | undefined
  hasCube: boolean
  hasClaims: boolean
  /** Rows that a page may have at most; undefined where the answer comes whole. */
  largestPage: number | undefined
  /** Calls the procedure. @throws TRPCError, with a BiaochiError or ZodError as cause */
  answer: (api: Api, input: Readonly<Record<string, unknown>>) => Promise<Answer>
}

const asGiven = (given: Readonly<Record<string, unknown>>): unknown => given

/** Makes an endpoint of a row. */
export function endpoint<Name extends ProcedureName, Given, Row>(
  row: EndpointRow<Name, Given, Row> & Picking<OutputOf<Name>, Given>,
): Endpoint {
  const { path, procedure, title, output, example, pick, table, about, cube, claims, pages } = row
  const { parameters = inputOf(procedure), inward = asGiven } = row
  return {
    path,
    procedure,
    title,
    parameters,
    output,
    example,
    columns: table?.columns,
    hasCube: cube !== undefined,
    hasClaims: claims !== undefined,
    largestPage: pages?.largest,
    answer: async (api, input) => {
      const whole = await call(api, procedure, inward(input))
      const answer = pick === undefined ? (whole as unknown as Given) : pick(whole)
      const cursor = pages?.next(answer) ?? null
      return {
        json: answer,
        about: about?.(answer) ?? {},
        ...(table && {
          table: () => ({
            columns: table.columns,
            rows: table.rows(answer).map((item) => table.columns.map(({ cell }) => cell(item))),
          }),
        }),
        ...(cube && { cube: () => cube(answer) }),
        ...(claims && { claims: () => claims(answer) }),
        next: cursor === null ? undefined : { ...input, cursor },
      }
    },
  }
}
