import type { ReadClaim, ReadText } from '../../../engine/claims/signs.ts';

/**
 * An article under another one's names: its most frequent name becomes the other's most frequent name, and so on. What was a report
 * of an unrelated event becomes one of another event in the same place, among the same people.
 */
export function renamed(text: ReadText, like: ReadText): ReadText {
  const ranked = (names: Readonly<Record<string, number>>): string[] =>
    Object.keys(names).sort((x, y) => names[y]! - names[x]! || (x < y ? -1 : 1));
  const to = ranked(like.names);
  const map = new Map(ranked(text.names).map((name, i) => [name, to[i] ?? name] as const));
  const name = (key: string): string => map.get(key) ?? key;
  const word = (key: string): string => (key.startsWith('@') ? `@${name(key.slice(1))}` : key);
  const bag = (from: Readonly<Record<string, number>>, by: (key: string) => string): Record<string, number> => {
    const out: Record<string, number> = {};
    for (const key in from) out[by(key)] = Math.max(out[by(key)] ?? 0, from[key]!);
    return out;
  };
  const claims = text.claims.map((claim): ReadClaim => {
    const { signs } = claim;
    return {
      ...claim,
      signs: {
        ...signs,
        names: bag(signs.names, name),
        context: bag(signs.context, word),
        wide: bag(signs.wide, word),
        modifiers: signs.modifiers.map(word),
        of: signs.of.map(word),
        owner: signs.owner === null ? null : name(signs.owner),
        places: signs.places.map(name),
      },
    };
  });
  // Their own day of writing would give them away: the figures, not the date, have to tell.
  return { ...text, claims, names: bag(text.names, name), words: bag(text.words, word) };
}
