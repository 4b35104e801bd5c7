import { createServer } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { BiaochiError } from '../errors.js'

/** Where to listen; port 0 lets the system choose. */
export interface Address {
  port: number
  host: string
}

/** Listens for a moment, to find out whether it can. @throws BiaochiError `address_in_use`, `address_unusable` */
export async function checkAddress(address: Address): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(addressError(error, address)))
    probe.listen(address, () => probe.close(() => resolve()))
  })
}

/** Starts the server and gives its URL. @throws BiaochiError `address_in_use`, `address_unusable` */
export async function listen(app: FastifyInstance, address: Address): Promise<string> {
  try {
    return await app.listen(address)
  } catch (error) {
    throw addressError(error, address)
  }
}

function addressError(cause: unknown, { port, host }: Address): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE') {
    return new BiaochiError('address_in_use', {
      message: `port ${port} on ${host} is taken.`,
      path: 'PORT',
      hint: `Stop the program that uses it, or choose another: PORT=${port + 1} npm start`,
      cause,
    })
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new BiaochiError('address_unusable', {
      message: `cannot listen on ${host}, port ${port} (${code}).`,
      path: code === 'EACCES' ? 'PORT' : 'HOST',
      hint: code === 'EACCES' ? 'Choose a port above 1023.' : 'Use 127.0.0.1, or an address of this machine.',
      cause,
    })
  }
  return cause
}
