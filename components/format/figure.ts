import type { Claim, Interval, Modifier } from '../../engine/types.ts';
import { type MessageKey, type Messages, sayAround } from '../messages/messages.ts';
import { UNIT_SYMBOLS } from './unit-symbols.ts';

/** A figure in pieces: the number is set large, its modifier and unit small. */
export interface FigurePart {
  readonly kind: 'number' | 'modifier' | 'unit';
  readonly text: string;
}

/** What a figure is written from. */
export type Figure = Pick<Claim, 'quote' | 'value' | 'modifier' | 'unit' | 'unitNames' | 'dimension'>;

const AROUND: Readonly<Record<Modifier, MessageKey | null>> = {
  exact: null,
  about: 'modifier_about',
  nearly: 'modifier_nearly',
  'more-than': 'modifier_more_than',
  'at-least': 'modifier_at_least',
  'less-than': 'modifier_less_than',
  'at-most': 'modifier_at_most',
  'up-to': 'modifier_up_to',
  range: null,
  vague: null,
};

/**
 * A figure in the reader's locale: "about 12,000", "9.4 m", "$1.2 million".
 * What has no digits to write ("dozens", "threefold", a date) stays as the text has it.
 */
export function figureParts(figure: Figure, messages: Messages): FigurePart[] {
  const { value, modifier, dimension } = figure;
  const asWritten = modifier === 'vague' || dimension === 'ratio' || dimension === 'date' || (value.min ?? value.max) === null;
  if (asWritten) return [{ kind: 'number', text: figure.quote }];
  const parts = valueParts(value, figure, messages);
  const key = AROUND[modifier];
  if (key === null) return parts;
  const [before, after] = sayAround(messages, key);
  return [modifierPart(before), ...parts, modifierPart(after)].filter(({ text }) => text !== '');
}

export const figureText = (figure: Figure, messages: Messages): string =>
  figureParts(figure, messages)
    .map(({ text }) => text)
    .join('');

/** A value without a modifier, in a unit: for conversions and plots. */
export const valueText = (value: Interval, unit: Pick<Figure, 'unit' | 'unitNames' | 'dimension'>, messages: Messages): string =>
  valueParts(value, unit, messages)
    .map(({ text }) => text)
    .join('');

const modifierPart = (text: string): FigurePart => ({ kind: 'modifier', text });

function valueParts(
  { min, max }: Interval,
  { unit, unitNames, dimension }: Pick<Figure, 'unit' | 'unitNames' | 'dimension'>,
  { locale }: Messages,
): FigurePart[] {
  const low = min ?? max ?? 0;
  const high = max ?? low;
  const written = dimension === 'percent' ? 'percent' : unit;
  const format = numberFormat(locale, written, low, high);
  const pieces = low === high ? format.formatToParts(low) : format.formatRangeToParts(low, high);
  const parts = pieces.map(({ type, value }): FigurePart => ({ kind: isUnit(type, value) ? 'unit' : 'number', text: value }));
  const symbol = written === null || takesUnit(locale, written) ? null : (UNIT_SYMBOLS[written] ?? unitNames[0] ?? written);
  return joinAlike(symbol === null ? parts : [...parts, { kind: 'unit', text: ` ${symbol}` }]);
}

/** "km", "million" and "euros" are set small; "%" and "°C" belong to the digits. */
const isUnit = (type: string, value: string): boolean =>
  type === 'compact' ||
  (type === 'currency' && /\p{L}{4}/u.test(value)) ||
  (type === 'unit' && /\p{L}{1}/u.test(value) && !value.startsWith('°'));

function numberFormat(locale: string, unit: string | null, low: number, high: number): Intl.NumberFormat {
  const compact = isCompact(low) && isCompact(high);
  const options: Intl.NumberFormatOptions = {
    minimumFractionDigits: 0,
    maximumFractionDigits: 3,
    ...(compact ? { notation: 'compact', compactDisplay: 'long' } : {}),
  };
  if (unit !== null && isCurrency(unit))
    return new Intl.NumberFormat(locale, { ...options, style: 'currency', currency: unit, currencyDisplay: compact ? 'name' : 'symbol' });
  if (unit !== null && takesUnit(locale, unit))
    return new Intl.NumberFormat(locale, { ...options, style: 'unit', unit, unitDisplay: 'short' });
  return new Intl.NumberFormat(locale, options);
}

/** Millions are written in words where that loses no digit: 1.2 million, but 1,234,567. */
function isCompact(value: number): boolean {
  const size = Math.abs(value);
  if (size < 1e6) return size === 0;
  const thousands = 10 ** (3 * Math.floor(Math.log10(size) / 3));
  const scaled = (size / thousands) * 1000;
  return Math.abs(scaled - Math.round(scaled)) < 1e-6;
}

const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const known = new Map<string, boolean>();

/** Whether `Intl` writes this unit itself. */
function takesUnit(locale: string, unit: string): boolean {
  if (isCurrency(unit)) return true;
  let takes = known.get(unit);
  if (takes === undefined) {
    try {
      new Intl.NumberFormat(locale, { style: 'unit', unit });
      takes = true;
    } catch {
      takes = false;
    }
    known.set(unit, takes);
  }
  return takes;
}

function joinAlike(parts: readonly FigurePart[]): FigurePart[] {
  const joined: FigurePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind) joined[joined.length - 1] = { ...last, text: last.text + part.text };
    else joined.push(part);
  }
  return joined;
}
