import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api/client.js'
import { App } from './app/app.js'
import { firstLanguage, speak, startI18n } from './i18n/i18n.js'
import './styles/index.css'

const root = document.getElementById('root')
if (!root) throw new Error('The page has no #root.')

await startI18n()
await speak(firstLanguage(new URLSearchParams(location.search).get('lang') ?? undefined))

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
