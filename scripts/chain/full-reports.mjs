import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/reports', import.meta.url))

/** What a file name says: `hunan-2012` is of 湖南, for 2012. An error where it names no region or year. */
export function named(name, regions) {
  const [place, year] = name.split('-')
  const english = place === 'national' ? 'china' : place
  const code = regions.find(({ en }) => en.toLowerCase() === english)?.code
  if (code === undefined || !/^\d{4}$/.test(year)) throw new Error(`${name}: not the name of a region with a year`)
  return { place, code, year: Number(year) }
}

/** Every full report of ../shared/reports, `{ name, place, code, year, text }`, by name; empty where that folder is absent. */
export function fullReports(regions) {
  return [folder, join(folder, 'provincial')].filter(existsSync).flatMap((within) =>
    readdirSync(within)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => {
        const name = basename(file, '.txt')
        return { name, ...named(name, regions), text: readFileSync(join(within, file), 'utf8') }
      }),
  )
}
