import type { Readable } from 'node:stream'
import type { Delivery } from './delivery.js'
import type { Endpoint } from './endpoint.js'
import { writeCsv } from './formats/csv.js'
import { writeJson } from './formats/json.js'
import { writeJsonStat } from './formats/json-stat.js'
import { writeSdmxCsv } from './formats/sdmx-csv.js'
import { writeXlsx } from './formats/xlsx.js'

/** A way to write an answer. */
export interface Format {
  /** Value of the parameter `format`. */
  id: string
  /** End of the path: `.csv`. */
  suffix: string
  /** Media type by which the header Accept asks for it; null where only path and parameter do. */
  accept: string | null
  contentType: string
  /** Whether it comes as a file to be kept, and counts against the limit of exports. */
  file: boolean
  /** Whether the same question always gives the same bytes; a workbook holds the time at which it was made. */
  exact: boolean
  serves: (endpoint: Endpoint) => boolean
  write: (delivery: Delivery) => string | Buffer | Readable | Promise<Buffer>
}

/** Every format; the first is given where none is asked for. */
export const formats: readonly Format[] = [
  {
    id: 'json',
    suffix: 'json',
    accept: 'application/json',
    contentType: 'application/json; charset=utf-8',
    file: false,
    exact: true,
    serves: () => true,
    write: writeJson,
  },
  {
    id: 'csv',
    suffix: 'csv',
    accept: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    file: true,
    exact: true,
    serves: ({ columns }) => columns !== undefined,
    write: writeCsv,
  },
  {
    id: 'xlsx',
    suffix: 'xlsx',
    accept: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    file: true,
    exact: false,
    serves: ({ columns }) => columns !== undefined,
    write: writeXlsx,
  },
  {
    id: 'jsonstat',
    suffix: 'jsonstat',
    accept: null,
    contentType: 'application/json; charset=utf-8',
    file: false,
    exact: true,
    serves: ({ hasCube }) => hasCube,
    write: writeJsonStat,
  },
  {
    id: 'sdmx-csv',
    suffix: 'sdmx.csv',
    accept: 'application/vnd.sdmx.data+csv',
    contentType: 'application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8',
    file: true,
    exact: true,
    serves: ({ hasClaims }) => hasClaims,
    write: writeSdmxCsv,
  },
]

/** The formats that an endpoint's answer can be written in. */
export function formatsOf(endpoint: Endpoint): Format[] {
  return formats.filter(({ serves }) => serves(endpoint))
}
