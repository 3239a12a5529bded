import { CURRENCIES } from '../lexicon/en/currencies.ts';
import { UNITS, type UnitEntry } from '../lexicon/en/units.ts';
import type { Dimension } from '../types.ts';

/** What is known of a unit. */
export interface Unit {
  /** CLDR identifier, ISO 4217 code, or a code made of its first two letters and X for the minor unit (`GBX`: pence). */
  readonly id: string;
  readonly dimension: Dimension;
  /** The unit to which all of the dimension convert; for money the currency itself. */
  readonly canonical: string;
  /** `canonical value = (value + offset) * factor`. */
  readonly factor: number;
  readonly offset: number;
  /** For people: "square mile", "square miles", "sq mi". */
  readonly display: { readonly singular: string; readonly plural: string; readonly symbol: string };
  /** Singular names by which it is known, the one for display first. */
  readonly names: readonly string[];
}

const units = new Map<string, Unit>();
const canonicalOf = new Map<Dimension, string>();

for (const entry of UNITS) {
  const canonical = canonicalOf.get(entry.dimension) ?? entry.id;
  canonicalOf.set(entry.dimension, canonical);
  units.set(entry.id, fromEntry(entry, canonical));
}
for (const currency of CURRENCIES) {
  const name = currency.names[0] ?? { singular: currency.code, plural: currency.code };
  const adjective = currency.adjectives[0];
  const full = adjective === undefined || name.singular.startsWith(adjective) ? name.singular : `${adjective} ${name.singular}`;
  const symbol = currency.signs[0] ?? currency.code;
  const names = unique([
    name.singular,
    full,
    ...currency.names.slice(1).map((other) => other.singular),
    currency.code,
    ...(currency.code === 'USD' ? ['United States dollar'] : []),
    ...(currency.signs[0] === undefined ? [] : [currency.signs[0]]),
  ]);
  units.set(currency.code, {
    id: currency.code,
    dimension: 'money',
    canonical: currency.code,
    factor: 1,
    offset: 0,
    display: { singular: name.singular, plural: name.plural, symbol },
    names,
  });
  const minor = currency.minor[0];
  if (minor !== undefined || name.singular === 'dollar') addMinor(currency.code, minor ?? { singular: 'cent', plural: 'cents' });
}

function fromEntry(entry: UnitEntry, canonical: string): Unit {
  const singular = entry.names[0]?.singular ?? entry.id.replace(/-/g, ' ');
  const plural = entry.names[0]?.plural ?? `${singular}s`;
  const symbol = entry.symbols[0] ?? singular;
  // A bare "degree" of heat is one of these.
  const bare = entry.id === 'celsius' || entry.id === 'fahrenheit' ? ['degree'] : [];
  const names = unique([
    singular,
    ...bare,
    ...entry.names.slice(1, 3).map((name) => name.singular),
    ...(entry.symbols[0] === undefined ? [] : [entry.symbols.find((s) => /^[a-z% ]+$/i.test(s)) ?? symbol]),
  ]);
  return {
    id: entry.id,
    dimension: entry.dimension,
    canonical,
    factor: entry.factor,
    offset: entry.offset,
    display: { singular, plural, symbol },
    names,
  };
}

function addMinor(code: string, minor: { singular: string; plural: string }): void {
  const id = minorCode(code);
  units.set(id, {
    id,
    dimension: 'money',
    canonical: code,
    factor: 0.01,
    offset: 0,
    display: { ...minor, symbol: minor.singular },
    names: unique([minor.singular, minor.plural]),
  });
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}

/** The id of a currency's hundredth: `GBP` → `GBX`. Three letters, so that `Intl.NumberFormat` takes it. */
export function minorCode(code: string): string {
  return `${code.slice(0, 2)}X`;
}

/**
 * What is known of a unit, `null` if nothing is. `a-per-b` of a length and a time is a speed, of a mass and a volume a concentration,
 * whether the table has it or not.
 */
export function unitOf(id: string): Unit | null {
  const known = units.get(id);
  if (known !== undefined) return known;
  const parts = /^(.+?)-per-(.+)$/.exec(id);
  const above = parts === null ? undefined : units.get(parts[1]!);
  const below = parts === null ? undefined : units.get(parts[2]!);
  const dimension = above === undefined || below === undefined ? null : quotientOf(above.dimension, below.dimension);
  if (above === undefined || below === undefined || dimension === null) return null;
  const canonical = canonicalOf.get(dimension)!;
  // The canonical unit is itself a quotient: "kilometer-per-hour" is 1000 m in 3600 s.
  const [over, under] = canonical.split('-per-').map((part) => units.get(part)!) as [Unit, Unit];
  const factor = above.factor / below.factor / (over.factor / under.factor);
  const display = {
    singular: `${above.display.singular} per ${below.display.singular}`,
    plural: `${above.display.plural} per ${below.display.singular}`,
    symbol: `${above.display.symbol}/${below.display.symbol}`,
  };
  const unit: Unit = { id, dimension, canonical, factor, offset: 0, display, names: [display.singular, display.symbol] };
  units.set(id, unit);
  return unit;
}

function quotientOf(above: Dimension, below: Dimension): Dimension | null {
  if (above === 'length' && below === 'duration') return 'speed';
  if (above === 'mass' && below === 'volume') return 'concentration';
  return null;
}

/** The unit to which a dimension's values convert: `null` for counts, dates (`day`) and money have their own. */
export function canonicalUnit(dimension: Dimension): string | null {
  switch (dimension) {
    case 'count':
    case 'money':
      return null;
    case 'date':
      return 'day';
    case 'age':
      return 'year';
    default:
      return canonicalOf.get(dimension) ?? null;
  }
}

/**
 * Converts a value between two units of one dimension. Throws where either is unknown or they do not convert.
 * `difference` leaves offsets out: 1.5 °C of warming is 2.7 °F of warming.
 */
export function convert(value: number, from: string, to: string, difference = false): number {
  if (from === to) return value;
  const source = unitOf(from);
  const target = unitOf(to);
  if (source === null || target === null) throw new Error(`unknown unit "${source === null ? from : to}"`);
  if (source.dimension !== target.dimension || source.canonical !== target.canonical)
    throw new Error(`"${from}" does not convert to "${to}"`);
  if (difference) return (value * source.factor) / target.factor;
  return ((value + source.offset) * source.factor) / target.factor - target.offset;
}
