import { BiaochiError } from '../errors.js'

/**
 * The error of an id that no stored claim has.
 * @param path the field that holds it
 */
export function unknownObservation(id: string, path: string): BiaochiError {
  return new BiaochiError('unknown_observation', {
    message: `unknown observation: ${id.slice(0, 60)}.`,
    path,
    hint: 'It may have gone when its report was read again; find it anew in the comparison.',
  })
}
