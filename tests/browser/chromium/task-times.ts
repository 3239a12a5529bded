import type { Page } from 'puppeteer-core';

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time of the thread, in microseconds. */
  readonly tdur?: number;
  /** Start and length by the clock, in microseconds. */
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly worldName?: string };
}

/** How long tasks took, in milliseconds, longest first. */
export interface TaskTimes {
  readonly all: readonly number[];
  /** Those in which a script of the extension ran. */
  readonly ours: readonly number[];
}

/** The world that the extension's scripts run in has its name. */
const EXTENSION = 'Second Source';

/** Tells the page's own thread among those in a trace. */
const MARK = 'thread-of-this-page';

/**
 * How long each task of a page's main thread took while something was done, in milliseconds, longest first.
 * Processor time, not the clock's: the time of other programs on the machine would count as the page's otherwise.
 */
export async function taskTimes(page: Page, action: () => Promise<void>): Promise<TaskTimes> {
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing', 'v8', 'disabled-by-default-devtools.timeline'] });
  await page.evaluate((name) => performance.mark(name), MARK);
  await action();
  const recorded = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: readonly TraceEvent[] };
  const own = traceEvents.find(({ name }) => name === MARK);
  if (own === undefined) throw new Error('The trace has nothing of this page.');
  const onThread = traceEvents.filter(({ pid, tid }) => pid === own.pid && tid === own.tid);
  const tasks = onThread.filter(({ name }) => name === 'RunTask');
  const calls = onThread.filter(({ args }) => args.worldName === EXTENSION);
  const isOurs = ({ ts, dur = 0 }: TraceEvent): boolean => calls.some((call) => call.ts >= ts && call.ts <= ts + dur);
  const times = (of: readonly TraceEvent[]): number[] => of.map(({ tdur = 0 }) => tdur / 1000).sort((a, b) => b - a);
  return { all: times(tasks), ours: times(tasks.filter(isOurs)) };
}
