import type { Dimension } from '../../types.ts';

/**
 * Units of measure, one a line:
 * `CLDR identifier | factor to the dimension's canonical unit | names, singular | symbols`, under the heading of its dimension.
 *
 * The canonical unit stands first under its heading. A factor may be a product (`3.6e6`, `1852`, `1/60`) and carry an offset
 * that is added to the value before multiplying (`5/9 -32`). Names also match in the plural (a plural of its own after `=`),
 * with British spelling (metre, litre, gramme), and with "sq" and "cu" for square and cubic. Symbols match as written, and in any
 * case where no other unit has the same letters. CLDR has no identifier for a percentage point, a factor, a magnitude.
 */
const TABLE: Readonly<Partial<Record<Dimension, string>>> = {
  length: `
meter | 1 | meter | m
kilometer | 1000 | kilometer, kilometre, klick | km, kms
centimeter | 0.01 | centimeter | cm, cms
millimeter | 0.001 | millimeter | mm
decimeter | 0.1 | decimeter | dm
micrometer | 1e-6 | micrometer, micron | µm, μm
nanometer | 1e-9 | nanometer | nm
picometer | 1e-12 | picometer |
mile | 1609.344 | mile | mi
yard | 0.9144 | yard | yd, yds
foot | 0.3048 | foot=feet | ft
inch | 0.0254 | inch=inches | in
fathom | 1.8288 | fathom |
furlong | 201.168 | furlong |
nautical-mile | 1852 | nautical mile, sea mile | nmi, NM
mile-scandinavian | 10000 | Scandinavian mile |
light-year | 9.4607304725808e15 | light year, light-year |
astronomical-unit | 149597870700 | astronomical unit |
parsec | 3.0856775814913673e16 | parsec |`,
  area: `
square-meter | 1 | square meter, meter squared, meters squared | m², m2, sq m, sqm
square-kilometer | 1e6 | square kilometer | km², km2, sq km, sqkm, sq kms
square-centimeter | 1e-4 | square centimeter | cm², cm2, sq cm
square-millimeter | 1e-6 | square millimeter | mm², mm2, sq mm
square-mile | 2589988.110336 | square mile | mi², mi2, sq mi
square-yard | 0.83612736 | square yard | yd², yd2, sq yd
square-foot | 0.09290304 | square foot=square feet | ft², ft2, sq ft, sqft
square-inch | 0.00064516 | square inch=square inches | in², in2, sq in
acre | 4046.8564224 | acre | ac
hectare | 10000 | hectare | ha
are | 100 | |
dunam | 1000 | dunam, dunum |`,
  volume: `
cubic-meter | 1 | cubic meter, meter cubed, meters cubed | m³, m3, cu m, cbm
cubic-kilometer | 1e9 | cubic kilometer | km³, km3, cu km
cubic-centimeter | 1e-6 | cubic centimeter | cm³, cm3, cu cm, cc
cubic-mile | 4168181825.44058 | cubic mile | cu mi
cubic-yard | 0.764554857984 | cubic yard | yd³, cu yd
cubic-foot | 0.028316846592 | cubic foot=cubic feet | ft³, ft3, cu ft, cf
cubic-inch | 1.6387064e-5 | cubic inch=cubic inches | in³, cu in
liter | 0.001 | liter | L, l, ltr
milliliter | 1e-6 | milliliter | ml, mL
centiliter | 1e-5 | centiliter | cl, cL
deciliter | 1e-4 | deciliter | dl, dL
hectoliter | 0.1 | hectoliter | hl, hL
megaliter | 1000 | megaliter | ML
gigaliter | 1e6 | gigaliter | GL
gallon | 0.003785411784 | gallon, US gallon | gal, gals
gallon-imperial | 0.00454609 | imperial gallon |
quart | 9.46352946e-4 | quart | qt
pint | 4.73176473e-4 | pint |
cup | 2.365882365e-4 | cup |
fluid-ounce | 2.95735295625e-5 | fluid ounce | fl oz
tablespoon | 1.478676478125e-5 | tablespoon | tbsp
teaspoon | 4.92892159375e-6 | teaspoon | tsp
barrel | 0.158987294928 | barrel | bbl, bbls
bushel | 0.03523907016688 | bushel | bu
acre-foot | 1233.48183754752 | acre-foot=acre-feet, acre foot=acre feet |`,
  mass: `
kilogram | 1 | kilogram, kilo | kg, kgs
gram | 0.001 | gram | g
milligram | 1e-6 | milligram | mg
microgram | 1e-9 | microgram | µg, μg, mcg
tonne | 1000 | tonne, metric ton, metric tonne | t
kilotonne | 1e6 | kilotonne, kiloton | kt
megatonne | 1e9 | megatonne, megaton | Mt
gigatonne | 1e12 | gigatonne, gigaton | Gt
ton | 907.18474 | ton, short ton, US ton |
long-ton | 1016.0469088 | long ton, imperial ton |
pound | 0.45359237 | pound, pound-mass=pounds-mass, avoirdupois pound | lb, lbs, lbm
ounce | 0.028349523125 | ounce | oz
ounce-troy | 0.0311034768 | troy ounce | oz t
stone | 6.35029318 | stone=stone |
carat | 0.0002 | carat | ct
quintal | 100 | quintal |`,
  speed: `
kilometer-per-hour | 1 | kilometer per hour, kilometer an hour | km/h, kph, kmh, kmph
meter-per-second | 3.6 | meter per second, meter a second | m/s, mps
mile-per-hour | 1.609344 | mile per hour, mile an hour | mph, m.p.h., mi/h
foot-per-second | 1.09728 | foot per second=feet per second | ft/s, fps
kilometer-per-second | 3600 | kilometer per second | km/s
knot | 1.852 | knot | kt, kts, kn`,
  temperature: `
celsius | 1 | degree Celsius, degree centigrade, Celsius=Celsius, centigrade=centigrade, degree C, deg C, deg Celsius, celcius=celcius, degree celcius, centigrate=centigrate | °C, ° C, ºC, ℃, ° Celsius, C
fahrenheit | 5/9 -32 | degree Fahrenheit, Fahrenheit=Fahrenheit, degree F, deg F, deg Fahrenheit, farenheit=farenheit, degree farenheit | °F, ° F, ºF, ℉, ° Fahrenheit, F
kelvin | 1 -273.15 | kelvin=kelvin, kelvins=kelvins | K`,
  duration: `
second | 1 | second, sec | s, secs
millisecond | 0.001 | millisecond | ms
microsecond | 1e-6 | microsecond | µs, μs
nanosecond | 1e-9 | nanosecond | ns
minute | 60 | minute, min | mins
hour | 3600 | hour, hr | h, hrs
day | 86400 | day |
night | 86400 | night |
week | 604800 | week, wk | wks
fortnight | 1209600 | fortnight |
month | 2629746 | month |
quarter | 7889238 | quarter |
year | 31556952 | year, yr | yrs
decade | 315569520 | decade |
century | 3155695200 | century=centuries |
millennium | 31556952000 | millennium=millennia |`,
  energy: `
joule | 1 | joule | J
kilojoule | 1000 | kilojoule | kJ
megajoule | 1e6 | megajoule | MJ
gigajoule | 1e9 | gigajoule | GJ
terajoule | 1e12 | terajoule | TJ
petajoule | 1e15 | petajoule | PJ
exajoule | 1e18 | exajoule | EJ
watt-hour | 3600 | watt hour, watt-hour | Wh
kilowatt-hour | 3.6e6 | kilowatt hour, kilowatt-hour | kWh
megawatt-hour | 3.6e9 | megawatt hour, megawatt-hour | MWh
gigawatt-hour | 3.6e12 | gigawatt hour, gigawatt-hour | GWh
terawatt-hour | 3.6e15 | terawatt hour, terawatt-hour | TWh
calorie | 4.184 | |
kilocalorie | 4184 | kilocalorie, calorie | kcal
british-thermal-unit | 1055.05585262 | British thermal unit | Btu, btus
therm-us | 105480400 | therm |
electronvolt | 1.602176634e-19 | electronvolt, electron volt | eV
kiloelectronvolt | 1.602176634e-16 | kiloelectronvolt | keV
megaelectronvolt | 1.602176634e-13 | megaelectronvolt | MeV
gigaelectronvolt | 1.602176634e-10 | gigaelectronvolt | GeV
teraelectronvolt | 1.602176634e-7 | teraelectronvolt | TeV`,
  power: `
watt | 1 | watt | W
milliwatt | 0.001 | milliwatt | mW
kilowatt | 1000 | kilowatt | kW
megawatt | 1e6 | megawatt | MW
gigawatt | 1e9 | gigawatt | GW
terawatt | 1e12 | terawatt | TW
horsepower | 745.69987158227 | horsepower=horsepower | hp, bhp`,
  pressure: `
pascal | 1 | pascal | Pa
hectopascal | 100 | hectopascal | hPa
kilopascal | 1000 | kilopascal | kPa
megapascal | 1e6 | megapascal | MPa
gigapascal | 1e9 | gigapascal | GPa
bar | 1e5 | bar |
millibar | 100 | millibar | mbar
atmosphere | 101325 | atmosphere | atm
pound-force-per-square-inch | 6894.757293168 | pound per square inch=pounds per square inch | psi
inch-ofhg | 3386.388640341 | inch of mercury=inches of mercury | inHg
millimeter-ofhg | 133.322387415 | millimeter of mercury=millimeters of mercury | mmHg, mm Hg`,
  data: `
byte | 1 | byte |
bit | 0.125 | bit |
kilobit | 125 | kilobit | kbit
megabit | 125e3 | megabit | Mb, Mbit
gigabit | 125e6 | gigabit | Gb, Gbit
terabit | 125e9 | terabit | Tb, Tbit
kilobyte | 1000 | kilobyte | kB, KB, kb
megabyte | 1e6 | megabyte, meg | MB, mb
gigabyte | 1e9 | gigabyte, gig | GB, gb
terabyte | 1e12 | terabyte | TB, tb
petabyte | 1e15 | petabyte | PB
exabyte | 1e18 | exabyte | EB
zettabyte | 1e21 | zettabyte | ZB
kibibyte | 1024 | kibibyte | KiB
mebibyte | 1048576 | mebibyte | MiB
gibibyte | 1073741824 | gibibyte | GiB
tebibyte | 1099511627776 | tebibyte | TiB`,
  frequency: `
hertz | 1 | hertz=hertz | Hz
kilohertz | 1000 | kilohertz=kilohertz | kHz
megahertz | 1e6 | megahertz=megahertz | MHz
gigahertz | 1e9 | gigahertz=gigahertz | GHz
terahertz | 1e12 | terahertz=terahertz | THz
revolution-per-minute | 1/60 | revolution per minute=revolutions per minute | rpm`,
  force: `
newton | 1 | newton |
kilonewton | 1000 | kilonewton | kN
meganewton | 1e6 | meganewton | MN
pound-force | 4.4482216152605 | pound of thrust=pounds of thrust, pound-force=pounds-force | lbf`,
  concentration: `
microgram-per-cubic-meter | 1 | microgram per cubic meter | µg/m³, µg/m3, μg/m³, μg/m3, ug/m3
milligram-per-cubic-meter | 1000 | milligram per cubic meter | mg/m³, mg/m3
gram-per-cubic-meter | 1e6 | gram per cubic meter | g/m³, g/m3
microgram-per-liter | 1000 | microgram per liter | µg/L, µg/l, μg/L, μg/l
milligram-per-liter | 1e6 | milligram per liter | mg/L, mg/l
gram-per-liter | 1e9 | gram per liter | g/L, g/l
milligram-per-deciliter | 1e7 | milligram per deciliter | mg/dL, mg/dl`,
  percent: `
percent | 1 | percent=percent, percentage, per cent=per cent, percents | %, ％, pct, pc, per. cent
permille | 0.1 | per mille=per mille, permille=permille | ‰
part-per-million | 1e-4 | part per million=parts per million | ppm
part-per-billion | 1e-7 | part per billion=parts per billion | ppb
portion | 100 | |`,
  'percentage-point': `
percentage-point | 1 | percentage point, percent point, per cent point, % point | pp, ppt, ppts, pps, pct pt, pct pts
permyriad | 0.01 | basis point | bp, bps`,
  ratio: `
times | 1 | time, fold=fold | x, ×`,
  magnitude: `
magnitude | 1 | |`,
  angle: `
degree | 1 | degree, deg | °, º
arc-minute | 1/60 | arc minute, arcminute |
arc-second | 1/3600 | arc second, arcsecond |
radian | 57.29577951308232 | radian |
revolution | 360 | turn |`,
  voltage: `
volt | 1 | volt | V
millivolt | 0.001 | millivolt | mV
kilovolt | 1000 | kilovolt | kV
megavolt | 1e6 | megavolt | MV`,
  current: `
ampere | 1 | ampere, amp |
milliampere | 0.001 | milliampere, milliamp | mA
kiloampere | 1000 | kiloampere, kiloamp | kA`,
};

