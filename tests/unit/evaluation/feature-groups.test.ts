import { expect, it } from 'vitest';
import { FEATURES } from '../../../engine/matching/features.ts';
import { FEATURE_GROUPS } from '../../evaluation/fit/feature-groups.ts';

it('has every feature in one group', () => {
  expect(Object.values(FEATURE_GROUPS).flat().sort()).toEqual([...FEATURES].sort());
});
