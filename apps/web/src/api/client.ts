import type { AppRouter } from '@biaochi/api/router'
import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { isWorthARetry } from './errors.js'

/** Answers stay fresh while the page is open: the library changes only by an import, and a reload asks anew. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && isWorthARetry(error),
    },
  },
})

/** The API, called directly. */
export const apiClient = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/trpc', maxURLLength: 6000 })] })

/** The API, as query options for TanStack Query. */
export const api = createTRPCOptionsProxy<AppRouter>({ client: apiClient, queryClient })
