import { remember } from '../text/remember.ts';
import type { TaggedToken } from '../text/tag.ts';
import type { ReadSentence } from './signs.ts';

/** Name key shared by a country, its people and their adjective: "Ukraine", "Ukrainian", "Ukrainians". */
export const nameKey = remember((lower) => {
  const word = lower.replace(/['’]s?$/, '');
  return word.length >= 6 ? word.replace(/(?:ians?|eans?|ans?|ias?|ese|ish|is|ine|i|as?|ns?|e|s)$/, '') : word;
});

export interface NameSigns {
  readonly names: Record<string, number>;
  readonly owner: string | null;
  readonly places: string[];
}

const PLACE_PREPOSITION = /^(?:in|at|near|around|across|inside|over|outside|on|into|from|off|of)$/;

/** Names near tokens `first`…`last`, weighted by nearness; `previousFigure` and `nextFigure` bound its stretch. */
export function readNames(
  sentence: ReadSentence,
  first: number,
  last: number,
  phrase: readonly number[],
  previousFigure: number,
  nextFigure: number,
): NameSigns {
  const { tokens, clauses } = sentence;
  const names: Record<string, number> = {};
  const put = (token: TaggedToken, weight: number): void => {
    const key = nameKey(token.lower);
    if (!(names[key]! >= weight)) names[key] = weight;
  };
  const places: string[] = [];
  for (const i of phrase) if (tokens[i]!.tag === 'name') put(tokens[i]!, 1);
  let owner: string | null = null;
  for (const i of phrase) if (tokens[i]!.tag === 'name') owner ??= nameKey(tokens[i]!.lower);
  if (tokens[first - 1]?.tag === 'possessive' && tokens[first - 2]?.tag === 'name') {
    put(tokens[first - 2]!, 1);
    owner ??= nameKey(tokens[first - 2]!.lower);
  }
  const clause = clauses[first]!;
  for (let i = last + 1, distance = 0; i < tokens.length; i++, distance++) {
    const token = tokens[i]!;
    if (token.tag !== 'name') continue;
    const crossed = i >= nextFigure;
    put(token, Math.max(0.1, (Math.floor(clauses[i]!) === Math.floor(clause) ? 0.8 : 0.45) - distance * 0.025 - (crossed ? 0.35 : 0)));
    const lead = leadIn(tokens, i);
    if (!crossed && distance < 14 && PLACE_PREPOSITION.test(lead) && Math.floor(clauses[i]!) === Math.floor(clause))
      places.push(nameKey(token.lower));
    if (owner === null && !crossed && distance < 4 && /^(?:for|of|against|to)$/.test(lead)) owner = nameKey(token.lower);
  }
  for (let i = first - 1, distance = 0; i >= 0; i--, distance++) {
    const token = tokens[i]!;
    if (token.tag !== 'name') continue;
    const crossed = i < previousFigure;
    put(token, Math.max(0.1, (Math.floor(clauses[i]!) === Math.floor(clause) ? 0.75 : 0.4) - distance * 0.02 - (crossed ? 0.15 : 0)));
    const lead = leadIn(tokens, i);
    if (Math.floor(clauses[i]!) === Math.floor(clause) && PLACE_PREPOSITION.test(lead) && lead !== 'of') places.push(nameKey(token.lower));
    else if (
      owner === null &&
      !crossed &&
      distance < 14 &&
      !PLACE_PREPOSITION.test(lead) &&
      !/^(?:said|says|told)$/.test(tokens[i + 1]?.lower ?? '')
    )
      owner = nameKey(token.lower);
  }
  return { names, owner, places: [...new Set(places)] };
}

/** The word before the name's phrase: "in the northern Kursk region" → "in". */
function leadIn(tokens: readonly TaggedToken[], i: number): string {
  let k = i - 1;
  while (
    k >= 0 &&
    (tokens[k]!.tag === 'name' || tokens[k]!.tag === 'determiner' || tokens[k]!.tag === 'adjective' || tokens[k]!.tag === 'noun')
  )
    k--;
  return tokens[k]?.lower ?? '';
}
