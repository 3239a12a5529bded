/** Longest selection or typed text that is looked up. By itself, so that a panel need not load all schemas of `protocol.ts` for it. */
export const LONGEST_LOOK_UP = 100_000;
