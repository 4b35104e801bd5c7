/** The measured accuracy, taken from `docs/accuracy.json` when the dashboard is built (see `vite.config.ts`): no figure is typed by hand. */
declare module 'virtual:accuracy' {
  export const accuracy: {
    /** Version of the parser that was measured. */
    version: string
    sets: {
      id: string
      title: string
      titleZh: string
      texts: number
      observations: number
      /** F1 in percent. */
      scores: Record<'quantity' | 'tuple' | 'labelled' | 'panel', { f1: number }>
    }[]
  }
}
