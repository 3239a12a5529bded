/** Word forms for the tagger (text/tag.ts). What is not listed is told by its ending and its neighbours. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Irregular past tenses and participles that do not end in -ed. */
export const IRREGULAR_PAST =
  words(`went gone came become took taken gave given made got said told saw seen knew known thought felt found left kept held fell fallen rose risen
grew grown shrank shrunk sank sunk fled lay lain laid shot struck hit cut shut shed burnt built rebuilt sent spent lent lost won sought bought brought fought caught taught sold paid
met led fed read spread set put ran began begun drove driven drew drawn withdrew withdrawn threw thrown flew flown blew blown broke broken chose chosen froze frozen spoke spoken stole stolen
wore torn tore swore sworn wrote written rode hid hidden slid bit ate beat beaten shook shaken woke stood understood dug stuck swept slept dealt meant slain hung rang sang sprang
retook retaken overran overrun undertook underwent foresaw outgrew quit split burst cost let hurt bid cast forecast upset stayed lit`);

/** Verbs whose base form is also a common noun are left out: their neighbours decide. */
export const BASE_VERBS =
  words(`say says tell tells know knows think believe believes expect expects remain remains become becomes include includes involve seem seems appear appears
happen need needs want wants live lives stay stays stand stands lie lies sit sits hold holds keep keeps take takes give gives make makes go goes come comes get gets put puts see sees
find finds speak speaks write writes describe describes reach reaches exceed exceeds total totals number numbers employ employs own owns sell sells buy buys pay pays cost costs
carry carries serve serves produce produces supply supplies contain contains cover covers receive receives require requires lose loses win wins kill kills injure injures wound wounds die dies
flee flees destroy destroys seize seizes capture captures control controls fall falls rise rises climb climbs grow grows drop drops shrink shrinks cut cuts raise raises lower lowers
affect affects arrive arrives leave leaves join joins attend attends vote votes run runs admit admits deny denies accuse accuses allow allows agree agrees add adds consume consumes
threaten threatens face faces plan plans aim aims seek seeks set sets send sends bring brings begin begins start starts end ends close closes open opens stretch stretches measure measures
weigh weighs last lasts earn earns save saves spend spends owe owes account accounts represent represents show shows estimate estimates suggest suggests indicate indicates`);

export const ADJECTIVES =
  words(`new old big small large great high low long short young late early good bad major minor main key several many few more most other same own recent previous former current
local national federal foreign public private military civil civilian heavy light full empty dead wounded injured missing alive homeless hurt sick ill poor rich deep wide tall hot cold warm dry wet strong weak
northern southern eastern western central north south east west rural urban annual monthly weekly daily quarterly net gross total overall average median common rare free open closed safe serious severe
critical stable steady fresh additional extra further entire whole half double single first second third last next final initial possible probable likely extra-large
red blue green black white yellow grey gray brown wooden human nuclear electric electrical diesel solar armored armoured unaccompanied elderly adult male female pregnant senior junior chief
square cubic nautical metric short tonne mandatory voluntary permanent temporary part-time full-time valid invalid postal early key top`);

export const ADJECTIVE_ENDING = /(?:al|ous|ive|ful|less|ic|able|ible|ary|ish|ese|ern|ian|ean|like|most)$/;
/** Nouns whose ending looks like an adjective's, a participle's or an adverb's. */
export const NOUN_EXCEPTIONS =
  words(`hospital capital animal festival arrival proposal trial rival removal referral terminal official individual journal material criminal rebel relative representative executive native detective
initiative objective fabric clinic traffic music public mechanic republic critic civilian physician technician politician musician pedestrian guardian veteran victory salary library military secretary anniversary
table vegetable missile vehicle people temple couple family assembly supply reply italy july ally rally monopoly anomaly butterfly bed seed feed need speed breed weed shed sled building housing morning evening
training meeting spring king ring wing thing ceiling wedding funding spending earning shipping offspring feeling hearing rating ranking trading banking pricing earnings savings
dish fish finish british polish english fortnight casualty fatality`);
