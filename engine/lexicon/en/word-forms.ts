/** Word forms for the tagger (text/tag.ts). What is not listed is told by its ending and its neighbours. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Irregular past tenses and participles that do not end in -ed. */
export const IRREGULAR_PAST =
  words(`went gone came become took taken gave given made got said told saw seen knew known thought felt found left kept held fell fallen rose risen
grew grown shrank shrunk sank sunk fled lay lain laid shot struck hit cut shut shed burnt built rebuilt sent spent lent lost won sought bought brought fought caught taught sold paid
met led fed read spread set put ran began begun drove driven drew drawn withdrew withdrawn threw thrown flew flown blew blown broke broken chose chosen froze frozen spoke spoken stole stolen
wore torn tore swore sworn wrote written rode hid hidden slid bit ate beat beaten shook shaken woke stood understood dug stuck swept slept dealt meant slain hung rang sang sprang
retook retaken overran overrun undertook underwent foresaw outgrew quit split burst cost let hurt bid cast forecast upset stayed lit`);

/** A verb's third person. */
const third = (verb: string): string =>
  /(?:s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
const withThird = (list: string): ReadonlySet<string> => new Set([...words(list)].flatMap((verb) => [verb, third(verb)]));

/** Verbs that are as often nouns: read as verbs only where a subject of the other number and a complement tell. */
export const NOUN_VERBS = withThird(
  `act aim attack balance bid boost break burn call cast cause claim climb close collapse comment cost count cover crash cross cut damage deal decline decrease demand deposit design die drop
end estimate exchange exit export face fall fight file fine finish flight flood forecast form function fund gain grant guard harm head help hit hold host import increase injure interview
issue jump kick land launch lead lease limit link list live load loan look loss march mark market match matter measure miss move name need number object offer open order pass pay peak plan plant play
poll post press price produce profit progress project protest pump purchase push raid raise range rank rate reach record refund release rent repair report request rescue reserve result return review ride
rise risk roll rule run rush sale sample scale score search sentence share shift ship shot show signal slide sleep slump smoke spark split spread stage stand start state stay stem step stock stop store
strike study supply support surge survey suspect swing talk target tax test threat top total tour track trade train transfer transport travel trip turn use value view visit volunteer vote wait walk
wash watch win wind work wound yield`,
);

const ALL_VERBS = withThird(
  `abandon abolish absorb accelerate accept accommodate accompany accomplish account accumulate accuse achieve acknowledge acquire act activate adapt add address adjourn adjust administer admire admit
adopt advise advocate affect affirm afford aggravate agree aim allege allocate allow alter amass amend analyse analyze announce annoy anticipate apologise apologize appear applaud appoint appreciate approach
approve argue arise arrange arrive ascend ascertain ask assassinate assemble assert assess assign assist assume assure attach attain attend attract attribute audit authorise authorize await bankrupt
bar batter become befall beg begin behave believe belong besiege blame bless bombard boost borrow bounce bring broaden build burden bury buy calculate call cancel capture carry cast categorise
cause cease celebrate certify choose circulate cite claim clarify classify climb cling close collaborate collapse collide combine come commemorate commence comment commission commit communicate compare
compel compensate compete compile complain complete comply compose comprise conceal concede conclude condemn conduct confess confine confirm confiscate confront congratulate connect conquer consider consist
consolidate constitute construct consult consume contain contend continue contradict contribute convene converge convert convict convince coordinate cope correct correspond cost count cover create criticise criticize
cross culminate curtail cut damage dare decide declare decline decrease deduct deem deepen defeat defend define defy degrade delegate delete deliver demolish demonstrate denounce deny depart depend depict deplete
deploy deport deprive derail derive descend describe deserve designate destroy detain detect deteriorate determine detonate devalue devastate develop deviate devote diagnose die differ diminish disappear discard
discharge disclose discover discuss disembark dismantle dismiss dispatch disperse displace disprove disrupt dissolve distinguish distribute divert divide donate dominate double downgrade draw drive drop drown earn
ease eat eject elect elevate eliminate emerge emit emphasise emphasize employ empty enable enact encircle enclose encompass encounter encourage end endanger endorse endure enforce engage engulf enhance enjoy enlarge
enlist enrol enroll ensure entail enter entitle envisage equal equip eradicate erase erect erode erupt escape establish estimate evacuate evade evaluate evaporate evict evolve exaggerate examine exceed except exchange
exclude execute exempt exert exhaust exhume exist expand expect expel expire explain explode exploit export expose express extend extinguish extract face facilitate fall feed feel fell fight file fill finance
find finish fit flee float flood fluctuate fly follow forbid forecast foresee forget forgive form formulate found free freeze fulfil fulfill function gain gather generate get give go govern grant grip grow
guarantee handle happen harm head heal hear heighten help hesitate hide highlight hire hit hold host identify ignite ignore illustrate imagine impair implement imply impose improve incinerate include increase incur
indicate indict induce infect infer inflict inform inhabit inherit initiate inject injure insist inspect install instruct insure intend intensify intercept interrogate interrupt intervene interview introduce inundate
invade invent invest investigate invite involve isolate issue join jump justify keep kidnap kill kneel knock know lack land last launch lay lead lean learn leave lend lengthen let leave liberate lie lift
like limit linger link liquidate listen live loan locate lock look loom loot lose lower maintain make manage manufacture march massacre match matter mean measure meet merge migrate mirror miss mobilise mobilize
modify monitor mourn move multiply murder narrow necessitate need negotiate neutralise neutralize nominate notify number obey object oblige observe obstruct obtain occupy occur offer offset omit open operate oppose
orbit order organise organize originate oust outlaw outnumber outpace outperform overcome overestimate overlook overrun oversee overtake overthrow overturn overwhelm owe own pardon participate pass pay penetrate
perform perish permit persist persuade place plan play plead please plunge plunder pollute portray possess postpone pour practise praise predict prefer prepare prescribe present preserve preside press presume
pretend prevail prevent proceed process proclaim produce prohibit prolong prompt pronounce propel propose prosecute protect prove provide provoke publish pull pump punish purchase pursue push put qualify quadruple
question quit quote raid raise rank reach react read realise realize reassure rebuild recall receive recognise recognize recommend reconsider recover recruit recuperate recycle redeem reduce refer reflect refund
refuse regain regard register regret regulate reinforce reinstate reject relate release relinquish relocate rely remain remember remind remove render renew renounce rent repair repatriate repay repeal repel replace
reply report represent request require rescue resemble reserve reside resign resist resolve respond rest restore restrict result resume retain retake retire retreat retrieve return reveal reverse review revise
revoke ride rise risk roam rule run rush sacrifice satisfy save say scale scatter scorch score seal search see seek seem seize select sell send sentence separate serve settle sever shed shelter shift ship shoot
shorten show shrink shut signal sign sink sit slash slaughter slay sleep slow smash smuggle soar solve spark speak specialise specify spend spill split spoil spread squeeze stabilise stabilize stand start state
stay steal stem stop store strand strengthen stretch strike strip struggle submit subside substitute subtract succeed suffer suggest summon supersede supervise supply support suppose surge surpass surrender surround
survive suspect suspend sustain swallow swear sweep swell swim swing symbolise take talk target tell tend terminate test testify thank think threaten thrive throw tighten time topple torch torture total touch tour
trade train transfer transform translate transmit transport travel treat trigger triple tumble turn uncover undercut undergo underestimate undermine understand undertake unearth unleash unload unveil uphold uproot
urge use vacate vaccinate value vanish vary verify vie view violate visit volunteer vote vow wait walk want warn warrant wash watch weaken wear weigh welcome widen win wipe withdraw withhold withstand witness
wonder worry worsen wound wreck write yield`,
);

/** Verbs that are hardly ever nouns. */
export const BASE_VERBS: ReadonlySet<string> = new Set([...ALL_VERBS].filter((verb) => !NOUN_VERBS.has(verb)));

export const ADJECTIVES =
  words(`new old big small large great high low long short young late early good bad major minor main key several many few more most other same own recent previous former current
local national federal foreign public private military civil civilian heavy light full empty dead wounded injured missing alive homeless hurt sick ill poor rich deep wide tall hot cold warm dry wet strong weak
ready able unable eligible due worth willing present absent active available
northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north south east west rural urban annual monthly weekly daily quarterly net gross total overall average median common rare free open closed safe serious severe
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
