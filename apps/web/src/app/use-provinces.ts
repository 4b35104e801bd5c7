import { municipalities } from '@biaochi/schema/city'
import { useQuery } from '@tanstack/react-query'
import type { ProvinceNames } from '../cities/groups.js'

const none: ProvinceNames = new Map()

/**
 * Names of the provinces by two digits. Municipalities are cities themselves; as provinces they would be groups of one.
 * They come once `wanted`, after the first answer, as the list of all regions is long.
 */
export function useProvinces(wanted: boolean): ProvinceNames {
  const query = useQuery({
    enabled: wanted,
    queryKey: ['provinces'],
    queryFn: async (): Promise<ProvinceNames> => {
      const { regions } = await import('@biaochi/schema/region')
      const provinces = regions.filter(({ level, code }) => level === 'province' && !municipalities.includes(code))
      return new Map(provinces.map(({ code, short, en }) => [code.slice(0, 2), { zh: short, en }]))
    },
  })
  return query.data ?? none
}
