/**
 * Cues around a figure that tell its standing: forecast, earlier event, subgroup, addition, baseline.
 * Each is matched on the lower-case words near the figure, joined by single blanks.
 */
export const FORECAST =
  /\b(expects?|expected|expecting|forecasts?|forecasters?|predicts?|predicted|predictions?|projects|projected|projections?|could|may|might|would|will|plans?|planned|planning|aims?|aimed|targets?|targeted|hopes?|hoped|due to|set to|likely|goal|proposed?|proposes|guidance|outlook|consensus|anticipates?|anticipated|penciled|pencilled|seen at|promised|intends?|intended|wants? to|scheduled|budgeted|estimated to|going to|by 20[3-9]\d|next (?:year|month|week|quarter))\b/;

export const EARLIER =
  /\b(last year|previous(?:ly)?|a year (?:ago|earlier|before)|(?:years?|decades?|months?|weeks?) (?:ago|earlier|before)|prior|former|outgoing|last election|same (?:period|quarter|month|months|time|point) (?:of |in )?(?:last|a|the previous)|last (?:summer|winter|season|decade|month|week|time|autumn|spring|quarter)|(?:month|week|quarter|season) (?:earlier|before|ago)|at the time|historic(?:al)?|back then|earlier (?:war|quake|fire|storm|outbreak|strike|attack)|prior[- ]year|year-ago|in the (?:19|20)\d\ds|old record|previous record|record of)\b/;

/** "up from", "compared with", "against": the figure that follows is the one before the change. */
export const BASELINE_BEFORE =
  /\b(?:up from|down from|from|compared (?:with|to)|against|versus|vs|after|instead of|not|rather than|previously|earlier|initially|at first|revised from|originally|until then|had been)(?: (?:about|around|nearly|almost|just|the|an?|some|a revised|an earlier|previously announced|earlier|over|under|more than|less than|fewer than|at least|as many as))*$/;

export const CHANGE_WORD =
  /\b(up|down|rose|risen|fell|fallen|rise|fall|rises|falls|increase[ds]?|decrease[ds]?|drop(?:ped|s)?|climb(?:ed|s)?|jump(?:ed|s)?|slump(?:ed|s)?|cut|cuts|grew|grown|grow|compared|lower|higher|raised|raises|more|less|gained|slipped|eased|plunged|declined?|narrowed|widened|improved|slowed|quickened|accelerated|doubled|tripled|shrank|shrunk|revised|corrected|lowered|instead|against|after|dearer|cheaper|weakened|strengthened)\b/;

/** Change by an amount rather than to a level: "rose by 8 percent", "8 percent more". */
export const CHANGE_BY_BEFORE =
  /\b(?:rose|risen|rise|rises|rising|fell|fallen|fall|falls|falling|grew|grown|grow|growing|climbed|climb|jumped|jump|surged|surge|gained|gain|dropped|drop|declined|decline|decreased|decrease|increased|increase|increasing|slumped|slump|plunged|plunge|slipped|slip|shrank|shrunk|contracted|expanded|advanced|lost|shed|slid|tumbled|soared|up|down|cut|raised|reduced|lowered|weakened|strengthened|added)(?: (?:by|of|some|about|around|nearly|almost|another|a further|roughly|more than|just|over|only|as much as|an? \w+|at least|less than))*$/;
export const CHANGE_BY_AFTER =
  /^(?:more|less|fewer|higher|lower|up|down|above|below|dearer|cheaper|larger|smaller|bigger|increase|rise|drop|fall|decline|growth|jump|gain|cut|reduction)\b/;

export const SUBGROUP_BEFORE =
  /\b(?:including|among them|among those|among whom|of whom|of which|of them|of those|of these|of the (?:dead|victims|injured|wounded|total)|most of them|counting|as well as)(?: (?:at least|about|around|some|the|nearly|another|more than|were))*$/;
export const SUBGROUP_AFTER =
  /^(?:\w+ )?(?:of them|of whom|of which|of those|of these|among them|of the (?:dead|victims|cases|injured|wounded|\d)|of \w+ (?:dead|victims|injured)|were (?:children|women|civilians|minors|under)|are (?:children|women|civilians))\b/;
