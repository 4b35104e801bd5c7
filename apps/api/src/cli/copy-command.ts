import { existsSync, rmSync } from 'node:fs'
import Table from 'cli-table3'
import { Command } from 'commander'
import { type DatabaseAddress, readAddress, shownAddress } from '../storage/address.js'
import { copyDatabase, type TableCopy } from '../storage/copy-database.js'
import { openDatabase } from '../storage/database.js'
import { out, say } from './console.js'

/** `biaochi copy`: moves a database to another engine, or to another place of the same. */
export const copyCommand = () =>
  new Command('copy')
    .description('copy all reports and observations from one database to another, and compare both')
    .requiredOption('--from <url>', 'sqlite: and a path, or postgres://…; it is only read')
    .requiredOption('--to <url>', 'the same; its tables are made where they are missing')
    .option('--replace', 'put the copy in the place of all that the other database holds')
    .action(async ({ from, to, replace }: { from: string; to: string; replace?: true }) => {
      const [source, target] = [readAddress(from, '--from'), readAddress(to, '--to')]
      const copies = await copyBetween(source, target, replace === true)
      out(`${copyTable(copies)}\n`)
      say(`${shownAddress(source)} is copied to ${shownAddress(target)}: rows and checksums are the same on both.`)
    })

async function copyBetween(source: DatabaseAddress, target: DatabaseAddress, replace: boolean): Promise<TableCopy[]> {
  const sourceDb = openDatabase(source, { connections: 1, mustExist: true })
  const newFile = target.engine === 'sqlite' && !existsSync(target.file) ? target.file : undefined
  try {
    const targetDb = openDatabase(target, { connections: 1 })
    try {
      return await copyDatabase(sourceDb, targetDb, {
        replace,
        onTable: ({ name, rows }) => say(`${name}: ${rows} rows copied`),
      })
    } finally {
      await targetDb.destroy()
    }
  } catch (error) {
    // The target is left as it was: not there.
    if (newFile !== undefined) rmSync(newFile, { force: true })
    throw error
  } finally {
    await sourceDb.destroy()
  }
}

/** One line a table. Twelve signs of a checksum are enough to compare by eye. */
function copyTable(copies: readonly TableCopy[]): string {
  const rows = new Table({
    head: ['table', 'rows', 'checksum'],
    colAligns: ['left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  })
  for (const { name, rows: count, checksum } of copies) rows.push([name, count, checksum.slice(0, 12)])
  return rows.toString()
}
