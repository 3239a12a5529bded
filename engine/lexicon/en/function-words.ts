const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS =
  words(`the a an this that these those its their his her our my your whose some any no every each all both either neither
another other such same own certain further additional extra more`);
export const PRONOUNS =
  words(`i you he she it we they him them us me himself herself itself themselves who whom which what where when why how one ones
someone somebody anyone anybody everyone everybody nobody none nothing something anything everything there here this that these those`);
export const PREPOSITIONS =
  words(`of in on at to for from by with into onto over under above below across after before during since until till between among
amongst through throughout against about around near beyond past along off up down out within without per via despite amid amidst toward towards as than
like upon behind beside besides inside outside opposite versus excluding including regarding concerning minus plus alongside aboard`);
export const CONJUNCTIONS = words(`and or but nor so yet if because although though while whereas unless whether once when that as than`);
/** Words that open a clause of its own. */
export const CLAUSE_OPENERS = words(
  `which who whom whose that while when where after before because although though whereas if unless until since but as than`,
);
export const AUXILIARIES =
  words(`is are was were be been being am has have had having do does did will would can could may might must shall should
isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't didn't doesn't don't cannot gets got`);
export const ADVERBS =
  words(`not never only just also too even still already again now then ago back away together almost nearly roughly quite rather
very more most less least much many few fewer several so far yet once twice later earlier soon today yesterday tomorrow tonight overnight meanwhile
however instead perhaps maybe likely about around approximately some close over under up down out off on in
worldwide nationwide countrywide statewide citywide abroad overseas altogether apiece ashore aboard aloft online downtown upstream downstream elsewhere
everywhere nowhere anywhere somewhere indoors outdoors underground midway halfway alike forever meantime sometimes often always seldom afterwards beforehand hence thus
instead indeed besides moreover furthermore nevertheless nonetheless otherwise therefore`);

/** Words too common to tell one fact from another. */
export const STOP_WORDS =
  words(`a an the this that these those its his her their our my your some any no every each all both either neither another other such same own
i you he she it we they him them us me who whom whose which what where when why how there here of in on at to for from by with into onto over under above below across
after before during since until till between among through against about around near beyond past along off up down out within without per via despite amid toward towards as than
like upon behind beside inside outside and or but nor so yet if because although though while whereas unless whether once is are was were be been being am has have had having do does did
will would can could may might must shall should not n't never only just also too even still already again now then ago back away together almost nearly roughly very more most less least much
many few fewer several say said says saying tell told tells according 's s t accord report reported reports reporting official officials spokesman spokeswoman spokesperson people person mr mrs ms dr
number total figure figures count tally one two three four five six seven eight nine ten hundred thousand million billion half first second last next new day days week weeks month months year years hour
hours time times monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night
today yesterday tomorrow late early earlier later far part way thing make take get go come put keep let see give use percent per cent percentage`);

/** Verbs of saying: their subject is the claimant. Lemma keys. */
export const REPORTING_VERBS =
  words(`say tell report announce claim state confirm estimat put add declar assert insist acknowledg admit contend maintain alleg argu
reveal disclos indicat warn not suggest believ reckon speak count writ post tweet describ cit giv calculat forecast expect predict project`);
/** Nouns and phrases that bring a claimant: "according to X". */
export const SPEAKER_NOUNS =
  words(`ministry minister president governor mayor spokesman spokeswoman spokesperson official officials army military police government authority authorities agency
administration commander general chief head department service office council company firm union association organisation organization group bank institute university hospital
court prosecutor prosecutors regulator board commission committee party leader analyst analysts economist economists expert experts scientist scientists researcher researchers
witness witnesses resident residents survey poll report statement source sources media television newspaper agency operator airline insurer charity coalition opposition activist activists blogger bloggers
volunteer volunteers rescuer rescuers firefighter firefighters doctor doctors centre center bureau secretary director chairman chairwoman executive manager lawyer ambassador envoy kremlin pentagon`);
