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

/** Verbs that are hardly ever nouns. */
export const BASE_VERBS = withThird(
  `abandon abolish absorb accelerate accept accommodate accompany accomplish account accumulate accuse achieve acknowledge acquire activate adapt add
address adjourn adjust administer admire admit adopt advise advocate affect affirm afford aggravate agree allege allocate allow alter amass amend
analyse analyze announce annoy anticipate apologise apologize appear applaud appoint appreciate approach approve argue arise arrange arrive ascend
ascertain ask assassinate assemble assert assess assign assist assume assure attach attain attend attract attribute audit authorise authorize await
bankrupt bar batter become befall beg begin behave believe belong besiege blame bless bombard borrow bounce bring broaden build burden bury buy
calculate cancel capture carry categorise cease celebrate certify choose circulate cite clarify classify cling collaborate collide combine come
commemorate commence commission commit communicate compare compel compensate compete compile complain complete comply compose comprise conceal concede
conclude condemn conduct confess confine confirm confiscate confront congratulate connect conquer consider consist consolidate constitute construct
consult consume contain contend continue contradict contribute convene converge convert convict convince coordinate cope correct correspond create
criticise criticize culminate curtail dare decide declare deduct deem deepen defeat defend define defy degrade delegate delete deliver demolish
demonstrate denounce deny depart depend depict deplete deploy deport deprive derail derive descend describe deserve designate destroy detain detect
deteriorate determine detonate devalue devastate develop deviate devote diagnose differ diminish disappear discard discharge disclose discover discuss
disembark dismantle dismiss dispatch disperse displace disprove disrupt dissolve distinguish distribute divert divide donate dominate double downgrade
draw drive drown earn ease eat eject elect elevate eliminate emerge emit emphasise emphasize employ empty enable enact encircle enclose encompass
encounter encourage endanger endorse endure enforce engage engulf enhance enjoy enlarge enlist enrol enroll ensure entail enter entitle envisage equal
equip eradicate erase erect erode erupt escape establish evacuate evade evaluate evaporate evict evolve exaggerate examine exceed except exclude
execute exempt exert exhaust exhume exist expand expect expel expire explain explode exploit expose express extend extinguish extract facilitate feed
feel fell fill finance find fit flee float fluctuate fly follow forbid foresee forget forgive formulate found free freeze fulfil fulfill gather
generate get give go govern grip grow guarantee handle happen heal hear heighten hesitate hide highlight hire identify ignite ignore illustrate
imagine impair implement imply impose improve incinerate include incur indicate indict induce infect infer inflict inform inhabit inherit initiate
inject insist inspect install instruct insure intend intensify intercept interrogate interrupt intervene introduce inundate invade invent invest
investigate invite involve isolate join justify keep kidnap kill kneel knock know lack last lay lean learn leave lend lengthen let liberate lie lift
like linger liquidate listen locate lock loom loot lose lower maintain make manage manufacture massacre mean meet merge migrate mirror mobilise
mobilize modify monitor mourn multiply murder narrow necessitate negotiate neutralise neutralize nominate notify obey oblige observe obstruct obtain
occupy occur offset omit operate oppose orbit organise organize originate oust outlaw outnumber outpace outperform overcome overestimate overlook
overrun oversee overtake overthrow overturn overwhelm owe own pardon participate penetrate perform perish permit persist persuade place plead please
plunge plunder pollute portray possess postpone pour practise praise predict prefer prepare prescribe present preserve preside presume pretend prevail
prevent proceed process proclaim prohibit prolong prompt pronounce propel propose prosecute protect prove provide provoke publish pull punish pursue
put qualify quadruple question quit quote react read realise realize reassure rebuild recall receive recognise recognize recommend reconsider recover
recruit recuperate recycle redeem reduce refer reflect refuse regain regard register regret regulate reinforce reinstate reject relate relinquish
relocate rely remain remember remind remove render renew renounce repatriate repay repeal repel replace reply represent require resemble reside resign
resist resolve respond rest restore restrict resume retain retake retire retreat retrieve reveal reverse revise revoke roam sacrifice satisfy save say
scatter scorch seal see seek seem seize select sell send separate serve settle sever shed shelter shoot shorten shrink shut sign sink sit slash
slaughter slay slow smash smuggle soar solve speak specialise specify spend spill spoil squeeze stabilise stabilize steal strand strengthen stretch
strip struggle submit subside substitute subtract succeed suffer suggest summon supersede supervise suppose surpass surrender surround survive suspend
sustain swallow swear sweep swell swim symbolise take tell tend terminate testify thank think threaten thrive throw tighten time topple torch torture
touch transform translate transmit treat trigger triple tumble uncover undercut undergo underestimate undermine understand undertake unearth unleash
unload unveil uphold uproot urge vacate vaccinate vanish vary verify vie violate vow want warn warrant weaken wear weigh welcome widen wipe withdraw
withhold withstand witness wonder worry worsen wreck write`,
);

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
