/** The part of vitest's JSON report that is counted. */
interface SuiteReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly name: string; readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Counts a vitest JSON report. A file that could not even be loaded has no test to fail, so it counts as one failure
 * itself; so does a run that ends badly (`exitCode`) though every test passed, and one that found no test.
 *
 * @param report parsed JSON, or `null` where the run left none
 */
export function countSuite(report: unknown, exitCode: number | null): Counts {
  if (!isSuiteReport(report)) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded;
  const silentlyWrong = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: silentlyWrong ? 1 : failed, skipped: report.numPendingTests + report.numTodoTests };
}

function isSuiteReport(value: unknown): value is SuiteReport {
  if (typeof value !== 'object' || value === null) return false;
  const report = value as Record<string, unknown>;
  const counts = [report.numPassedTests, report.numFailedTests, report.numPendingTests, report.numTodoTests];
  return counts.every((count) => Number.isInteger(count)) && Array.isArray(report.testResults);
}
