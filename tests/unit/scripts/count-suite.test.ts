import { expect, test } from 'vitest';
import { countSuite } from '../../../scripts/checks/count-suite.ts';

const file = (status: string, tests: number) => ({
  name: 'a.test.ts',
  status,
  assertionResults: Array.from({ length: tests }, () => ({})),
});
const report = (passed: number, failed: number, files = [file(failed > 0 ? 'failed' : 'passed', passed + failed)]) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: files,
});

test('counts what passed and what failed', () => {
  expect(countSuite(report(12, 0), 0)).toEqual({ passed: 12, failed: 0, skipped: 0 });
  expect(countSuite(report(10, 2), 1)).toEqual({ passed: 10, failed: 2, skipped: 0 });
});

test('what the runner left out is told apart', () => {
  expect(countSuite({ ...report(3, 0), numPendingTests: 2, numTodoTests: 1 }, 0)).toEqual({ passed: 3, failed: 0, skipped: 3 });
});

test('a file that does not load is a failure, though none of its tests could fail', () => {
  expect(countSuite(report(4, 0, [file('passed', 4), file('failed', 0)]), 1).failed).toBe(1);
});

test('a run that ends badly is a failure, though every test passed', () => {
  expect(countSuite(report(4, 0), 1).failed).toBe(1);
  expect(countSuite(report(4, 0), null).failed).toBe(1);
});

test('a run without tests is a failure', () => {
  expect(countSuite(report(0, 0, []), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test.each([null, 'text', {}, { numPassedTests: '3' }])('a run that leaves no report is a failure: %j', (value) => {
  expect(countSuite(value, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
