/** What makes a number a name, a place in a list or a time of day instead of a quantity. */

/** A number after one of these numbers something: "page 3", "Flight 370", "World War Two". */
export const NUMBERED: ReadonlySet<string> = new Set(
  `note notes footnote page pages pp section sections chapter article articles room flight route highway interstate freeway motorway line channel gate platform
  terminal level category cat phase stage type version model class grade tier block apartment apt suite box zip row seat lot exercise exercises nrs nr no nos number numbers
  rule amendment title volume vol episode season step option item figure fig table appendix annex part paragraph psalm verse act scene track
  resolution directive regulation bill proposition prop clause protocol schedule form code extension ext unit war formula force group band zone district precinct ward
  sector pier dock runway exit junction mile building tower hall house studio area bus tram train car engine reactor boiler squadron division
  brigade battalion regiment company fleet mission apollo artemis soyuz vostok pioneer voyager falcon ariane starship explorer
  boeing airbus embraer cessna tupolev antonov ilyushin sukhoi mig iphone ipad galaxy pixel windows playstation xbox android ios core ryzen geforce radeon
  bmw audi mazda peugeot renault porsche ferrari tesla opel fiat mercedes kia
  big agenda vision euro expo covid sars sarscov ebola dynasty king pope louis henry edward charles george elizabeth john paul francis benedict
  fm am radio fox sky bbc itv ch kanal day week lap round game match heat set frame hole furlong division pool seed rank ranked ranking world lane op opus symphony concerto nocturne sonata
  ftse nasdaq russell nikkei stoxx topix csi sensex nifty cac kospi fortune forbes p
  pershing scud patriot javelin tomahawk storm hymn team stand pillar point id isbn issn iso din ieee rfc super mach case file docket invoice order ref reference question answer trial quarter`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** Words of the list that count as such only with a capital: "Game 7" and "a game 7 miles away". */
export const NUMBERED_ANY_CASE: ReadonlySet<string> = new Set(
  'note notes footnote page pages pp section chapter article room flight route highway line channel category phase stage type version grade nrs nr no nos number item figure fig table appendix annex paragraph psalm verse episode season step option exercise exercises resolution directive clause protocol group'.split(
    ' ',
  ),
);

/** The same for numbers in small letters: "ward three", "round two". */
export const NUMBERED_IN_WORDS: ReadonlySet<string> = new Set(
  'page chapter phase stage category number item option paragraph section article ward round day week step bed level gate platform lane camp group zone room floor bay row line act scene volume season episode'.split(
    ' ',
  ),
);

export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st avenue ave road rd lane ln drive dr boulevard blvd terrace way highway parkway crescent close court place square alley row quay mews'.split(
    ' ',
  ),
);

/** After a capitalised "Street" word this many words back at most stands the house number. */
export const STREET_REACH = 3;

/** Firms and things whose name is a number with a letter, unless something is counted by it. */
export const DIGIT_NAMES: ReadonlySet<string> = new Set(['3M', '7UP', '3D', '4D', '2D']);
/** Names in several words that begin with a number. */
export const NAMES_FROM_NUMBER: readonly string[] = [
  '7-Eleven',
  '50 Cent',
  '60 Minutes',
  '24 Hours of Le Mans',
  '1 World Trade',
  '23andMe',
];
/** "the Group of 20", "the Gang of Four": with a capital, bodies that are called by their number. */
export const BODIES_BY_NUMBER: ReadonlySet<string> = new Set(['group', 'gang']);

/** Airliners that go by their number alone. */
export const AIRLINERS: ReadonlySet<string> = new Set('707 717 727 737 747 757 767 777 787'.split(' '));
/** Software that goes by its version, point and all: "Python 3.12". */
export const VERSIONED: ReadonlySet<string> = new Set(
  'windows android ios macos ubuntu debian fedora linux python java javascript php ruby firefox chrome safari gpt claude gemini llama bluetooth usb html http web industry directx unity'.split(
    ' ',
  ),
);

/** What is called by its bore: "a .22 rifle". */
export const FIREARMS: ReadonlySet<string> = new Set(
  'calibre caliber cal rifle rifles pistol pistols revolver revolvers handgun handguns gun guns bullet bullets round rounds cartridge cartridges magnum'.split(
    ' ',
  ),
);

/** "8 p.m.", "2248 GMT". */
export const CLOCK_WORDS: ReadonlySet<string> = new Set(
  'am pm gmt utc bst est edt cst cdt mst mdt pst pdt cet cest eet eest ist jst aest msk'.split(' '),
);

