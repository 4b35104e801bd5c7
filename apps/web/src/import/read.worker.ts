import { parse } from '@biaochi/parser'
import { readFile } from './read-file.js'
import type { ReadAnswer, ReadRequest } from './reading-messages.js'

/** Reads files and texts apart from the page, so that the page stays quick and a file that takes too long can be let go. */
addEventListener('message', (event: MessageEvent<ReadRequest>) => {
  void answer(event.data).then((message) => postMessage(message))
})

async function answer(request: ReadRequest): Promise<ReadAnswer> {
  const { id } = request
  try {
    if (request.do === 'read') return { id, texts: await readFile(request.file) }
    return { id, result: parse(request.text, request.given) }
  } catch (error) {
    return { id, problem: { code: 'internal', message: String(error), path: null, hint: null } }
  }
}
