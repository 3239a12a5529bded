import type { Per } from '../../types.ts';

/** What an amount is counted by. */
export const PERIODS: ReadonlyMap<string, Per> = new Map<string, Per>([
  ['second', 'second'],
  ['sec', 'second'],
  ['s', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['h', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['wk', 'week'],
  ['month', 'month'],
  ['mo', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['annum', 'year'],
  ['person', 'person'],
  ['head', 'person'],
  ['capita', 'person'],
  ['inhabitant', 'person'],
  ['resident', 'person'],
  ['adult', 'person'],
  ['worker', 'person'],
  ['employee', 'person'],
]);
/** Periods as an adverb: "2 million barrels daily". */
export const PERIOD_ADVERBS: ReadonlyMap<string, Per> = new Map<string, Per>([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);
/** What prices and amounts go by after "a": "$80 a barrel", "35 cents a share". */
export const COUNTED_BY: ReadonlySet<string> = new Set(
  'share barrel ton tonne ounce gallon litre liter kilo kilogram pound unit piece ticket bottle night pop time bushel household family house home room seat vote pack game dozen yard acre hectare mile kilometer kilometre metre meter foot plate meal dose pupil student child kilowatt-hour megawatt-hour trip ride litter'.split(
    ' ',
  ),
);
/** Units of time that carry a rate of their own in "bpd", "cumecs". */
export const RATE_ABBREVIATIONS: ReadonlyMap<string, { readonly unit: string; readonly per: Per }> = new Map([
  ['bpd', { unit: 'barrel', per: 'day' }],
  ['b/d', { unit: 'barrel', per: 'day' }],
  ['cumecs', { unit: 'cubic-meter', per: 'second' }],
  ['cumec', { unit: 'cubic-meter', per: 'second' }],
  ['cfs', { unit: 'cubic-foot', per: 'second' }],
  ['gpm', { unit: 'gallon', per: 'minute' }],
  ['tpa', { unit: 'tonne', per: 'year' }],
  ['mbps', { unit: 'megabit', per: 'second' }],
  ['gbps', { unit: 'gigabit', per: 'second' }],
  ['kbps', { unit: 'kilobit', per: 'second' }],
]);
/** A period after "a" is a point in time, not a rate, before these: "killed three people a day after". */
export const AFTER_POINT_IN_TIME: ReadonlySet<string> = new Set('ago later earlier after before since old prior'.split(' '));
/** Units that are counted with "a": "after a week", "a mile away", "a gallon of milk". */
export const SINGLE_UNITS: ReadonlySet<string> = new Set(
  'minute hour day week fortnight month year decade century mile kilometer meter inch kilogram tonne ton gallon liter barrel acre hectare millisecond ounce pint nautical-mile square-mile square-kilometer cubic-meter kibibyte'.split(
    ' ',
  ),
);
