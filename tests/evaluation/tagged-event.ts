/**
 * Labelled events as one tagged file, `event.txt`: articles under `=== a`, `=== b` … with header lines as in `a.txt`, and every
 * figure of interest tagged in place:
 *
 *     The toll rose to {28|dead#2=28}, {at least four|dead-children#2=4+} of them children, the ministry said.
 *
 * A tag is `{TEXT|FACT=VALUE}`, `{TEXT|FACT#STATE=VALUE}` or `{TEXT|FACT/SCOPE#STATE=VALUE}`. All tags of one FACT in different
 * articles are true pairs. STATE orders the states of a running figure (1, 2, 3 …). SCOPE tells figures apart that a reader may
 * well set side by side although they cover different things. VALUE is the figure in units, as `28`, `28+` (at least), `28-` (at
 * most), `28~` (about) or `27..30`. The section `=== traps` lists pairs of facts that look alike and are not: `dead ~ injured`.
 */

/** A tagged figure. Offsets in the article's text without tags. */
export interface TaggedFigure {
  readonly fact: string;
  readonly scope: string | null;
  readonly state: string | null;
  readonly value: TaggedValue;
  readonly start: number;
  readonly end: number;
}

interface TaggedValue {
  readonly min: number;
  readonly max: number;
  readonly modifier: 'exact' | 'at-least' | 'at-most' | 'about' | 'range';
}

export interface TaggedArticle {
  readonly id: string;
  /** Header and text, tags taken out: what `a.txt` would hold. */
  readonly raw: string;
  /** Figures in text order; offsets in `raw`. */
  readonly figures: readonly TaggedFigure[];
}

export interface TaggedEvent {
  readonly articles: readonly TaggedArticle[];
  /** Pairs of facts that look alike and are not the same. */
  readonly traps: readonly (readonly [string, string])[];
}

const TAG = /\{([^{}|]+)\|([^{}|=]+)=([^{}|=]+)\}/g;

/** Reads a tagged file. Throws with the offending line where a tag or a section is malformed. */
export function parseTaggedEvent(source: string): TaggedEvent {
  const sections = source.replace(/\r\n?/g, '\n').split(/^=== *(.+)\n/m);
  if (sections[0]!.trim() !== '') throw new Error(`text before the first "=== a": ${sections[0]!.trim().slice(0, 60)}`);
  const articles: TaggedArticle[] = [];
  const traps: [string, string][] = [];
  for (let i = 1; i < sections.length; i += 2) {
    const name = sections[i]!.trim();
    const body = sections[i + 1]!.trim();
    if (name !== 'traps') articles.push(parseArticle(name, body));
    else
      for (const line of body.split('\n').filter((text) => text.trim() !== '')) {
        const [, x, y] = /^([\w-]+) *~ *([\w-]+)/.exec(line) ?? [];
        if (x === undefined || y === undefined) throw new Error(`a trap is "fact ~ other-fact", not "${line}"`);
        traps.push([x, y]);
      }
  }
  const known = new Set(articles.flatMap(({ figures }) => figures.map(({ fact }) => fact)));
  const strange = traps.flat().find((fact) => !known.has(fact));
  if (strange !== undefined) throw new Error(`a trap names the fact "${strange}", which no tag has`);
  return { articles, traps };
}

function parseArticle(id: string, body: string): TaggedArticle {
  const figures: TaggedFigure[] = [];
  let raw = '';
  let at = 0;
  for (const match of body.matchAll(TAG)) {
    raw += body.slice(at, match.index);
    const [, fact, scope, state] = /^([\w-]+)(?:\/([\w-]+))?(?:#([\w-]+))?$/.exec(match[2]!) ?? [];
    if (fact === undefined) throw new Error(`${id}: a tag names its fact as fact/scope#state, not "${match[2]}"`);
    const start = raw.length;
    raw += match[1];
    figures.push({ fact, scope: scope ?? null, state: state ?? null, value: parseValue(match[3]!, match[0]), start, end: raw.length });
    at = match.index + match[0].length;
  }
  raw += body.slice(at);
  const left = /[^\n]*[{}][^\n]*/.exec(raw);
  if (left !== null) throw new Error(`${id}: a brace is left over in "${left[0].slice(0, 80)}"`);
  return { id, raw, figures };
}

function parseValue(text: string, tag: string): TaggedValue {
  const range = /^(-?[\d.e]+)\.\.(-?[\d.e]+)$/.exec(text);
  if (range !== null) return { min: Number(range[1]), max: Number(range[2]), modifier: 'range' };
  const [, digits, sign] = /^(-?[\d.]+(?:e\d+)?)([+~-]?)$/.exec(text) ?? [];
  const value = Number(digits);
  if (digits === undefined || !Number.isFinite(value)) throw new Error(`no number in ${tag}`);
  const modifier = sign === '+' ? 'at-least' : sign === '-' ? 'at-most' : sign === '~' ? 'about' : 'exact';
  return { min: value, max: value, modifier };
}

/** How two figures of one fact stand to each other: the relation first, then others that a careful reader could defend. */
export function relationOf(a: TaggedFigure, b: TaggedFigure): string[] {
  if (a.scope !== b.scope) return ['different-scope'];
  const [x, y] = [a.value, b.value];
  const exact = x.modifier === 'exact' && y.modifier === 'exact';
  if (x.min === y.min && x.max === y.max) return exact || x.modifier === y.modifier ? ['agree'] : ['compatible', 'agree'];
  const [p, q] = [intervalOf(x), intervalOf(y)];
  const moved = a.state !== null && b.state !== null && a.state !== b.state;
  if (p[0] <= q[1] && q[0] <= p[1]) return moved ? ['compatible', 'over-time', 'agree'] : ['compatible', 'agree'];
  return moved ? ['over-time', 'differ'] : ['differ'];
}

/** What a figure allows: its rounding (half of the last written place, counts below 100 exact) and its modifier. */
function intervalOf({ min, max, modifier }: TaggedValue): [number, number] {
  if (modifier === 'range') return [min, max];
  if (modifier === 'at-least') return [min, min * 1.3];
  if (modifier === 'at-most') return [max * 0.9, max];
  if (modifier === 'about') return [min * 0.95, max * 1.05];
  return [min - roundingOf(min), max + roundingOf(max)];
}

function roundingOf(value: number): number {
  const size = Math.abs(value);
  if (size < 100) return Number.isInteger(size) ? 0 : 0.5 * 10 ** -String(size).split('.')[1]!.length;
  const digits = size.toPrecision(6).replace(/e.*/, '').replace('.', '').replace(/0+$/, '').length;
  return 0.5 * 10 ** (Math.floor(Math.log10(size)) - Math.max(digits, 2) + 1) * (size < 1000 ? 0 : 1);
}
