import { useQuery } from '@tanstack/react-query'
import type { ProvinceNames } from '../cities/groups.js'

const none: ProvinceNames = new Map()

/** Names of the provinces by two digits. They come once `wanted`, after the first answer, as the list of all regions is long. */
export function useProvinces(wanted: boolean): ProvinceNames {
  const query = useQuery({
    enabled: wanted,
    queryKey: ['provinces'],
    queryFn: async (): Promise<ProvinceNames> => {
      const { regions } = await import('@biaochi/schema/region')
      const provinces = regions.filter(({ level, code }) => level === 'province' && !municipal.has(code))
      return new Map(provinces.map(({ code, short, en }) => [code.slice(0, 2), { zh: short, en }]))
    },
  })
  return query.data ?? none
}

/** Municipalities are cities themselves; as provinces they would be groups of one. */
const municipal = new Set(['110000', '120000', '310000', '500000'])