export const ADDITION_BEFORE = /\b(?:another|additional|further|extra|a further|an additional|an extra|plus)$/;
export const ADDITION_AFTER = /^(?:\w+ )?(?:more|additional|further|extra|others)\b(?! than)/;

export const HEDGE =
  /\b(reportedly|allegedly|alleged|claim(?:s|ed)?|unverified|unconfirmed|not (?:been )?(?:able to )?(?:be )?(?:independently )?(?:verif(?:y|ied)|confirm(?:ed)?)|(?:yet to be|could not be|cannot be) (?:independently )?(?:verified|confirmed)|apparently|believed|thought to|feared|estimated|rumou?red|rumou?rs?|suspected|preliminary|provisional|may have|might have|said to|anonymity|anonymous)\b/;

/** Window of a rate or period figure; the first that matches counts. */
export const WINDOWS: readonly (readonly [string, RegExp])[] = [
  // "in the same period": whatever window the figure before has (claims/ellipsis.ts)
  ['same', /\bin the same (?:period|time|span|window)\b(?! (?:of|last|a year))/],
  ['nine-months', /\b(nine months|first three quarters|nine-month)\b/],
  ['half-year', /\b(six months|half[- ]year|first half|second half|half of the year|january to june|h1|h2)\b/],
  [
    'quarter',
    /\b(quarter|quarterly|three months|three-month|january to march|april to june|july to september|october to december|q[1-4])\b/,
  ],
  [
    'day',
    /\b(daily|per day|a day|each day|every day|overnight|in one day|past day|24 hours|single day|last night|single session|that night|one night|on the day|intraday|since (?:the )?(?:start of the day|day began|morning|dawn|midnight|start of today)|one-day|in the night)\b/,
  ],
  [
    'month',
    /\b(monthly|a month|on the month|month[- ]on[- ]month|per month|from the (?:previous|prior) month|in a month|each month|every month)\b(?! (?:ago|earlier|before))/,
  ],
  [
    'year',
    /\b(annual|annually|a year|yearly|per year|over the year|year[- ]on[- ]year|full[- ]year|whole year|twelve months|12 months|12-month|twelve-month|year over year|each year|every year)\b(?! (?:ago|earlier|before))/,
  ],
  ['peak', /\b(at the peak|peak|at its height|maximum)\b/],
  ['week', /\b(a week|weekly|per week|in one week|past week|seven days|each week|every week|in the week)\b(?! (?:ago|earlier|before))/],
  ['hour', /\b(an hour|per hour|hourly|each hour)\b/],
  ['session', /\b(early trading|session)\b/],
];

/** Qualifiers that part one figure from its neighbour: confirmed and suspected, net and gross. */
export const QUALIFIERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    confirmed: 'confirmed verified laboratory lab-confirmed identified',
    suspected: 'suspected probable possible presumed feared',
    net: 'net',
    gross: 'gross',
    core: 'core underlying',
    adjusted: 'adjusted',
    local: 'local locally',
    foreign: 'foreign overseas abroad',
    civilian: 'civilian civilians',
    military: 'military soldiers troops',
    child: 'child children minors under-fives infants',
    women: 'women woman female',
    men: 'men man male',
    peak: 'peak',
    average: 'average averaged mean median',
    lowest: 'minimum lowest',
    highest: 'maximum highest top',
    each: 'each apiece',
    serious: 'serious seriously severe severely critical critically intensive',
    light: 'minor slight slightly lightly',
    first: 'first initial',
    final: 'final finally',
    registered: 'registered eligible',
    valid: 'valid',
    invalid: 'invalid spoiled spoilt blank',
    insured: 'insured',
    permanent: 'permanent',
    temporary: 'temporary agency',
    fulltime: 'full-time',
    new: 'new newly',
    old: 'existing remaining',
    total: 'total overall altogether combined',
    seasonal: 'seasonally',
    real: 'real inflation-adjusted constant',
    nominal: 'nominal',
    early: 'early postal advance',
    daily: 'daily',
    record: 'record',
  }).flatMap(([id, forms]) => forms.split(' ').map((form) => [form, id] as const)),
);
