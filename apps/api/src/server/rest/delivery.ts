import type { Answer, Endpoint } from './endpoint.js'
import type { Presentation } from './presentation.js'

/** An answer on its way into a format. */
export interface Delivery {
  endpoint: Endpoint
  /** The answer, or its first page. */
  answer: Answer
  /** The answer, or all its pages one after the other; the next is asked for when the last has been taken. */
  pages: () => AsyncGenerator<Answer>
  presentation: Presentation
  /** Address that was asked, for the notes. */
  address: string
}
