/** The two systems that a reader may want figures in. The US customary units stand for the imperial ones. */
export type UnitSystem = 'metric' | 'imperial';

/** CLDR unit | the unit of the other system that a newspaper would give in its place. */
const TO_METRIC = `
mile kilometer | yard meter | foot meter | inch centimeter | furlong meter | fathom meter
square-mile square-kilometer | acre hectare | square-yard square-meter | square-foot square-meter | square-inch square-centimeter
cubic-mile cubic-kilometer | cubic-yard cubic-meter | cubic-foot cubic-meter | cubic-inch cubic-centimeter
gallon liter | gallon-imperial liter | quart liter | pint liter | cup milliliter | fluid-ounce milliliter
tablespoon milliliter | teaspoon milliliter | bushel liter | acre-foot cubic-meter
pound kilogram | ounce gram | ton tonne | long-ton tonne | stone kilogram
mile-per-hour kilometer-per-hour | foot-per-second meter-per-second
fahrenheit celsius
british-thermal-unit kilojoule | horsepower kilowatt | pound-force newton
pound-force-per-square-inch kilopascal | inch-ofhg hectopascal`;

const TO_IMPERIAL = `
kilometer mile | meter foot | decimeter inch | centimeter inch | millimeter inch
square-kilometer square-mile | hectare acre | are square-foot | square-meter square-foot | square-centimeter square-inch
square-millimeter square-inch
cubic-kilometer cubic-mile | cubic-meter cubic-foot | cubic-centimeter cubic-inch
liter gallon | milliliter fluid-ounce | centiliter fluid-ounce | deciliter fluid-ounce | hectoliter gallon | megaliter acre-foot
kilogram pound | gram ounce | tonne ton | quintal pound
kilometer-per-hour mile-per-hour | meter-per-second mile-per-hour
celsius fahrenheit
kilojoule british-thermal-unit | kilowatt horsepower | newton pound-force
kilopascal pound-force-per-square-inch | hectopascal inch-ofhg | millibar inch-ofhg`;

const parse = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split(/[\n|]/).flatMap((entry) => (entry.trim() === '' ? [] : [entry.trim().split(' ') as [string, string]])));

export const UNIT_SYSTEMS: Readonly<Record<UnitSystem, ReadonlyMap<string, string>>> = {
  metric: parse(TO_METRIC),
  imperial: parse(TO_IMPERIAL),
};

/**
 * The unit in which a system gives what is written in `unit` (CLDR identifier): itself where it belongs to the system;
 * `null` for what no system divides, such as counts, money, hours, percent, and for nautical miles and knots, used in both.
 */
export function unitIn(system: UnitSystem, unit: string | null): string | null {
  if (unit === null) return null;
  const other = system === 'metric' ? 'imperial' : 'metric';
  return UNIT_SYSTEMS[system].get(unit) ?? (UNIT_SYSTEMS[other].has(unit) ? unit : null);
}
