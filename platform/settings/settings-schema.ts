import * as v from 'valibot';
import { RELATIONS } from '../../engine/types.ts';

/**
 * What the reader has chosen. Each setting is stored under a key of its own, so that two computers that change different
 * ones at a time both keep theirs, and a damaged value costs that one setting only.
 */
const SCHEMA = v.object({
  /** Beside a figure its conversion may stand, never in its place. */
  units: v.fallback(v.picklist(['as-written', 'metric', 'imperial']), 'as-written'),
  /** Whether figures are marked on the page at all. */
  marks: v.fallback(v.boolean(), true),
  /** Relations whose figures are marked on the page. */
  markedRelations: v.fallback(
    v.pipe(
      v.array(v.picklist(RELATIONS)),
      v.transform((chosen) => RELATIONS.filter((relation) => chosen.includes(relation))),
    ),
    () => ['differs', 'changed-over-time'] as const,
  ),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
});

export type Settings = Readonly<v.InferOutput<typeof SCHEMA>>;

export const SETTINGS = Object.keys(SCHEMA.entries) as (keyof Settings)[];

/** Settings from whatever was stored: what is missing or is no value of its setting gives that setting's default. */
export const parseSettings = (stored: Readonly<Record<string, unknown>>): Settings => v.parse(SCHEMA, { ...stored });

export const DEFAULT_SETTINGS: Settings = parseSettings({});
