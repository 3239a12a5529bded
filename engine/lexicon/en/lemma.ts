import { IRREGULAR } from './irregular-forms.ts';

const cache = new Map<string, string>();
/** Words are few and repeat; the bound only guards against pages made of endless new words. */
const CACHE_BOUND = 20_000;

/**
 * Reduces a lower-case word to a key shared by its inflections: irregular forms by table, regular ones by suffix
 * (-s, -ed, -ing, -ly; British -ise to -ize; final e dropped). Nominalisations keep their own key: the lexicon ties them
 * to their verb. Keys are for comparison, not for display.
 */
export function lemma(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const key = reduce(word);
  if (cache.size >= CACHE_BOUND) cache.clear();
  cache.set(word, key);
  return key;
}

function reduce(word: string): string {
  let w = word.replace(/['’]s?$/, '');
  const hyphen = w.lastIndexOf('-');
  if (hyphen > 0 && hyphen < w.length - 2) return `${w.slice(0, hyphen)}-${reduce(w.slice(hyphen + 1))}`;
  const irregular = IRREGULAR.get(w);
  if (irregular !== undefined) return dropE(irregular);
  if (w.length < 4) return w;
  w = w
    .replace(/isation(s?)$/, 'ization$1')
    .replace(/ise(d|s|r|rs)?$/, 'ize$1')
    .replace(/ising$/, 'izing')
    .replace(/our(s|ed|ing)?$/, 'or$1');
  if (/ies$/.test(w) && w.length > 4) w = `${w.slice(0, -3)}y`;
  else if (/(ss|sh|ch|x|z)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^su']s$/.test(w) && !/(is|us)$/.test(w)) w = w.slice(0, -1);
  if (/ing$/.test(w) && w.length > 5 && /[aeiouy].*ing$/.test(w)) w = undouble(w.slice(0, -3));
  else if (/ied$/.test(w)) w = `${w.slice(0, -3)}y`;
  else if (/ed$/.test(w) && w.length > 4 && /[aeiouy].*ed$/.test(w) && !/eed$/.test(w)) w = undouble(w.slice(0, -2));
  else if (/ly$/.test(w) && w.length > 5) w = w.slice(0, -2);
  return dropE(w);
}

const undouble = (w: string): string => (/([bdgklmnprt])\1$/.test(w) && !/(ll|ss)$/.test(w) ? w.slice(0, -1) : w);
const dropE = (w: string): string => (w.length > 3 && w.endsWith('e') && !w.endsWith('ee') ? w.slice(0, -1) : w);

/**
 * The root that a word shares with its derivations: "evacuation", "evacuee" and "evacuate" meet. Coarser than a lemma key, for
 * likeness of contexts only.
 */
export function rootOf(key: string): string {
  if (key.length < 6) return key;
  const known = roots.get(key);
  if (known !== undefined) return known;
  const root = cutDerivation(key);
  if (roots.size >= CACHE_BOUND) roots.clear();
  roots.set(key, root);
  return root;
}

const roots = new Map<string, string>();

function cutDerivation(key: string): string {
  const root = key
    .replace(/(?:isation|ization|ational)$/, 'iz')
    .replace(/(?:ations?|ators?|ative|ation)$/, 'at')
    .replace(/(?:ements?|ments?|ness|fulness|iveness|ities|ity|ence|ance|ency|ancy)$/, '')
    .replace(/(?:ions?|ors?|ers?|ees?|ists?|isms?|als?|ive|ous|ful|less|able|ible|ic|ly)$/, '')
    .replace(/at$/, '')
    .replace(/[ei]$/, '');
  return root.length >= 4 ? root : key;
}
