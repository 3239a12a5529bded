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
parliament assembly legislature chamber house congress senate diet
opposition rival opponent
ruling governing coalition alliance
party movement bloc front league union
poll survey questionnaire
forecast projection prediction estimate outlook guidance consensus
budget fiscal treasury exchequer
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
order booking intake
backlog order-book
debt loan borrowing credit liability
share stock equity
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
harvest crop grain wheat
fuel petrol diesel gasoline oil
gas lng
electricity power current energy grid
outage blackout power-cut
water drinking supply
sewage sanitation latrine
hospital clinic infirmary ward
doctor physician medic clinician
nurse midwife
patient sick ill
intensive-care icu ventilator critical
disease illness infection virus outbreak epidemic
vaccine jab shot immunisation dose
antitoxin antidote serum
laboratory lab sample test
death fatality dead toll casualty killed
injured wounded hurt injury
missing unaccounted lost
survivor rescued saved alive
victim casualty
body corpse remains
child kid pupil minor youngster
woman female
man male
elderly pensioner older
family household relative
home house dwelling residence
flat apartment tenement
building structure block
roof ceiling
floor storey
wall facade
school classroom pupil
church mosque temple
shop store supermarket
hotel guesthouse resort
camp tent shelter
bed berth bunk
bridge viaduct span
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
drought dry
heat heatwave hot
cold frost freeze
temperature thermometer mercury degree
fire blaze wildfire inferno flame
burn char scorch blacken
smoke haze smog
forest woodland wood scrub
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
repair rebuild reconstruction restore
evacuation evacuate flee leave
refugee displaced migrant asylum-seeker
border frontier crossing
deport return expel
aid relief assistance help
donor pledge contribution
appeal request plea
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
crowd turnout attendance spectator
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
tank armour armoured
weapon arm ammunition munition
prisoner captive pow detainee
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
referendum plebiscite
turnout participation
candidate contender nominee
seat mandate deputy member
vote member ballot
redundancy cut layoff
aircraft machine
cancellation flight
bed unit
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
contract deal terms
stadium ground arena
medal podium title
fan supporter spectator
launch liftoff blast-off
satellite spacecraft payload
rocket booster stage
orbit altitude
engine motor thrust
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
half midpoint
share proportion percentage part
record high peak
low bottom trough
average mean norm
increase rise growth gain climb
decrease fall drop decline slump
warning alert notice
inspection check audit
inquiry investigation probe
cause reason origin
accident crash collision wreck
derailment derail
brake signal points
driver motorist chauffeur
passenger traveller rider occupant
crew pilot captain
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
rent mortgage housing
tourist visitor holidaymaker guest
ticket fare
volunteer helper
firefighter crew brigade fireman
engine appliance truck
rescuer diver search
dog canine
sandbag barrier
customs border-guard coast-guard
church parish
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
`;
