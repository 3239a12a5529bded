/** What the benchmark asks of each system: made ready from nothing, then run on texts. */
export interface System {
  /** Loads what the system needs. Its time counts for a cold start. */
  open(): (text: string) => number;
}
