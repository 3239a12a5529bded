import { OF_PERSONS } from '../lexicon/en/action-kinds.ts';
import { isKindOf } from '../lexicon/en/concepts.ts';
import { adoptUnit, CARRIED } from './adopt-unit.ts';
import type { ReadClaim, ReadSentence } from './signs.ts';

const faded = (bag: Readonly<Record<string, number>>, by: number): Record<string, number> =>
  Object.fromEntries(Object.entries(bag).map(([key, weight]) => [key, weight * by]));
const merged = (own: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): Record<string, number> => {
  const out = { ...own };
  for (const [key, weight] of Object.entries(other)) out[key] = Math.max(out[key] ?? 0, weight);
  return out;
};

/**
 * Gives figures that stand alone what the figure before them tells: the counted noun ("North took 12, South nine"), the whole
 * of a part ("of them 12 were children"), the unit's theme ("up from 7.9"). Within the paragraph, nearest first.
 */
export function inheritEllipsis(claims: readonly ReadClaim[], sentences: readonly ReadSentence[]): ReadClaim[] {
  const out: ReadClaim[] = [];
  for (const read of claims) {
    const claim = read.signs.window === 'same' ? { ...read, signs: { ...read.signs, window: out.at(-1)?.signs.window ?? null } } : read;
    const { signs } = claim;
    const earlier = nearbyBefore(claim, out, sentences);
    const measured = unitSource(claim, earlier);
    if (measured !== undefined) {
      out.push(inUnitOf(claim, measured));
      continue;
    }
    if (claim.dimension === 'count' && signs.head === null) {
      // "the ministry speaks of 1,240": who was arrested, not how many streets were closed.
      const ofPersons = !signs.subgroup && Object.keys(signs.actions).some((id) => signs.actions[id]! >= 0.6 && OF_PERSONS.has(id));
      const source = earlier.find(
        (c) =>
          c.dimension === 'count' &&
          c.signs.head !== null &&
          (!signs.subgroup || c.signs.middle >= signs.middle) &&
          (!ofPersons || isPerson(c.signs.headConcepts)),
      );
      if (source === undefined) {
        out.push(ofPersons ? { ...claim, signs: { ...signs, headConcepts: PERSON } } : claim);
        continue;
      }
      const sameSentence = source.signs.sentenceIndex === signs.sentenceIndex;
      const hasOwnAction = Object.values(signs.actions).some((w) => w >= 0.9);
      out.push({
        ...claim,
        measured: claim.measured ?? source.measured,
        signs: {
          ...signs,
          head: source.signs.head,
          headConcepts: source.signs.headConcepts,
          inherited: true,
          modifiers: signs.subgroup ? signs.modifiers : [...signs.modifiers, ...source.signs.modifiers],
          actions: hasOwnAction
            ? merged(signs.actions, faded(source.signs.actions, 0.45))
            : merged(signs.actions, faded(source.signs.actions, sameSentence ? 0.85 : 0.7)),
          theme: merged(signs.theme, faded(source.signs.theme, 0.7)),
          owner: signs.owner ?? (sameSentence ? source.signs.owner : null),
        },
      });
      continue;
    }
    if (claim.dimension !== 'count' && Object.keys(signs.measures).length === 0) {
      const source = earlier.find((c) => c.dimension === claim.dimension && Object.keys(c.signs.measures).length > 0);
      if (source !== undefined) {
        out.push({
          ...claim,
          signs: { ...signs, measures: faded(source.signs.measures, 0.6), theme: merged(signs.theme, faded(source.signs.theme, 0.5)) },
        });
        continue;
      }
    }
    // A part of people already counted takes over what happened to them: "two of the dead were firefighters".
    if (claim.dimension === 'count' && signs.subgroup) {
      const whole = earlier.find((c) => c.dimension === 'count' && c.signs.middle > signs.middle && c.signs.headConcepts.length > 0);
      if (whole !== undefined) {
        out.push({
          ...claim,
          signs: {
            ...signs,
            actions: merged(signs.actions, faded(whole.signs.actions, 0.6)),
            theme: merged(signs.theme, faded(whole.signs.theme, 0.4)),
          },
        });
        continue;
      }
    }
    out.push(claim);
  }
  return out;
}

const PERSON = ['person'];
const isPerson = (concepts: readonly string[]): boolean => concepts.some((id) => isKindOf(id, 'person'));

/** The figures before this one in its paragraph and not far from it, nearest first. */
function nearbyBefore({ signs }: ReadClaim, before: readonly ReadClaim[], sentences: readonly ReadSentence[]): ReadClaim[] {
  const nearby: ReadClaim[] = [];
  for (let i = before.length - 1; i >= 0; i--) {
    const other = before[i]!;
    if (signs.sentenceIndex - other.signs.sentenceIndex > 2) break;
    if (sentences[other.signs.sentenceIndex]!.block === sentences[signs.sentenceIndex]!.block) nearby.push(other);
  }
  return nearby;
}

/** The earlier figure whose unit a bare one shares, or `undefined` where it counts something of its own. */
function unitSource(claim: ReadClaim, earlier: readonly ReadClaim[]): ReadClaim | undefined {
  const { signs } = claim;
  if (claim.dimension !== 'count' || claim.modifier === 'vague') return undefined;
  const value = claim.value.max ?? claim.value.min ?? 0;
  const figures = earlier.filter((c) => c.dimension !== 'date' && c.dimension !== 'age' && c.dimension !== 'ratio');
  const last = figures[0];
  const alone = signs.head === null || (signs.inherited && signs.modifiers.length === 0);
  if (!Number.isInteger(value)) {
    if (value < 1000) return figures.find((c) => CARRIED.has(c.dimension) && c.dimension !== 'duration');
    return alone ? figures.find((c) => c.dimension === 'money') : undefined;
  }
  if (!alone || last === undefined || !CARRIED.has(last.dimension)) return undefined;
  const sameSentence = last.signs.sentenceIndex === signs.sentenceIndex;
  // A million without a noun, where money is the talk, is money.
  if (value >= 1e5) return last.dimension === 'money' ? last : undefined;
  const alike = last.signs.middle !== 0 && Math.abs(Math.log(Math.abs(value / (last.value.max ?? last.value.min ?? 1)) || 1)) < 1.6;
  return sameSentence && alike ? last : undefined;
}

function inUnitOf(claim: ReadClaim, source: ReadClaim): ReadClaim {
  const adopted = adoptUnit(claim, source);
  return {
    ...adopted,
    measured: claim.measured ?? source.measured,
    signs: {
      ...adopted.signs,
      inherited: true,
      theme: merged(claim.signs.theme, faded(source.signs.theme, 0.5)),
      measures: merged(claim.signs.measures, faded(source.signs.measures, 0.6)),
    },
  };
}
