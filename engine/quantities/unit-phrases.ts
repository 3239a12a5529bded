import { CODE_SCALES, CURRENCIES, LETTER_SIGNS, SMALL_CODES } from '../lexicon/en/currencies.ts';
import { CASE_BOUND_SYMBOLS, spellingsOf, UNITS } from '../lexicon/en/units.ts';
import { PhraseTrie } from './phrase-trie.ts';
import type { Reading } from './reading.ts';
import { minorCode } from './units.ts';

/** A unit as found in the text. */
export interface UnitPhrase {
  /** Identifier in `units.ts`. */
  readonly unit: string;
  /** A symbol of one letter, which may be something else: "C", "m". */
  readonly isLetter: boolean;
  /** "dollar", "cent" or "$" without a country: the text's own currency may be meant. */
  readonly isOpenDollar: boolean;
  /** What its prefix multiplies the number by: 1e6 for "MEUR"; 1 for all others. */
  readonly scale: number;
}

const names = new PhraseTrie<UnitPhrase>();
const symbols = new PhraseTrie<UnitPhrase>();
const prefixes = new PhraseTrie<UnitPhrase>();

const plain = (unit: string): UnitPhrase => ({ unit, isLetter: false, isOpenDollar: false, scale: 1 });

addUnits();
addCurrencies();

function addUnits(): void {
  const spoken = new Map<string, number>();
  for (const unit of UNITS)
    for (const symbol of unit.symbols) spoken.set(symbol.toLowerCase(), (spoken.get(symbol.toLowerCase()) ?? 0) + 1);
  for (const unit of UNITS) {
    for (const name of spellingsOf(unit)) names.add(name.toLowerCase(), plain(unit.id));
    for (const symbol of unit.symbols) {
      const phrase = { unit: unit.id, isLetter: /^\p{L}$/u.test(symbol), isOpenDollar: false, scale: 1 };
      symbols.add(symbol, phrase);
      const lower = symbol.toLowerCase();
      const isSafe = symbol.length > 1 && spoken.get(lower) === 1 && !CASE_BOUND_SYMBOLS.has(lower);
      if (isSafe) names.add(lower, phrase);
    }
  }
}

function addCurrencies(): void {
  const open = new Set(['dollar', 'dollars', '$', 'cent', 'cents']);
  for (const currency of CURRENCIES) {
    const isOpen = (form: string): boolean => currency.code === 'USD' && open.has(form);
    const phrase = (form: string): UnitPhrase => ({ unit: currency.code, isLetter: false, isOpenDollar: isOpen(form), scale: 1 });
    for (const name of currency.names) {
      for (const form of [name.singular, name.plural]) {
        if (name.alone) names.add(form.toLowerCase(), phrase(form));
        for (const adjective of currency.adjectives) names.add(`${adjective} ${form}`.toLowerCase(), plain(currency.code));
      }
    }
    const minor =
      currency.minor.length > 0 ? currency.minor : currency.names[0]?.singular === 'dollar' ? [{ singular: 'cent', plural: 'cents' }] : [];
    for (const name of minor) {
      for (const form of [name.singular, name.plural]) {
        if (form.length === 1) symbols.add(form, { ...plain(minorCode(currency.code)), isLetter: true });
        else names.add(form.toLowerCase(), { ...plain(minorCode(currency.code)), isOpenDollar: isOpen(form) });
        for (const adjective of currency.adjectives)
          if (form.length > 1) names.add(`${adjective} ${form}`.toLowerCase(), plain(minorCode(currency.code)));
      }
    }
    for (const sign of currency.signs) {
      if (!LETTER_SIGNS.has(sign)) symbols.add(sign, phrase(sign));
      prefixes.add(sign, phrase(sign));
      if (/^[a-z]/i.test(sign) && sign.includes('$')) prefixes.add(sign.toLowerCase(), phrase(sign));
    }
    if (!currency.codeStandsAlone) continue;
    for (const [letter, factor] of CODE_SCALES) {
      // "120 MEUR", "MSEK 45"
      symbols.add(`${letter}${currency.code}`, { ...plain(currency.code), scale: factor });
      prefixes.add(`${letter}${currency.code}`, { ...plain(currency.code), scale: factor });
    }
    for (const code of SMALL_CODES.has(currency.code.toLowerCase()) ? [currency.code, currency.code.toLowerCase()] : [currency.code]) {
      symbols.add(code, plain(currency.code));
      prefixes.add(code, plain(currency.code));
    }
  }
  for (const code of ['RMB', 'rmb']) prefixes.add(code, plain('CNY'));
  for (const word of ['dollar', 'Dollar']) prefixes.add(word, { ...plain('USD'), isOpenDollar: true });
  names.add('¢', { ...plain(minorCode('USD')), isOpenDollar: true });
}

/** The unit written at `at`; of a name and a symbol the longer one. */
export function unitAt(reading: Reading, at: number): { readonly end: number; readonly phrase: UnitPhrase } | null {
  const name = names.match(reading.low, at);
  const symbol = symbols.match(reading.norm, at);
  const found = symbol !== null && (name === null || symbol.end >= name.end) ? symbol : name;
  return found === null ? null : { end: found.end, phrase: found.payload };
}

/** The currency written at `at`, before its amount: "$", "US$", "EUR", "Rs". */
export function currencyAt(reading: Reading, at: number): { readonly end: number; readonly phrase: UnitPhrase } | null {
  const found = prefixes.match(reading.norm, at, true);
  return found === null ? null : { end: found.end, phrase: found.payload };
}
