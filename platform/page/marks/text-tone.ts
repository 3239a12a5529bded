/** Luminance (0 to 1) of text that stands on a dark ground. */
const LIGHT = 0.4;

/**
 * Whether text of a colour, as a browser computes it, is light and so stands on a dark ground.
 * `null` where the notation is none that is known here.
 */
export function isLight(color: string): boolean | null {
  const [, notation = '', body = ''] = /^([a-z]+)\(([^()]*)\)/.exec(color) ?? [];
  // Of `color(display-p3 …)` only what follows the name of the space.
  const numbers =
    body
      .replace(/^\s*[a-z][\w-]*/, '')
      .match(/-?\d*\.?\d+(?:e-?\d+)?%?/g)
      ?.map((part) => (part.endsWith('%') ? Number.parseFloat(part) / 100 : Number(part))) ?? [];
  const [first, second, third] = numbers;
  if (first === undefined || second === undefined || third === undefined) return null;
  switch (notation) {
    case 'rgb':
    case 'rgba':
      return luminance([first / 255, second / 255, third / 255]) > LIGHT;
    // Wide-gamut spaces differ from sRGB by less than matters between light and dark.
    case 'color':
      return luminance([first, second, third]) > LIGHT;
    // The lightness of both is that of a grey: its cube, and the cube of its share of 116, give the luminance.
    case 'oklab':
    case 'oklch':
      return first ** 3 > LIGHT;
    case 'lab':
    case 'lch':
      return (((first > 1 ? first : first * 100) + 16) / 116) ** 3 > LIGHT;
    default:
      return null;
  }
}

const luminance = ([red, green, blue]: readonly [number, number, number]): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** sRGB channel to light, as WCAG 2 has it. */
const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
