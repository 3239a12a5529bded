import { describe, expect, it } from 'vitest';
import { convertValue } from '../../../engine/report/convert-value.ts';
import { UNIT_SYSTEMS, unitIn } from '../../../engine/report/unit-systems.ts';

describe('the systems of units', () => {
  it.each(Object.entries(UNIT_SYSTEMS))('%s: each unit has one that it converts to, of the other system', (system, table) => {
    const other = system === 'metric' ? 'imperial' : 'metric';
    for (const [from, to] of table) {
      expect(convertValue({ min: 1, max: 1 }, from, to), `${from} to ${to}`).not.toBeNull();
      expect(unitIn(system as 'metric', to), `${to} belongs to ${system}`).toBe(to);
      expect(unitIn(other, from), `${from} belongs to ${other}`).toBe(from);
    }
  });

  it('leave alone what both use, and what neither divides', () => {
    for (const unit of [null, 'percent', 'hour', 'EUR', 'knot', 'nautical-mile', 'megawatt'])
      for (const system of ['metric', 'imperial'] as const) expect(unitIn(system, unit)).toBeNull();
  });
});
