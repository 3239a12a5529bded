/**
 * What happens in news: actions, and the verbs, participles and deverbal nouns that tell of them.
 * A line: `action group direction: words`. Two actions of one group with other directions (+ and -) are opposites:
 * a figure of the one is never compared with a figure of the other. `=` before a word keeps it as written
 * (no reduction): "=lost" is not "lose". Words are lemmas; inflections are reduced when the table is read.
 */
export const ACTIONS = `
kill casualty .: =fallen lose-life lose-lives claim-lives cost-lives kill die dead death fatal fatality deadly slay perish drown massacre murder execute assassinate victim lethal toll casualty =claimed =lives corpse body
injure casualty .: injure injury wound hurt casualty maim burn-injury concuss
kill-or-injure casualty .: casualty
go-missing casualty .: missing unaccounted vanish trapped =trapped disappear disappearance =buried search =searching =looked
survive casualty .: survive survivor rescue alive =saved pluck pull-out bring-out dig-out get-out pick-up =lived
infect health .: come-down fall-ill infect infection sicken ill contract case diagnose diagnosis =positive catch illness
hospitalise health .: hospital hospitalize hospitalise admit admission treat treatment ward inpatient =care
recover health .: recover recovery discharge cure
vaccinate health .: vaccinate vaccination immunize immunization inoculate jab dose =vaccinated
test health .: test swab sample screen
suspect-case health .: suspect probable presumed
confirm-case health .: confirm laboratory
evacuate move -: evacuate evacuation evacuee flee =left =leave escape uproot =moved relocate relocation exodus abandon
displace move -: displace displacement homeless uproot displaced
return move +: return resettle go-back homecoming =back
shelter move .: shelter house host accommodate lodge accommodation =housed =taking sleep
warn move .: warn alert prepare standby =ready
arrive move +: arrive arrival land reach cross crossing enter come disembark
depart move -: depart departure leave
deport move -: deport deportation expel expulsion remove turn-back pushback
intercept-person move .: intercept interception stop
apply move .: apply application seek request asylum
capture control +: =took take-over capture seize seizure occupy occupation overrun conquer control =controls =controlled liberate clear gain advance =taken
retake control -: retake recapture regain reclaim =retook =regained
cede control -: cede concede surrender withdraw withdrawal retreat pull-out
take-prisoner prisoner +: =took capture captive captivity prisoner pow imprison =taken
release-prisoner prisoner -: free release swap exchange =freed
abduct prisoner +: abduct abduction kidnap hostage
arrest law +: arrest detain detention custody apprehend jail
charge law +: charge indict indictment prosecute
convict law +: convict sentence imprison conviction
acquit law -: acquit acquittal
fine law +: fine penalize penalty
shoot-down air -: shoot-down intercept interception neutralize repel =downed bring-down =destroyed knock-out take-down
launch air +: launch fire hurl barrage salvo send shoot volley unleash =fired
hit air .: hit strike struck attack bomb bombard bombardment shell pound
destroy damage +: destroy destruction raze wreck gut flatten demolish collapse ruin level =lost burn obliterate write-off
damage damage .: wash-away damage crack harm affect batter
rebuild damage -: rebuild repair restore reconstruct reconstruction mend replace fix
burn burn +: burn char scorch blacken consume torch =burned =burnt ravage spread
contain burn -: contain containment ring encircle extinguish surround control
flood flood +: flood submerge inundate swamp underwater inundation
recede flood -: recede subside drain pump
breach flood +: breach burst overflow overtop
cut-jobs jobs -: lay-off let-go layoff lay-off =laid shed axe cut eliminate abolish redundancy redundant slash sack dismiss dismissal trim
hire jobs +: hire recruit recruitment create
employ jobs .: employ employment workforce payroll staff headcount =employs =employed
strike-work labour +: strike walk-out walk-off stoppage picket =striking walkout
deploy deploy +: deploy deployment assign mobilize mobilise dispatch station =sent =working
withdraw-troops deploy -: withdraw withdrawal =pulled
rise change +: rise increase grow growth climb jump surge soar gain =up raise higher advance add widen expand expansion double swell accelerate upgrade revise-up rebound top boost
fall change -: fall drop decline decrease slip plunge slump tumble =down lower reduce reduction shrink slide dip ease cut lose shed narrow slow downgrade contract contraction weaken sink retreat =lost
rate-up policy +: hike
rate-hold policy .: =unchanged maintain
win vote +: win elect victory =won
vote-for vote +: =yes favour favor support =backed approve approval ratify
vote-against vote -: oppose reject rejection
abstain vote .: abstain abstention
cast vote .: cast turnout vote ballot
count count .: count tally recount =counted
register count .: register registration enrol enrolment eligible entitled
protest protest +: turn-out protest march demonstrate demonstration rally gather turn-out =joined
attend protest .: attend attendance =attended watch
disrupt service -: call-off cancel cancellation scrap ground suspend suspension =cancelled =grounded
delay service .: delay postpone postponement =late
run service +: operate run reopen resume resumption
close service -: close closure shut shutter
open service +: open inaugurate
lose-power power -: blackout outage =dark cut-off power-cut
restore-power power +: restore reconnect restoration =restored
supply power .: supply serve provide
produce output +: produce production pump output extract generate generation manufacture make
cut-output output -: curb
export trade +: export shipment ship
import trade -: import
sell trade .: sell sale =sold
buy trade .: buy purchase acquire acquisition =bought takeover
order trade .: order intake booking
pay money .: pay spend payment cost =spent expenditure compensate compensation
earn money +: earn profit
lose-money money -: loss =lost
pledge give +: pledge donate donation promise commit commitment offer grant =aid contribute fund
request give -: ask request appeal seek demand
deliver give .: hand-over deliver delivery distribute distribution hand =received receive reach
approve give .: approve approval authorize allocate allot
plan plan .: plan propose proposal intend aim target
invest money .: invest investment
save-money money .: save saving =savings
raise-money money .: raise
borrow money .: borrow loan lend rescue bailout
insure money .: insure insurance insured
carry carry .: carry aboard =aboard onboard transport =board
sink carry -: go-down sink capsize founder overturn
crash carry -: crash collide collision derail derailment
dig dig .: dig bore drill excavate excavation =bored
fall-rain weather .: rain rainfall precipitation snow downpour
blow weather .: gust wind blow
measure measure .: measure record register =recorded magnitude
quake quake .: quake shake earthquake =shook
discharge flow .: discharge flow release outflow inflow =released
last time .: =lasted =lasting drag
score sport +: score goal net
play sport .: play appear match appearance
sign sport .: sign transfer deal
live live .: live reside home inhabit population =living
need need .: need require =needs
threaten risk .: threaten risk danger
join join .: join sign-up
resign join -: resign quit
build build .: build construct construction erect
orbit space .: orbit
visit visit .: visit
give-birth life +: born birth deliver-baby
marry life .: marry wed marriage wedding
divorce life .: divorce
recall-product product -: recall
replace product .: replace replacement swap-out refit retrofit
refund money .: refund reimburse reimbursement repay repayment
compensate money .: compensate compensation damages settlement payout redress
freeze-assets assets -: freeze =frozen impound blocked
confiscate assets -: confiscate confiscation forfeit forfeiture
unfreeze assets +: unfreeze unblock
steal crime .: steal theft =stolen rob robbery loot burgle burglary
recover-goods crime .: =retrieved retrieve
hack crime .: hack breach leak expose =compromised
smuggle crime .: smuggle traffic
ban rule -: ban prohibit outlaw bar forbid blacklist
lift-ban rule +: unban legalise legalize
inspect check .: inspect inspection examine examination audit check survey visit
investigate check .: investigate investigation probe inquiry
warn-of warn .: caution
besiege siege +: besiege siege encircle blockade surround =trapped
relieve siege -: relieve
starve hunger .: starve starvation hunger malnourished malnutrition famine hungry
feed hunger .: feed =fed
ration ration .: ration rationing restrict restriction limit
fell-trees forest -: deforest deforestation log logging =felled clear-cut
plant-trees forest +: plant reforest
poach wildlife -: poach hunt cull slaughter
count-species wildlife .: spot sight sighting observe
spill spill +: spill leak escape seep discharge
clean spill -: clean clean-up scoop skim =removed decontaminate
erupt volcano .: erupt eruption spew
collapse-down fall-down .: collapse cave-in crumble give-way
explode blast .: explode explosion blast detonate detonation blow-up
bury bury .: bury =buried burial funeral entomb
dig-out bury .: unearth exhume
cool heat .: swelter scorch
cancel-flight travel -: ground
divert travel .: divert reroute diversion
strand travel .: strand =stranded
list-shares market +: list float flotation debut
bid market .: bid offer tender
merge market .: merge merger takeover
auction market .: auction fetch
value market .: value valuation worth
write-off-debt debt -: forgive waive cancel-debt
default debt .: default
withdraw-money bank -: withdraw withdrawal
deposit bank +: deposit
rescue-bank bank +: bail-out bailout recapitalise recapitalize
tax tax .: tax levy
exempt tax .: exempt exemption
budget-for plan .: budget earmark
subsidise give +: subsidize subsidy
sue law +: sue lawsuit
settle law -: settle settlement
jail law +: jail imprison
pardon law -: pardon amnesty
appeal-court law .: appeal
evict housing -: evict eviction
rent-out housing .: rent lease let
build-homes housing +: =completed =started
graduate school +: graduate pass
fail school -: fail
enrol school .: enrol enroll
teach school .: teach
expel-school school -: exclude suspend
prescribe health .: prescribe
respond-drug health .: respond response remission improve
relapse health .: relapse
randomise health .: randomize enrol
operate-on health .: operate surgery transplant
screen-tickets watch .: watch view stream listen
perform art .: perform premiere screen
steal-base sport .: steal
lose-match sport -: lose defeat
draw-match sport .: draw
transfer-in sport .: join
injure-player sport .: =ruled-out
eject sport .: =booked send-off
vote-out vote -: oust topple unseat
poll poll .: poll survey ask
nominate vote .: nominate candidate
mobilise deploy +: mobilize call-up draft conscript
demobilise deploy -: demobilize demob
surrender control -: surrender
exchange-prisoners prisoner -: exchange swap
ceasefire-break truce -: violate breach
observe-truce truce +: respect
ship-out trade +: ship
block trade -: block halt
seize-goods crime .: seize seizure impound
dock ship .: dock moor berth
tow ship .: tow salvage refloat
ground-ship ship .: aground
land-space space .: land touchdown
launch-space space .: launch lift-off
fail-space space -: abort scrub
`;
