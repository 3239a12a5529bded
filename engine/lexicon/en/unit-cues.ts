/** Words near a number that settle what an ambiguous unit stands for. Lower case, whole words, singular or plural. */
const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${list.trim().split(/\s+/).join('|')})(?![\\p{L}])`, 'u');

/** "C", "F", "degrees" are of temperature. */
export const TEMPERATURE_CUES = words(
  `temperatures? heat heatwaves? degrees? hot hotter hottest warm warmer warmest warmed warming cold colder coldest cool cooler cooled weather forecasts? forecasters? highs? lows? celsius centigrade fahrenheit
  thermometers? thermostat mercury boil(?:s|ed|ing)? freez(?:e|es|ing) frost frozen climate global outside summer winter oven bake fever thaw heated water sea surface`,
);
/** "degrees" are of an angle. */
export const ANGLE_CUES = words(
  'angles? rotat(?:e|ed|es|ing|ion) tilt(?:ed|ing)? turn(?:ed|s)? latitude longitude slope steep pan(?:oramic)? arc inclin(?:ed|ation) lean(?:s|ed|ing)? swing view camera north south east west',
);
/** "mb" is millibars. */
export const PRESSURE_CUES = words('pressure storms? hurricanes? cyclones? typhoons? lows? highs? barometers? barometric eye atmospheric');
/** "pounds" are money. */
export const MONEY_CUES = words(
  `£ \\$ € costs? costing owes? owed overpaid spend(?:s|ing)? spent pay(?:s|ing|ment|ments|out)? paid worth pric(?:e|es|ed|ing) fin(?:e|es|ed) salar(?:y|ies) wages? fund(?:s|ed|ing)? invest(?:s|ed|ment|ments|ing)? bills? budgets? profits? revenues?
  taxe?s? debts? loans? sterling british britain euros? dollars? pence bank earn(?:s|ed|ing|ings)? sales? sold bought buy(?:s|ing)? fees? compensation donat(?:e|ed|ion|ions) rais(?:e|ed|ing) grants? subsid(?:y|ies) losses turnover deficit deal contract savings? fare tickets? insur(?:ed|ance|ers?) damage bonus
  pension pensions benefits? bid stake shares? auction(?:ed)? charity reward economy economic lottery jackpot`,
);
/** "m" is metres. */
export const LENGTH_CUES = words(
  `tall long wide high deep lengths? heights? depths? distances? metres? meters? km kilomet(?:re|er)s? miles? feet rac(?:e|es|ing) sprint(?:er|s)? tunnels? towers? bridges? walls? pools? radius track swim(?:ming)? freestyle athletics above below altitude
  summit peak stretch width diameter road river trench wave flood water level gauge embankment`,
);
/** "pounds" are a weight. */
export const WEIGHT_CUES = words(
  `weigh(?:s|ed|ing|t|ts)? heavy heavier overweight lift(?:s|ed|ing)? tons? tonnes? loads? meat fish beef pork poultry chicken cocaine drugs? heroin marijuana fentanyl methamphetamine thrust lbs? ounces? kg kilos? kilograms? carbon pollutants? explosives? bombs? baby babies payload coal
  food cheese butter flour sugar rice cotton coffee copper uranium gold lithium fertilizer ammonium dynamite munitions warheads? waste trash garbage plastic fruit vegetables? tomatoes potatoes apples debris cargo supplies ice pressure obese diet`,
);
/** A difference of temperatures, not a temperature: "rose by 1.5 degrees". */
export const DIFFERENCE_BEFORE: ReadonlySet<string> = new Set('by another additional extra'.split(' '));
/** The same before "of": "a rise of two degrees". */
export const DIFFERENCE_NOUNS: ReadonlySet<string> = new Set(
  'rise increase warming difference change drop fall decrease anomaly'.split(' '),
);
/** Words right after degrees that say the same. */
export const DIFFERENCE_AFTER: ReadonlySet<string> = new Set(
  'above below warmer cooler higher lower hotter colder warming cooling more less'.split(' '),
);

/** What is so many metres, kilometres or feet: "m" before it is no million. */
export const METRE_ADJECTIVES: ReadonlySet<string> = new Set(
  'tall long wide high deep from above below of away across thick north south east west off along apart down up under over before after in at by to and or for on with into between sprint race final dash hurdles freestyle butterfly breaststroke backstroke relay runner'.split(
    ' ',
  ),
);

/** Singular nouns after "-year-old" that are no living beings: then a duration is meant. */
export const LIFELESS: ReadonlySet<string> = new Set(
  `war conflict company firm ceasefire cease-fire truce law agreement rule ban dispute insurgency rebellion uprising revolt government regime siege blockade deal record bridge building house home church temple mosque castle tower
  dam road railway line tunnel pipeline plant factory mill mine ship vessel boat ferry aircraft plane jet helicopter car truck bus train carrier reactor campaign effort struggle battle crisis drought recession recovery rally boom embargo sanctions
  treaty pact accord alliance union partnership marriage relationship friendship feud tradition festival newspaper magazine bank brewery business startup start-up organisation organization institution museum school university college club league
  tree forest oak painting manuscript fossil skeleton artefact artifact tomb monument statue ruins city town village settlement saga story mystery case investigation trial lawsuit murder killing program programme project plan policy
  system network app software stadium arena theatre theater hotel restaurant bar pub occupation invasion offensive stalemate standoff impasse mandate term presidency reign monarchy republic dictatorship democracy constitution state nation`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Bare "pounds", "in", "oz" and their like need a word of size after them: "2 1/2 in thick". */
export const SIZE_ADJECTIVES: ReadonlySet<string> = new Set(
  'thick wide tall long deep high across diameter x by screen display'.split(' '),
);
