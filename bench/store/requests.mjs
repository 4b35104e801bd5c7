import { Agent, request } from 'node:http'

/** Connections that are kept, as many as clients. */
export const connections = (clients) => new Agent({ keepAlive: true, maxSockets: clients })

/** One request: milliseconds to the last byte, status, and bytes. */
export function ask(agent, { url, method = 'GET', body }) {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const headers =
      body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    request(url, { agent, method, headers }, (response) => {
      let bytes = 0
      response.on('data', (part) => {
        bytes += part.length
      })
      response.on('end', () => resolve({ time: performance.now() - start, status: response.statusCode, bytes }))
      response.on('error', reject)
    })
      .on('error', reject)
      .end(body)
  })
}

/** The time that a part of the requests, such as 0.95, stays below. */
export const percentile = (times, part) =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * part))]

/** Clients that ask again as soon as they are answered, for some seconds. */
export async function load(clients, seconds, next) {
  const agent = connections(clients)
  const end = performance.now() + seconds * 1_000
  const times = []
  let errors = 0
  const client = async (first) => {
    for (let at = first; performance.now() < end; at += clients) {
      const answer = await ask(agent, next(at)).catch(() => undefined)
      if (answer?.status === 200) times.push(answer.time)
      else errors += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, at) => client(at)))
  agent.destroy()
  return { times, errors, rate: times.length / seconds }
}
