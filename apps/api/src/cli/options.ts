import { InvalidArgumentError, Option } from 'commander'
import { BiaochiError } from '../errors.js'
import { requireRegionByCodeOrName } from '../regions.js'

/** `--region`: a GB/T 2260 code or a name; gives the code. */
export const regionOption = () =>
  new Option('-r, --region <code>', 'region that reports, by GB/T 2260 code or name; outweighs the text').argParser(
    (wanted) => {
      try {
        return requireRegionByCodeOrName(wanted, '--region').code
      } catch (error) {
        if (error instanceof BiaochiError) throw new InvalidArgumentError([error.message, error.hint].join(' '))
        throw error
      }
    },
  )

/** `--year`: the report year. */
export const yearOption = () =>
  new Option('-y, --year <year>', 'report year, the year whose plan it sets; outweighs the text').argParser(
    (wanted) => {
      const year = /^\d{4}$/.test(wanted) ? Number(wanted) : 0
      if (year < 1900 || year > 2200) throw new InvalidArgumentError('Give a year of four digits, such as 2023.')
      return year
    },
  )

/** `--author`: who corrects, or withdraws a correction. */
export const authorOption = () =>
  new Option('--author <name>', 'who says so; shown with the correction').argParser(words).makeOptionMandatory()

/** `--reason`: why. */
export const reasonOption = () =>
  new Option('--reason <words>', 'why; shown with the correction').argParser(words).makeOptionMandatory()

function words(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('Write it out.')
  return text.trim()
}

/** `--encoding`: of texts and web pages. */
export const encodingOption = () =>
  new Option('--encoding <name>', 'encoding of texts and web pages, where it is guessed wrong: gbk, utf-16be, big5 …')

/** Values of `--region`, `--year` and `--encoding`. */
export interface GivenOptions {
  region?: string
  year?: number
  encoding?: string
}
