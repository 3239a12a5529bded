/**
 * Words of one meaning in news prose, a line each: for the likeness of contexts, where "the jobless rate" must meet "unemployment".
 * What is counted stands in nouns.ts, what happens in actions.ts, what amounts are of in measures.ts; here stands the rest.
 * A word may stand in several lines.
 */
export const SYNONYMS = `
government cabinet administration ministry authorities state
president head-of-state leader
premier prime-minister chancellor
minister secretary
mayor council municipal town-hall
parliament assembly legislature chamber house congress senate diet lawmaker deputy
opposition rival opponent
ruling governing coalition alliance
party movement bloc front league union
poll survey questionnaire
forecast projection prediction estimate outlook guidance consensus
budget fiscal treasury exchequer spending expenditure
economy economic gdp output
inflation price cpi dearer cost-of-living
jobless unemployment unemployed out-of-work
wage salary pay earning
worker employee staff workforce payroll personnel headcount
job position post employment
union labour labor syndicate
strike walkout stoppage picket industrial-action
talks negotiation bargaining mediation
deal agreement pact accord settlement contract
offer bid proposal
company firm business group corporation maker manufacturer
supplier vendor contractor
factory plant works mill
site location premises
headquarters head-office
customer client subscriber consumer user
sale revenue turnover taking
profit earning income surplus ebit
loss deficit shortfall
order booking intake purchase procurement
backlog order-book
debt loan borrowing credit liability
share stock equity proportion percentage part
investor shareholder market trader
dividend payout
bank lender
central-bank policymaker
rate interest repo benchmark
bond yield gilt
currency exchange crown dollar euro
tariff duty levy tax
export shipment
import inbound
harvest crop grain wheat yield
fuel petrol diesel gasoline oil
gas lng methane fumes
electricity power current energy grid
outage blackout power-cut
water drinking supply
sewage sanitation latrine
hospital clinic infirmary ward
doctor physician medic clinician
nurse midwife
patient sick ill participant volunteer
intensive-care icu ventilator critical
disease illness infection virus outbreak epidemic
vaccine jab shot immunisation dose
antitoxin antidote serum
laboratory lab sample test
death fatality dead toll casualty killed
injured wounded hurt injury
missing unaccounted lost
survivor rescued saved alive
victim casualty investor saver
body corpse remains
child kid pupil minor youngster
woman female
man male
elderly pensioner older senior over-65
family household relative
home house dwelling residence
flat apartment tenement
building structure block
roof ceiling
floor storey
wall facade
school classroom pupil
church mosque temple parish
shop store supermarket
hotel guesthouse resort
camp tent shelter
bed berth bunk unit
bridge viaduct span deck
road highway motorway street
rail railway track line
train carriage locomotive
station stop platform
tunnel tube bore
airport airfield runway
plane aircraft jet airliner aeroplane
helicopter chopper
flight departure service
ship vessel ferry boat
boat dinghy raft
port harbour harbor dock quay
coast shore beach
sea ocean strait water
river stream creek
lake reservoir dam
dam embankment dyke levee
flood inundation deluge high-water
rain rainfall precipitation downpour shower
snow snowfall blizzard
storm gale hurricane cyclone typhoon
wind gust
drought dry arid parched
heat heatwave hot swelter scorching
cold frost freeze
temperature thermometer mercury degree
fire blaze wildfire inferno flame
burn char scorch blacken
smoke haze smog
forest woodland wood scrub rainforest jungle
field farm farmland
mountain hill ridge slope
valley gorge canyon
landslide slide mudslide slip debris
earthquake quake tremor temblor
epicentre epicenter focus hypocentre
magnitude strength intensity
aftershock tremor
volcano eruption lava ash
rubble ruins debris wreckage
damage destruction devastation
repair rebuild reconstruction restore fix replacement
evacuation evacuate flee leave
refugee displaced migrant asylum-seeker
border frontier crossing
deport return expel
aid relief assistance help
donor pledge contribution
appeal request plea challenge
food ration meal bread
police officer constable gendarme
arrest detention custody
suspect accused defendant
court judge tribunal
prison jail cell inmate
sentence verdict ruling
lawyer attorney counsel
crime offence felony
protest demonstration rally march
crowd turnout attendance spectator gate
riot unrest clash
soldier troop serviceman fighter
army military armed-forces
general commander staff
navy fleet
air-force aviation
front front-line battlefield
attack assault strike raid offensive
shelling bombardment artillery fire
missile rocket projectile
drone uav unmanned
bomb explosive warhead
tank armour armoured reservoir cistern
weapon arm ammunition munition
prisoner captive pow detainee inmate
exchange swap release
ceasefire truce armistice
village settlement hamlet
town city municipality
region province district county
territory land ground area
capture seize take control
advance push gain
retreat withdraw pull-back
enemy aggressor foe
ally partner
election vote ballot poll
referendum plebiscite vote
turnout participation
candidate contender nominee
seat mandate deputy member
vote member ballot
redundancy cut layoff
aircraft machine
cancellation flight
majority threshold
lead margin gap
count tally result
invalid spoiled spoilt blank
precinct polling-station ward
resign step-down quit
confidence no-confidence motion
match game fixture
goal score
season campaign
club team side
player footballer striker midfielder
transfer fee move signing
contract deal terms order agreement
stadium ground arena
medal podium title
fan supporter spectator
launch liftoff blast-off flight
satellite spacecraft payload
rocket booster stage
orbit altitude trajectory
engine motor thrust appliance truck
study research paper
scientist researcher academic
sample cohort participant
emission carbon co2
climate warming
glacier ice
species animal wildlife
pollution contamination spill leak
waste rubbish garbage
price-tag cost expense bill
saving economy
delay postponement late behind-schedule
deadline schedule timetable
capacity occupancy full room
speed velocity pace
weight mass load
height level depth
width breadth wide across
length long stretch
distance away far
age aged old
population inhabitant resident people
number total figure tally
half midpoint six-month
record high peak
low bottom trough
average mean norm
increase rise growth gain climb
decrease fall drop decline slump
warning alert notice
inspection check audit
inquiry investigation probe
cause reason origin
accident crash collision wreck mishap incident
derailment derail
brake signal points braking
driver motorist chauffeur
passenger traveller rider occupant
crew pilot captain staff
cable rope line
door gate window
valve pump sensor
turbine generator reactor
panel module element segment
machine drill borer
insurance insurer insured cover
compensation damages payout
fine penalty
licence license permit
pension retirement
benefit allowance subsidy
rent mortgage housing lease tenancy
tourist visitor holidaymaker guest
ticket fare seat admission
volunteer helper
firefighter crew brigade fireman
rescuer diver search
dog canine
sandbag barrier
customs border-guard coast-guard duty
signature petition
letter statement declaration
website portal platform
subscriber user account
chip semiconductor processor
battery cell pack
car vehicle automobile
truck lorry van
bus coach minibus
bicycle bike
product model device
brand label
store outlet branch
warehouse depot storage
silo granary elevator
cooling air-conditioning fan
mine pit colliery shaft
miner collier pitman
seam coalface gallery
pillar pier column
toxic poisonous hazardous noxious contaminated
chemical compound substance
blast explosion detonation
plume cloud smoke
avalanche snowslide slab
ski piste slope resort
lava ash eruption volcano
airspace flight
irrigation water
livestock cattle herd
hunger famine starvation malnutrition food
slick spill oil
beach shoreline coast
bird seabird gull
clean-up cleaning decontamination
hostage captive abductee
gunman attacker assailant shooter
siege blockade encirclement
standoff stand-off siege
negotiator mediator envoy
ransom payment
coup putsch mutiny takeover
curfew lockdown
junta regime ruler
loyalist government
swap exchange handover
observer monitor inspector
violation breach infringement
sanction embargo restriction measure
asset property holding reserve
frozen blocked immobilised seized icy
oligarch tycoon billionaire
cap ceiling limit
crude oil barrel
defence defense military
fighter jet aircraft
trial hearing proceedings study test
prosecutor prosecution
defendant accused suspect
fraud embezzlement swindle deception irregularity
bid offer approach proposal
takeover acquisition buyout merger
premium markup
shareholder investor holder
board directors
listing flotation ipo debut
valuation worth capitalisation
deposit saving account
depositor saver customer
withdrawal outflow run
bailout rescue backstop
regulator supervisor watchdog
recall defect fault
vehicle car model
breach leak hack intrusion
data record information
password credential login
housing property home
mortgage loan
permit approval licence
start construction building
insolvency bankruptcy collapse administration
refund reimbursement repayment
stranded stuck
airline carrier
deficit shortfall gap
surplus excess
tax levy duty
growth expansion
placebo control
dose injection tablet
side-effect adverse reaction
approval licence authorisation
scrub abort postpone delay
census count survey
birth newborn baby
fertility birth-rate
household family
exam test paper
pupil student candidate
pass success
grade mark result
teacher lecturer
university college campus
deforestation clearing logging
reserve park sanctuary
final cup match last closing
pitch field turf
hooligan troublemaker
theft robbery heist burglary
painting canvas work picture
museum gallery
auction sale bid
insured insurance cover
farmer grower
tractor convoy
subsidy support aid
diesel fuel
blockade roadblock barricade
motorway highway road
law bill act legislation
reform overhaul change
minority smaller
coalition alliance bloc
speech address
resignation departure
appointment nomination
cut reduction decrease
hike rise increase
target goal aim
plan scheme programme project
phase stage step
quarter three-month
annual yearly
monthly month
weekly week
daily day
overnight night
weekend saturday sunday
first initial
preliminary provisional initial estimate
revised corrected adjusted updated
confirmed verified proven
suspected probable presumed
unknown unidentified
total overall altogether combined
remaining left outstanding
additional extra further
nearby neighbouring adjacent
northern north
southern south
eastern east
western west
capital city
rural countryside village
urban city town
foreign overseas abroad
domestic home national
private commercial
public state
female woman
male man
young youth teenager
adult grown-up
severe serious critical grave
mild slight light minor
stable steady unchanged
dead killed fatal
alive living survived
empty vacant unoccupied
full packed crowded
open reopened
closed shut
banned prohibited forbidden
free released
lost missing
found discovered located
stolen robbed
sold bought purchased
paid spent
owed due outstanding
saved rescued
built constructed erected
destroyed wrecked ruined razed
damaged hit affected
flooded inundated submerged
burnt burned charred
evacuated moved relocated
arrived reached came
left departed quit fled
returned back
waiting queue line
hotline call phone
message post tweet
video footage recording
photo picture image
camera sensor detector
computer laptop server
software system program
network grid
internet web online
robot machine automaton
artificial-intelligence ai algorithm
money cash fund
credit loan
wealth fortune asset
poor poverty deprived
rich wealthy affluent
thirst water
clothing clothes textile
medicine drug medication
surgery operation procedure
cancer tumour tumor
heart cardiac
lung respiratory
pregnancy pregnant maternal
smoking tobacco cigarette
alcohol drinking liquor beer wine
obesity overweight
speeding speed
drunk alcohol
lorry truck trailer
ferry boat ship
container cargo freight
dock quay berth
visa permit
asylum refuge protection
smuggler trafficker
raft dinghy
fence wall barrier
patrol guard
spy intelligence espionage
cyberattack hack
nuclear atomic
reactor plant
radiation radioactive
solar photovoltaic sun
windfarm turbine
coal lignite
pipeline pipe
well borehole
leak seep escape
pesticide herbicide chemical
fertiliser fertilizer
bee insect
whale dolphin
fish catch
hunter poacher
egg nest
seed seedling sapling
soil earth ground
mud silt sludge
sand gravel
rock stone boulder
concrete cement
steel metal iron
timber wood log
gold bullion
diamond gem jewel
art artwork
music concert gig
song single track
album record
film movie picture
cinema theatre screen
award prize trophy
viewer audience
book novel title
festival fair
tourism visitor
restaurant cafe
bread flour wheat
milk dairy
meat beef pork
rice grain cereal
sugar sweet
coffee cocoa tea
speaker chair
ballot paper
recount count
prince king queen monarch royal
pope vatican church
bishop priest clergy
muslim islamic
jewish jew
christian church
holiday vacation
school-holiday term
marathon race run
olympic games
tournament championship cup
penalty shootout
defender midfielder striker
manager coach trainer
injury knock
ban suspension
doping drug
sponsor backer
`;