/** A hyphen and one of these after a number make an adjective that counts nothing: "two-way", "one-off". */
export const UNCOUNTED_AFTER_HYPHEN: ReadonlySet<string> = new Set(
  'fold handed off on size time tone wheel wheeler up down calibre caliber to pointer pointers figure figures letter digit digits'.split(
    ' ',
  ),
);
/** The same for small numbers only: "a two-state solution", and "the 27-nation bloc". */
export const UNCOUNTED_IF_FEW: ReadonlySet<string> = new Set(
  'way state sided faced dimensional legged stroke horse part party step stop tier track nation'.split(' '),
);

/** "one" followed by one of these is a pronoun or an idiom. */
export const AFTER_PRONOUN_ONE: ReadonlySet<string> = new Set(
  `of is was are were be been being can could may might must shall should will would do does did has have had who whom whose that which another and or but nor so if
  when where while than then because as to in on at by from with without for about into onto over under after before during until through between among against
  said says told tells asked added wrote called calls knows know thinks wants likes feels believes needs gets goes comes goes not never always ever also just only even still too very more
  point day hand side way thing level sense respect moment stage occasion fell swoop word wonders exception reason example time step aspect
  the a an this these those his her its their our my your he she it they we you i there here such like year years`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** "one" after one of these is a pronoun: "no one", "the last one". */
export const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  'no the this that any some every each which another last next first other only same wrong right new old big good bad best better such many number square day page formula force phase stage chapter little small young older younger dear loved lucky great latest biggest largest smallest ones'.split(
    ' ',
  ),
);
/** After these a bare "one" is a count even at the end of a clause: "killing one". */
export const BEFORE_COUNTED_ONE: ReadonlySet<string> = new Set(
  'kill kills killed killing injure injured injuring wound wounded wounding leaving left least'.split(' '),
);

/** "half" after one of these is a part of a match, a year, a house. */
export const BEFORE_HALF_PART: ReadonlySet<string> = new Set(
  'first second other latter better final top bottom northern southern eastern western upper lower my his her opening closing each either early later'.split(
    ' ',
  ),
);

/** "zero" is a number only where something is counted; after these it is a point on a scale or an idiom. */
export const BEFORE_ZERO_POINT: ReadonlySet<string> = new Set(
  'ground net absolute patient below above sub year day near hour carbon to from at'.split(' '),
);
export const AFTER_ZERO_IDIOM: ReadonlySet<string> = new Set(
  'in tolerance sum hour emission emissions waste carbon coupon gravity covid day rated'.split(' '),
);

/** Words before digits and a hyphen that leave them a number: "mid-2022", "sub-2". */
export const OPEN_PREFIXES: ReadonlySet<string> = new Set(
  'mid sub pre post early late under over non magnitude to or and a an around about in of'.split(' '),
);

/** A hyphen between two small numbers is a result near one of these: "won 2-0", "a 5-4 ruling". */
export const SCORE_CUES: ReadonlySet<string> = new Set(
  'won win wins winning beat beats beating beaten lost lose loses losing defeat defeated defeats draw drew drawn score scored scoring led lead leads leading ahead vote voted votes ruling ruled decision majority game match victory trailed trailing tied tie goalless record aggregate halftime seed round final'.split(
    ' ',
  ),
);

/** Plurals without s, to tell "2000 people" from the year 2000. */
export const PLURALS_WITHOUT_S: ReadonlySet<string> = new Set(
  'people children men women personnel police troops staff dead wounded injured others cattle sheep fish aircraft spacecraft homes passers-by teeth feet mice geese crew'.split(
    ' ',
  ),
);
/** Words in s that are no plurals. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  'was is has does as its this his us plus versus census crisis analysis series across less unless perhaps always news politics economics olympics focus bus gas address process progress business success access congress campus virus bonus'.split(
    ' ',
  ),
);

/** A year stands after these: "in 2022", "by 2030". */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since by until till during before after from of early late mid year years summer spring autumn fall winter fiscal through throughout circa between to and or for around about q1 q2 q3 q4 h1 h2 election mid-'.split(
    ' ',
  ),
);
/** What is told by the year: "1988 sales" are those of that year. */
export const YEARLY: ReadonlySet<string> = new Set(
  'sales earnings profits results revenues elections polls accounts figures forecasts estimates projections prices levels exports imports losses taxes deliveries shipments targets budgets riots protests floods championships playoffs finals games olympics talks attacks bombings guidelines rules reforms regulations amendments'.split(
    ' ',
  ),
);
export const SURE_BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since until till during year summer spring autumn winter fiscal early late mid'.split(' '),
);

/** Function words that headlines capitalise: they name nothing that a number could belong to. */
export const CAPITAL_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'in on at by to of for from with the a an and or but over under about around nearly almost least most than some only just after before between up all its their our his her says said i'.split(
    ' ',
  ),
);
