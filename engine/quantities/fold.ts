/**
 * Brings a text to the letters and digits that the reader knows, without moving a single offset: full-width forms, digits of other
 * scripts, spaces, dashes and quotes each become one ASCII character.
 */
export function foldText(text: string): string {
  return text.replace(FOREIGN, (char) => FOLDED.get(char) ?? foldByRule(char));
}

/** Lower case of the same length; letters whose lower case is longer stay. */
export function lowerText(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char));
}

// Dashes stay apart from the hyphen: "26–28 km" is a range, "26-28" may be a result.
const FOREIGN =
  /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2018\u2019\u201a\u02bc\u201c\u201d\u2032\u2033\u2010\u2011\u2012\u2013\u2212\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u066b\u066c\u066a\u2044\u00ad]/g;

const FOLDED: ReadonlyMap<string, string> = new Map([
  ['\u2018', "'"],
  ['\u2019', "'"],
  ['\u201a', "'"],
  ['\u02bc', "'"],
  ['\u2032', "'"],
  ['\u201c', '"'],
  ['\u201d', '"'],
  ['\u2033', '"'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '–'],
  ['\u2013', '–'],
  ['\u2212', '−'],
  ['\u066b', '.'],
  ['\u066c', ','],
  ['\u066a', '%'],
  ['\u2044', '/'],
  ['\u00ad', '\u00ad'],
]);

/** First digits of the blocks whose ten digits follow each other. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6];

function foldByRule(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  if (zero !== undefined) return String(code - zero);
  return ' ';
}
