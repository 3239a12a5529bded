import type { Operand } from './operand.ts';
import { readNumeral } from './read-numeral.ts';
import { type Reading, tokenAt, wordAt } from './reading.ts';
import { openDollar, unitBehind } from './unit-behind.ts';
import { unitOf } from './units.ts';

/** "an hour and a half": the half comes after the unit. */
export function addHalf(reading: Reading, operand: Operand): Operand {
  if (operand.numeral.min !== operand.numeral.max || !Number.isInteger(operand.numeral.min)) return operand;
  if (wordAt(reading, operand.to) !== 'and' || wordAt(reading, operand.to + 1) !== 'a') return operand;
  const part = wordAt(reading, operand.to + 2);
  if (part !== 'half' && part !== 'quarter') return operand;
  return { ...operand, added: part === 'half' ? 0.5 : 0.25, to: operand.to + 3 };
}

/** Which smaller unit may follow a larger one within one amount. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['foot', ['inch']],
  ['yard', ['foot', 'inch']],
  ['mile', ['yard']],
  ['year', ['month', 'week', 'day']],
  ['month', ['week', 'day']],
  ['week', ['day']],
  ['day', ['hour']],
  ['hour', ['minute', 'second']],
  ['minute', ['second']],
  ['pound', ['ounce']],
  ['stone', ['pound']],
  ['meter', ['centimeter']],
  ['USD', ['USX']],
  ['GBP', ['GBX']],
  ['EUR', ['EUX']],
]);

/** "5 ft 11 in", "1 hour 20 minutes", "5 feet and 2 inches", "two hours, 15 minutes" */
export function addParts(reading: Reading, operand: Operand, depth = 0): Operand {
  const parts = operand.unit === null ? undefined : PARTS.get(operand.unit);
  if (
    parts === undefined ||
    operand.numeral.min !== operand.numeral.max ||
    (operand.isAttached !== false && tokenAt(reading, operand.numeral.to).lower === '-')
  )
    return operand;
  let at = operand.to;
  const joint = wordAt(reading, at);
  if (joint === 'and' || (joint === ',' && (operand.unit === 'hour' || operand.unit === 'minute'))) at++;
  if (joint === ',' && wordAt(reading, at) === 'and') at++;
  const numeral = readNumeral(reading, at, { money: false, splitAnd: true });
  if (numeral === null || numeral.vague || numeral.min !== numeral.max) return operand;
  const unit = unitBehind(reading, numeral.to);
  const known = unit === null ? null : unitOf(openDollar(reading, unit.phrase));
  const own = unitOf(operand.unit!)!;
  if (unit === null || known === null || !parts.includes(known.id)) return operand;
  if (reading.low.slice(unit.start, unit.end) === 's' && operand.unit !== 'minute') return operand;
  const added = (numeral.min * known.factor) / own.factor;
  if (added >= 1 && known.id !== 'foot' && known.id !== 'yard') return operand;
  // Hours, minutes, seconds: no amount has more parts.
  return depth > 0
    ? { ...operand, added: operand.added + added, to: unit.to }
    : addParts(reading, { ...operand, added: operand.added + added, to: unit.to }, depth + 1);
}

/** "three euros forty", "15 dollars 50": hundredths without their name, where the clause ends. */
export function addHundredths(reading: Reading, operand: Operand): Operand {
  if (operand.dimension !== 'money' || operand.numeral.scale > 1 || !Number.isInteger(operand.numeral.min) || operand.isAttached)
    return operand;
  const at = wordAt(reading, operand.to) === 'and' && operand.numeral.inWords === false ? operand.to + 1 : operand.to;
  const numeral = readNumeral(reading, at, { money: false, splitAnd: true });
  if (numeral === null || numeral.inWords !== operand.numeral.inWords || numeral.vague || numeral.scale > 1) return operand;
  const isPlain = numeral.inWords || tokenAt(reading, at).digits?.plain === true;
  if (!isPlain || !Number.isInteger(numeral.min) || numeral.min < 10 || numeral.min > 99) return operand;
  const next = tokenAt(reading, numeral.to);
  const endsClause =
    next.kind === 'mark'
      ? !'-–%$£€/'.includes(next.lower) || next.lower === ''
      : /^(he|she|it|they|we|i|you|now|for|per|each|a|the)$/.test(next.lower);
  return endsClause ? { ...operand, added: numeral.min / 100, to: numeral.to } : operand;
}
