import { AGENCIES } from '../lexicon/en/agencies.ts';

const CREDIT =
  /\b(?:reports?|reported|reporting|citing|cites|quoting|quotes|according to|told|said|via|by|with|from|agency|newswire|wire)\b/i;

/**
 * News agencies that a text credits: by "(Reuters)" in the dateline, "APA reports citing Reuters", "told Reuters", or in the
 * page's own data (`wire`). Mere mention without a word of credit does not count.
 */
export function creditedAgencies(text: string, wire: string | null): string[] {
  const credited = new Set<string>();
  if (wire !== null && wire.trim() !== '') credited.add(wire.trim());
  const head = text.slice(0, 4000);
  for (const [name, pattern] of AGENCIES) {
    for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
      const around = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 14);
      if (CREDIT.test(around) || new RegExp(`\\(${match[0]}\\)`).test(head)) {
        credited.add(name);
        break;
      }
    }
  }
  return [...credited];
}
