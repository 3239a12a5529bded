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
