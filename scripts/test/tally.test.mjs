import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { tally } from '../tally.mjs'

const folder = mkdtempSync(join(tmpdir(), 'biaochi-tally-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(fields) {
  const path = join(folder, 'report.json')
  const whole = {
    numPassedTests: 3,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    success: true,
    testResults: [],
  }
  writeFileSync(path, JSON.stringify({ ...whole, ...fields }))
  return tally(path)
}

describe('tally', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(report({ numPendingTests: 1, numTodoTests: 1 })).toEqual({ passed: 3, failed: 0, skipped: 2 })
    expect(report({ numFailedTests: 2, success: false })).toMatchObject({ passed: 3, failed: 2 })
  })

  it('counts a file that broke before its tests', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }]
    expect(report({ success: false, testResults })).toMatchObject({ passed: 3, failed: 1 })
  })

  it('counts an error outside the tests', () => expect(report({ success: false })).toMatchObject({ failed: 1 }))

  it('counts a missing, broken or empty report as a failure', () => {
    expect(tally(join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: 1 })
    writeFileSync(join(folder, 'half.json'), '{"numPassedTests": 3')
    expect(tally(join(folder, 'half.json'))).toMatchObject({ passed: 0, failed: 1 })
    expect(report({ numPassedTests: 0 })).toMatchObject({ failed: 1 })
  })
})
