import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateSettings, parseVersion, STEPS, type Step } from '../../../platform/settings/migrate-settings.ts';

/** Two versions that might come: a setting gets another name, then a word for its value another spelling. */
const rename: Step = ({ colours, ...rest }) => (colours === undefined ? rest : { ...rest, theme: colours });
const respell: Step = (values) => (values.theme === 'night' ? { ...values, theme: 'dark' } : values);

describe('a migration', () => {
  it('goes through every version in turn', () => {
    const first = { version: 1, values: { colours: 'night', units: 'metric' } };
    expect(migrateSettings(first, [rename, respell])).toEqual({ version: 3, values: { theme: 'dark', units: 'metric' } });
    expect(migrateSettings({ version: 2, values: { theme: 'night' } }, [rename, respell]).values).toEqual({ theme: 'dark' });
  });

  it('leaves what is of its own version or of a later one', () => {
    const later = { version: 7, values: { colours: 'night' } };
    expect(migrateSettings(later, [rename, respell])).toEqual(later);
    const own = { version: STEPS.length + 1, values: { colours: 'night' } };
    expect(migrateSettings(own)).toEqual(own);
  });

  it('keeps the rest where a step fails', () => {
    const failing: Step = () => {
      throw new TypeError('damaged');
    };
    expect(migrateSettings({ version: 1, values: { theme: 'night' } }, [failing, respell])).toEqual({
      version: 3,
      values: { theme: 'dark' },
    });
  });

  it('takes anything for a version', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const version = parseVersion(stored);
        return Number.isSafeInteger(version) && version >= 1;
      }),
      { numRuns: 2000, seed: 7 },
    );
    expect(parseVersion(3)).toBe(3);
  });
});
