import type { ReadClaim, ReadText } from '../../../engine/claims/signs.ts';

/**
 * An article under another one's names: its most frequent name becomes the other's most frequent name, and so on. What was a report
 * of an unrelated event becomes one of another event in the same place, among the same people. The first `from` names stay its own:
 * another event elsewhere in the same country.
 */
export function renamed(text: ReadText, like: ReadText, from = 0): ReadText {
  const ranked = (names: Readonly<Record<string, number>>): string[] =>
    Object.keys(names).sort((x, y) => names[y]! - names[x]! || (x < y ? -1 : 1));
  const to = ranked(like.names);
  const map = new Map(ranked(text.names).map((name, i) => [name, i < from ? name : (to[i] ?? name)] as const));
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

/**
 * An article whose figures happen to be another one's, where they are of one kind and have at most two digits that tell: small
 * numbers coincide between unrelated events, and then the value alone must not make them one fact.
 */
export function withCoincidences(text: ReadText, like: ReadText): ReadText {
  const used = new Map<string, number>();
  const claims = text.claims.map((claim): ReadClaim => {
    const models = like.claims.filter(
      (other) =>
        other.signs.kind === claim.signs.kind && other.unit === claim.unit && other.signs.significance <= 2 && other.modifier !== 'vague',
    );
    if (models.length === 0) return claim;
    const turn = used.get(claim.signs.kind) ?? 0;
    used.set(claim.signs.kind, turn + 1);
    const model = models[turn % models.length]!;
    const { value, canonical, modifier } = model;
    const { middle, rounding, significance } = model.signs;
    return { ...claim, value, canonical, modifier, signs: { ...claim.signs, middle, rounding, significance } };
  });
  return { ...text, claims };
}
