/** Actions whose totals only grow while an event lasts: the dead do not become fewer. Ids of actions.ts. */
export const CUMULATIVE: ReadonlySet<string> = new Set([
  'arrest',
  'arrive',
  'burn',
  'capture',
  'damage',
  'deport',
  'destroy',
  'displace',
  'evacuate',
  'hospitalise',
  'infect',
  'injure',
  'kill',
  'survive',
  'take-prisoner',
  'vaccinate',
]);

/** Actions that happen to people alone: a figure that stands by itself beside one of them counts people. */
export const OF_PERSONS: ReadonlySet<string> = new Set([
  'abduct',
  'acquit',
  'arrest',
  'convict',
  'deport',
  'displace',
  'evacuate',
  'go-missing',
  'hospitalise',
  'injure',
  'kill',
  'kill-or-injure',
  'resign',
  'strike-work',
  'survive',
  'take-prisoner',
]);
