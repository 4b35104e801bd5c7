import { Command } from 'commander'
import { readSettings } from '../settings.js'
import { shownAddress } from '../storage/address.js'
import { openDatabase } from '../storage/database.js'
import { migrate } from '../storage/migrate.js'
import { out } from './console.js'

/** `biaochi migrate`: brings the database of DATABASE_URL up to date, as import and serve do, and says what it did. */
export const migrateCommand = () =>
  new Command('migrate')
    .description('bring the tables of the database up to date, and say what was done')
    .action(async () => {
      const { database, connections } = readSettings(process.env)
      const db = openDatabase(database, { connections })
      try {
        const { steps, reference } = await migrate(db)
        const done = [...steps, ...(reference ? ['regions and indicators'] : [])]
        out(`${shownAddress(database)}: ${done.length === 0 ? 'up to date' : `done: ${done.join(', ')}`}\n`)
      } finally {
        await db.destroy()
      }
    })
