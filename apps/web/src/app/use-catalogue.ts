import type { CatalogueAnswer, RegionName } from '@biaochi/schema'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { api } from '../api/client.js'

/** What can be chosen, once it has arrived, and its regions by code. */
export function useCatalogue(): {
  catalogue: CatalogueAnswer | undefined
  names: ReadonlyMap<string, RegionName>
  error: unknown
  retry(): void
} {
  const query = useQuery(api.catalogue.get.queryOptions())
  const names = useMemo(
    () => new Map<string, RegionName>((query.data?.regions ?? []).map((region) => [region.code, region])),
    [query.data],
  )
  return { catalogue: query.data, names, error: query.error, retry: () => void query.refetch() }
}
