/** People whose age stands behind "over" or "under": "adults over 65", "children under five". */
export const AGED_PEOPLE: ReadonlySet<string> = new Set(
  'people adults those men women children kids residents anyone everyone anybody everybody citizens patients pensioners drivers voters workers boys girls youths teenagers seniors students employees infants'.split(
    ' ',
  ),
);
/** Words that may follow such an age: where a noun follows, the number counts that noun. */
export const AFTER_AGE: ReadonlySet<string> = new Set(
  'is are was were be been will would can could may might must should shall has have had do does did who whose with without in at on from for to by and or but as than when while if because since during after before get gets got make makes made account accounts accounted live lives lived need needs receive receives'.split(
    ' ',
  ),
);
/** Ages that are set or worked out: "the retirement age is 67". */
export const SET_AGES: ReadonlySet<string> = new Set(
  'average median mean retirement minimum maximum legal pension pensionable drinking voting school working marriage'.split(' '),
);
