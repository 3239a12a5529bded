/** An object of a page's JSON-LD. Nothing in it is trusted: fields are read one by one, own ones only. */
export type Thing = Readonly<Record<string, unknown>>;

/** Limits against pages that would have the reader's browser work: characters a script, objects a page, levels down. */
const LONGEST = 300_000;
const MOST = 500;
const DEEPEST = 8;

/** All typed objects of a page's JSON-LD, in document order: single ones, lists, and those within `@graph`. Scripts that are no JSON are passed over. */
export function readThings(document: Document): Thing[] {
  const things: Thing[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || things.length >= MOST) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, MOST)) collect(item, depth + 1);
      return;
    }
    if (!isThing(value)) return;
    if (fieldOf(value, '@type') !== null) things.push(value);
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) collect(fieldOf(value, key), depth + 1);
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = (script.textContent ?? '').replace(/^\s*(?:<!--|(?:\/\/)?\s*<!\[CDATA\[)|(?:-->|(?:\/\/)?\s*\]\]>)\s*$/g, '');
    if (source.length > LONGEST) continue;
    try {
      collect(JSON.parse(source), 0);
    } catch {
      // Many pages have faulty JSON-LD; the rest of the page still tells.
    }
  }
  return things;
}

export const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own field of an object; `null` where it is absent. */
export const fieldOf = (thing: Thing, key: string): unknown => (Object.hasOwn(thing, key) ? (thing[key] ?? null) : null);

/** The types of an object, without the address of their vocabulary. */
export function typesOf(thing: Thing): string[] {
  return [fieldOf(thing, '@type')].flat().flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

/** A text field, trimmed; of a list its first; `null` where there is none. */
export function textField(thing: Thing, key: string): string | null {
  const [value] = [fieldOf(thing, key)].flat();
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Names of the persons or organisations in a field: texts, objects with a name, references by `@id` to `things`. */
export function namesIn(thing: Thing, key: string, things: readonly Thing[]): string[] {
  return [fieldOf(thing, key)].flat().flatMap((value) => {
    if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
    if (!isThing(value)) return [];
    const name = textField(value, 'name');
    if (name !== null) return [name];
    const id = textField(value, '@id');
    const referred = id === null ? undefined : things.find((other) => textField(other, '@id') === id && textField(other, 'name') !== null);
    return referred === undefined ? [] : [textField(referred, 'name')!];
  });
}
