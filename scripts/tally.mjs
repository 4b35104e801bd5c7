import { existsSync, readFileSync } from 'node:fs'

/**
 * Counts a vitest JSON report: `{ passed, failed, skipped, reason? }`. A missing or broken report is one failure, as is
 * each file that failed outside its tests, and a run that vitest itself calls a failure.
 */
export function tally(path) {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0, reason: 'no report: it did not run to its end' }
  let report
  try {
    report = JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return { passed: 0, failed: 1, skipped: 0, reason: 'a report that cannot be read' }
  }
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = report.numFailedTests + brokenFiles
  const passed = report.numPassedTests
  const skipped = report.numPendingTests + report.numTodoTests
  if (failed === 0 && report.success === false)
    return { passed, failed: 1, skipped, reason: 'an error outside the tests' }
  if (passed + failed === 0) return { passed, failed: 1, skipped, reason: 'no test ran' }
  return { passed, failed, skipped }
}
