import type { Modifier } from '../../types.ts';

/** Words before a number that say how it is meant. Matched longest first, right up to the number. */
const BEFORE: Readonly<Partial<Record<Modifier, string>>> = {
  about:
    'about, around, approximately, approx, approx., roughly, some, circa, ca, c., an estimated, estimated, estimated at, estimated to be, in the region of, in the neighborhood of, in the neighbourhood of, in the order of, of the order of, on the order of, somewhere around, close to, nearer to, near, or about, or around, ~, ≈, broadly',
  nearly:
    'nearly, almost, just under, just below, just short of, just shy of, shy of, a little under, a little less than, slightly less than, slightly fewer than, slightly under, slightly below, a bit less than, not quite, approaching, nearing, close on, virtually, a little below, little short of, little less than',
  'more-than':
    'more than, over, above, well over, just over, just above, exceeding, exceed, exceeds, exceeded, in excess of, upwards of, upward of, greater than, higher than, larger than, bigger than, longer than, older than, heavier than, taller than, deeper than, faster than, a little over, a little more than, slightly more than, slightly over, slightly above, a bit more than, a bit over, north of, surpassing, surpassed, past, topping, topped, far more than, much more than, well above, way over, way more than, comfortably over, >',
  'at-least':
    'at least, no fewer than, no less than, not less than, not fewer than, no lower than, a minimum of, minimum of, minimum, as few as, as little as, at the least, at the very least, at least or equal to, greater than or equal to, greater or equal to, more than or equal to, equal or greater than, >=, ≥, =>',
  'less-than':
    'less than, fewer than, under, below, lower than, smaller than, shorter than, younger than, cheaper than, lighter than, well under, well below, not even, far fewer than, far less than, much less than, way under, south of, <',
  'at-most':
    'at most, no more than, not more than, no greater than, no higher than, no longer than, no larger than, a maximum of, maximum of, maximum, not exceeding, at the most, less than or equal to, less or equal to, fewer than or equal to, smaller than or equal to, smaller or equal to, smaller or equal than, less or equal than, <=, ≤, =<',
  'up-to': 'up to, as many as, as much as, as high as, as large as, as long as, as far as, to as many as, to as much as, anything up to',
};

/** Words after a number, or after its unit. */
const AFTER: Readonly<Partial<Record<Modifier, string>>> = {
  about: 'or so, - odd, odd, - ish, ish, or thereabouts, give or take, more or less, approximately, approx, - something',
  'at-least':
    'or more, or above, or over, or greater, or higher, or older, or longer, or larger, and above, and over, and up, and more, and older, and upwards, +, - plus, plus, at least, at a minimum, at the least, minimum, and counting, or better',
  'at-most':
    'or less, or fewer, or under, or below, or lower, or smaller, or younger, or shorter, and under, and below, and younger, at most, at the most, tops, maximum, max',
};

/** These words are prepositions after a word of their list: "control over 74 settlements", "talks about three issues". */
export const PREPOSITION_AFTER: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'over',
    new Set(
      'control dispute disputes concern concerns power victory win wins fight fighting battle battles row rows authority sovereignty vote votes talks lead advantage jurisdiction argument arguments question questions anger fear fears protest protests influence war wars debate debates trial charges arrested sued fined sanctions sanction clash clashes outrage alarm worries worry mourning responsibility rights deal feud standoff rule hand handed handing took taking take takes presided preside won prevailed triumph spread flew fly flying staggered convicted charged criticised criticized tensions conflict command dominance lawsuit split paid payable'.split(
        ' ',
      ),
    ),
  ],
  [
    'about',
    new Set(
      'talk talks talked talking told asked complained complaints complaint concern concerns concerned worried worry questions question information warned story book lied know knew learned speak spoke speaking doubt doubts think thought heard says care facts something anything nothing'.split(
        ' ',
      ),
    ),
  ],
  ['around', new Set('revolve revolves revolved centred centered gathered built wrapped'.split(' '))],
  [
    'under',
    new Set('buried trapped crushed come came comes fell place placed signed served serve serving rubble covered split'.split(' ')),
  ],
  ['above', new Set('flew fly flying hung'.split(' '))],
  ['near', new Set('shot killed found died crashed landed built lives live area areas'.split(' '))],
]);

/** Before "over" and a duration these say that "more than" is meant; elsewhere it is "during". */
export const LASTING: ReadonlySet<string> = new Set(
  'for in after just well a little lasted lasting took takes take last waited wait spent jailed aged within of to is was are were nearly than since by and with at'.split(
    ' ',
  ),
);
/** The same, read off what follows the duration. */
export const ELAPSED: ReadonlySet<string> = new Set('ago old older later earlier after before since long in of'.split(' '));

/** May stand between a modifier and its number without changing either. */
export const FILLERS: ReadonlySet<string> = new Set(
  'another further additional a an just only exactly record total of extra more combined'.split(' '),
);

export interface ModifierPhrase {
  readonly words: readonly string[];
  readonly modifier: Modifier;
}

export const MODIFIERS_BEFORE = byWord(BEFORE, (words) => words.at(-1) ?? '');
export const MODIFIERS_AFTER = byWord(AFTER, (words) => words[0] ?? '');

/** Phrases under their last or first word, longest first. */
function byWord(
  table: Readonly<Partial<Record<Modifier, string>>>,
  key: (words: readonly string[]) => string,
): ReadonlyMap<string, readonly ModifierPhrase[]> {
  const index = new Map<string, ModifierPhrase[]>();
  for (const [modifier, phrases] of Object.entries(table)) {
    for (const phrase of phrases.split(',')) {
      // Marks are tokens of their own: "c." is two.
      const words = phrase.match(/[\p{L}]+|[^\s\p{L}]/gu) ?? [];
      index.set(key(words), [...(index.get(key(words)) ?? []), { words, modifier: modifier as Modifier }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