export interface UnitEntry {
  readonly id: string;
  readonly dimension: Dimension;
  /** `canonical = (value + offset) * factor`. */
  readonly factor: number;
  readonly offset: number;
  /** Singular and plural of each name, the one for display first. */
  readonly names: readonly { readonly singular: string; readonly plural: string }[];
  readonly symbols: readonly string[];
}

export const UNITS: readonly UnitEntry[] = Object.entries(TABLE).flatMap(([dimension, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line) => parseLine(line, dimension as Dimension)),
);

function parseLine(line: string, dimension: Dimension): UnitEntry {
  const [id = '', conversion = '', names = '', symbols = ''] = line.split('|').map((cell) => cell.trim());
  const [factor = '1', offset = '0'] = conversion.split(' ');
  const [numerator = '1', denominator = '1'] = factor.split('/');
  return {
    id,
    dimension,
    factor: Number(numerator) / Number(denominator),
    offset: Number(offset),
    names: list(names).map((name) => {
      const [singular = '', plural = pluralOf(singular)] = name.split('=');
      return { singular, plural };
    }),
    symbols: list(symbols),
  };
}

function list(cell: string): string[] {
  return cell
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** "kilometer per hour" → "kilometers per hour", "degree Celsius" → "degrees Celsius". */
function pluralOf(name: string): string {
  const head = /^(.*?)( per | an? | Celsius$| Fahrenheit$| centigrade$| celcius$| farenheit$| C$| F$)(.*)$/.exec(name);
  return head === null ? `${name}s` : `${head[1]}s${head[2]}${head[3]}`;
}

/** Every way in which a unit's name is written: plural, British spelling, "sq" and "cu". */
export function spellingsOf(unit: UnitEntry): string[] {
  const plain = unit.names.flatMap(({ singular, plural }) => [singular, plural]);
  const british = plain.flatMap((name) => {
    const other = name
      .replace(/meter/g, 'metre')
      .replace(/liter/g, 'litre')
      .replace(/gram\b/g, 'gramme')
      .replace(/grams\b/g, 'grammes');
    return other === name ? [name] : [name, other];
  });
  return british.flatMap((name) => {
    const short = name.replace(/^square /, 'sq ').replace(/^cubic /, 'cu ');
    return short === name ? [name] : [name, short];
  });
}

/** Abbreviations of units that in capitals stand for something else. */
export const CAPITAL_BODIES: ReadonlySet<string> = new Set('SEC HR MI'.split(' '));

/** Symbols too much like words, or like each other, to be matched in any case. */
export const CASE_BOUND_SYMBOLS: ReadonlySet<string> = new Set(
  'in ac ct cf pc pps mps fps cc nm ms ns ma pa hp gal bu kt mi mw mt gt'.split(' '),
);
