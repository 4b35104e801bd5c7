import Negotiator from 'negotiator'
import { BiaochiError } from '../../errors.js'
import type { Endpoint } from './endpoint.js'
import { type Format, formatsOf } from './formats.data.js'

/** The three places in which a request may name a format. */
export interface AskedFormat {
  /** End of the path, without the point. */
  suffix: string | undefined
  /** The parameter `format`. */
  parameter: string | undefined
  /** The header Accept. */
  accept: string | undefined
}

/** The format of an answer: by path, else by parameter, else by header. @throws BiaochiError `unknown_format`, `not_acceptable` */
export function chooseFormat(endpoint: Endpoint, { suffix, parameter, accept }: AskedFormat): Format {
  const served = formatsOf(endpoint)
  const known = served.map(({ id }) => id).join(', ')
  const bySuffix = served.find((format) => format.suffix === suffix)
  if (suffix !== undefined && bySuffix === undefined) throw unknownFormat(suffix, known)
  const byParameter = served.find(({ id }) => id === parameter)
  if (parameter !== undefined && byParameter === undefined) throw unknownFormat(parameter, known)
  if (bySuffix && byParameter && bySuffix !== byParameter) {
    throw new BiaochiError('invalid_input', {
      message: `invalid format: the path says ${bySuffix.id}, the parameter ${byParameter.id}.`,
      path: 'format',
      hint: 'Say it in one place.',
    })
  }
  return bySuffix ?? byParameter ?? byAccept(served, accept, known)
}

function byAccept(served: readonly Format[], accept: string | undefined, known: string): Format {
  const types = served.flatMap((format) => (format.accept === null ? [] : [format.accept]))
  const type = new Negotiator({ headers: { accept } }).mediaType(types)
  const format = served.find((candidate) => candidate.accept === type)
  if (type !== undefined && format !== undefined) return format
  throw new BiaochiError('not_acceptable', {
    message: `no format of this answer is accepted: ${String(accept).slice(0, 100)}.`,
    path: 'accept',
    hint: `Served here: ${types.join(', ')}. Or name one in the parameter format: ${known}.`,
  })
}

function unknownFormat(wanted: string, known: string): BiaochiError {
  return new BiaochiError('unknown_format', {
    message: `unknown format: ${wanted.slice(0, 20)}.`,
    path: 'format',
    hint: `Served here: ${known}.`,
  })
}
