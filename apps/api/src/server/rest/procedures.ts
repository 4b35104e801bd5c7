import type { AnyTRPCProcedure, inferRouterOutputs } from '@trpc/server'
import { z } from 'zod'
import type { Api } from '../api.js'
import { type AppRouter, appRouter } from '../router.js'

type Outputs = inferRouterOutputs<AppRouter>

/** Name of a procedure: `compare.cities`. */
export type ProcedureName = {
  [Router in keyof Outputs & string]: `${Router}.${keyof Outputs[Router] & string}`
}[keyof Outputs & string]

type Of<All, Name> = Name extends `${infer Router}.${infer Procedure}`
  ? Router extends keyof All
    ? Procedure extends keyof All[Router]
      ? All[Router][Procedure]
      : never
    : never
  : never

/** What a procedure answers. */
export type OutputOf<Name extends ProcedureName> = Of<Outputs, Name>

/** Every procedure by its name; at run time they are not nested, whatever their type says. */
const procedures = appRouter._def.procedures as unknown as Readonly<Record<string, AnyTRPCProcedure>>

/** The schema of a procedure's input, without fields where it takes none. */
export function inputOf(name: ProcedureName): z.ZodType {
  const [input] = procedures[name]?._def.inputs ?? []
  return input instanceof z.ZodType ? input : z.object({})
}

/** Calls a procedure; it reads its input itself. @throws TRPCError, with a BiaochiError or ZodError as cause */
export function call<Name extends ProcedureName>(api: Api, name: Name, input: unknown): Promise<OutputOf<Name>> {
  const [router = '', procedure = ''] = name.split('.')
  const callers = api as unknown as Record<string, Record<string, (input: unknown) => Promise<OutputOf<Name>>>>
  const asked = callers[router]?.[procedure]
  if (asked === undefined) throw new Error(`there is no procedure ${name}`)
  return asked(input)
}

/** Names of all procedures that read. */
export function queryNames(): string[] {
  return Object.entries(procedures).flatMap(([name, { _def }]) => (_def.type === 'query' ? [name] : []))
}
