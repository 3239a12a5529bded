/**
 * What news counts: concepts and the nouns that name them.
 * A line: `concept < broader concept [!action]: nouns`. `!action` says that the noun holds an action of
 * actions.ts: "deaths" are people that were killed, "evacuees" people that were evacuated.
 * A noun may stand in several lines. Nouns are singular; spelling and plural are reduced when the table is read.
 */
export const NOUNS = `
thing: thing item object
person < thing: person people who human individual man woman soul someone inhabitant citizen local figure adult folk other
resident < person: resident inhabitant villager islander townsfolk townspeople dweller local citizen
civilian < person: civilian noncombatant bystander
child < person: child kid minor youngster infant baby toddler boy girl teenager teen youth orphan newborn under-five
woman < person: woman girl mother female
man < person: man father male
listed-name < person: name
elder < person: pensioner elderly retiree senior
family < thing: family household
household < family: household home family customer subscriber property consumer connection
customer < person: customer client subscriber user consumer account household shopper buyer
passenger < person: passenger traveller traveler rider commuter tourist holidaymaker pilgrim motorist
occupant < person: occupant passenger crew aboard
crew < person: crew crewman crewmember sailor seaman mariner pilot steward stewardess
tourist < person: tourist visitor holidaymaker guest
worker < person: worker employee staff staffer workforce labourer labor worker miner operative payroll headcount personnel colleague apprentice engineer
job < worker: job position post role vacancy redundancy layoff
redundancy < job !cut-jobs: redundancy layoff lay-off dismissal job-cut
recruit < worker !hire: recruit hire recruitment
union-member < person: member unionist
manager < person: manager executive director boss
soldier < person: soldier troop serviceman servicemen servicewoman conscript infantryman fighter combatant trooper reservist recruit mercenary force personnel man guardsman paratrooper marine
militant < soldier: militant insurgent rebel gunman fighter guerrilla terrorist
prisoner < soldier !capture: prisoner captive pow detainee prisoners-of-war prisoner-of-war
inmate < person: inmate prisoner convict
hostage < person !abduct: hostage abductee
police < person: police policeman policewoman officer constable gendarme trooper
firefighter < person: firefighter fireman crew personnel
rescuer < person: rescuer diver paramedic responder lifeguard searcher volunteer medic
doctor < person: doctor physician surgeon medic clinician
nurse < person: nurse midwife
patient < person !hospitalise: patient inpatient admission
case < person !infect: case infection
suspected-case < case: suspect
death < person !kill: death fatality dead casualty toll victim life body corpse death-toll
injury < person !injure: injury injured wounded casualty
missing-person < person !go-missing: missing unaccounted
survivor < person !survive: survivor
evacuee < person !evacuate: evacuee displaced
refugee < person !displace: refugee evacuee displaced asylum-seeker returnee exile
migrant < person !arrive: migrant arrival refugee newcomer asylum-seeker immigrant
returnee < person !return: returnee
asylum-application < thing !apply: application claim
homeless < person !displace: homeless
student < person: student pupil schoolchild undergraduate
teacher < person: teacher lecturer professor
voter < person: voter elector electorate constituent
lawmaker < person: lawmaker mp deputy legislator senator councillor parliamentarian congressman representative member
seat < thing: seat mandate
vote < thing: vote ballot
candidate < person: candidate contender nominee
delegate < person: delegate representative
protester < person !protest: protester protestor demonstrator marcher participant activist rioter picket
striker < worker !strike-work: striker walkout
crowd < person !attend: crowd attendance spectator fan supporter audience attendee turnout onlooker concertgoer
player < person: player footballer athlete runner cyclist swimmer competitor
suspect < person: suspect attacker assailant smuggler trafficker
arrest < person !arrest: arrest detention detainee arrestee suspect
observer < person: observer monitor inspector peacekeeper
expert < person: expert scientist researcher economist analyst forecaster
shareholder < person: shareholder investor
farmer < person: farmer grower rancher
victim < person: victim
witness < person: witness
home < building: home house dwelling residence bungalow villa cottage
flat < home: flat apartment unit condominium
building < structure: building property premises block house
structure < thing: structure building outbuilding barn shed
school < building: school classroom kindergarten college university
hospital < building: hospital clinic ward infirmary
church < building: church mosque temple chapel
shop < building: shop store outlet branch supermarket restaurant
factory < building: factory plant works mill smelter workshop
shelter < building: shelter camp centre center tent refuge hall hostel
hotel < building: hotel resort
prison < building: prison jail
bed < thing: bed cot berth bunk
room < thing: room cabin ward
station < thing: station precinct polling-station
settlement < place: settlement village town hamlet community locality municipality
city < settlement: city metropolis
village < settlement: village hamlet
district < region: district borough county quarter parish ward constituency
region < place: region province state governorate prefecture territory department oblast
country < place: country nation member-state
place < thing: place site location area spot
island < place: island islet
road < infrastructure: road highway street lane motorway route
bridge < infrastructure: bridge viaduct overpass culvert
track < infrastructure: track rail railway line
infrastructure < thing: infrastructure facility
power-line < infrastructure: line pylon cable
pipeline < infrastructure: pipeline pipe
well < infrastructure: well borehole
dam < infrastructure: dam reservoir dyke levee embankment
tunnel < infrastructure: tunnel bore
field < place: field farm paddock orchard
airfield < infrastructure: airfield airbase airport base aerodrome
runway < infrastructure: runway
drone < thing: drone uav quadcopter
missile < munition: missile rocket projectile
shell < munition: shell mortar round
bomb < munition: bomb explosive
munition < weapon: munition warhead ammunition
weapon < thing: weapon gun rifle firearm
aircraft < vehicle: aircraft plane airplane jet airliner fighter-jet bomber
helicopter < aircraft: helicopter chopper
vehicle < thing: vehicle
car < vehicle: car automobile sedan
truck < vehicle: truck lorry van pickup
bus < vehicle: bus coach minibus
tank < vehicle: tank armor howitzer
armoured-vehicle < vehicle: armored-vehicle carrier
engine < vehicle: engine appliance
train < vehicle: train locomotive tram
carriage < vehicle: carriage wagon coach
ship < vehicle: ship vessel ferry freighter tanker liner trawler frigate
boat < ship: boat dinghy raft lifeboat craft yacht
satellite < thing: satellite spacecraft payload probe cubesat
launch < event: launch liftoff mission flight
flight < event: flight departure service connection sailing crossing train
container < thing: container
dose < thing: dose vaccine jab shot vaccination vial
test < thing: test sample swab
blood < thing: blood
sandbag < thing: sandbag
pump < thing: pump
animal < thing: animal cattle livestock sheep cow goat pig poultry bird head
tree < thing: tree
ticket < thing: ticket
product < thing: product model device car vehicle
order < thing: order booking
company < thing: company firm business supplier bank employer group enterprise
brand < thing: brand
goal < thing: goal
point < thing: point
medal < thing: medal title trophy
match < event: match game fixture appearance cap
season < period: season campaign
complaint < thing: complaint report grievance petition lawsuit objection
signature < thing: signature
charge < thing: charge count offence
ballot-box < thing: box
attack < event: attack assault strike raid bombing
air-strike < attack: airstrike sortie raid
incident < event: incident event
earthquake < event: earthquake quake temblor
aftershock < event: aftershock tremor
landslide < event: landslide slide mudslide
fire < event: fire blaze wildfire inferno outbreak
storm < event: storm hurricane cyclone typhoon tornado
flood < event: flood flooding deluge inundation
crash < event: crash accident collision derailment wreck
outbreak < event: outbreak epidemic pandemic
war < event: war conflict fighting offensive incursion operation invasion
election < event: election referendum poll runoff
outage < event: outage blackout cut
protest < event: protest demonstration rally march
delay < event: delay
cancellation < event !cancel: cancellation
meeting < event: meeting session talk summit
attempt < event: attempt try
team < thing: team unit squad brigade crew
camp < place: camp
checkpoint < thing: checkpoint roadblock crossing post
turbine < thing: turbine reactor generator
panel < thing: panel
element < thing: element segment module
machine < thing: machine drill
barrel < thing: barrel
grave < thing: grave plot tomb
letter < thing: letter email
document < thing: document page file
law < thing: law bill amendment clause act
forecast < thing: forecast projection estimate
member < person: member signatory
country-member < country: member signatory producer
donor < thing: donor
species < thing: species
glacier < thing: glacier
day < period: day
night < period: night
week < period: week
month < period: month
year < period: year
period < thing: period
share-unit < thing: share stock
cell < thing: cell
door < thing: door
window < thing: window
floor < thing: floor storey
lane < thing: lane
gate < thing: gate floodgate spillway
silo < thing: silo granary
food-parcel < thing: parcel ration meal
defendant < person: defendant accused
convict < inmate: convict lifer
juror < person: juror
judge < person: judge magistrate justice
lawyer < person: lawyer attorney barrister solicitor
plaintiff < person: plaintiff claimant complainant litigant
official < person: official bureaucrat civil-servant functionary
diplomat < person: diplomat ambassador envoy consul attache
minister < person: minister secretary
mayor < person: mayor
guard < person: guard warder bodyguard
spy < person: spy agent operative
hacker < person: hacker
ally < country: ally partner
opponent < person: opponent critic dissident rival
believer < person: believer worshipper pilgrim faithful
priest < person: priest cleric imam monk nun pastor bishop
artist < person: artist painter sculptor
musician < person: musician singer performer
author < person: author writer novelist
actor < person: actor actress performer
viewer < person: viewer listener audience
reader < person: reader
visitor < person: visitor caller
guest < person: guest lodger
tenant < person: tenant renter lodger
homeowner < person: homeowner owner landlord borrower
buyer < person: buyer purchaser bidder
saver < person: saver depositor creditor
creditor < person: creditor lender bondholder
taxpayer < person: taxpayer earner
pensioner < elder: pensioner retiree
claimant < person: claimant beneficiary recipient
parent < person: parent mother father guardian
newborn < child !give-birth: birth newborn baby
marriage < event: marriage wedding
divorce < event: divorce
mother < woman: mother
widow < person: widow widower
orphan < child: orphan
relative < person: relative kin
neighbour < person: neighbor
driver < person: driver motorist chauffeur trucker
pedestrian < person: pedestrian walker passer-by
cyclist < person: cyclist biker
skier < person: skier snowboarder climber hiker mountaineer
diver < person: diver
swimmer < person: swimmer bather
astronaut < person: astronaut cosmonaut
miner < worker: miner pitman collier
fisherman < worker: fisherman angler
nurse-staff < worker: nurse carer
cleaner < worker: cleaner porter
contractor < worker: contractor subcontractor freelancer
intern < worker: intern trainee apprentice
graduate < student: graduate leaver candidate entrant
professor < teacher: professor lecturer
referee < person: referee umpire
coach < person: coach trainer
champion < person: champion winner
hooligan < person: hooligan thug
terrorist < militant: terrorist extremist bomber
rebel < militant: rebel mutineer
general < soldier: general officer
veteran < person: veteran ex-soldier
peacekeeper < person: peacekeeper blue-helmet
mediator < person: mediator negotiator
trafficker < person: trafficker smuggler
thief < person: thief robber burglar raider
murder < death !kill: murder homicide killing manslaughter
suicide < death !kill: suicide
drowning < death !kill: drowning
infection < case: infection
hospitalisation < patient: hospitalization
burn < injury: burn fracture concussion
amputation < injury: amputation
participant < person: participant volunteer subject enrollee
placebo < thing: placebo
side-effect < event: side-effect reaction
surgery < event: surgery operation transplant procedure
appointment < event: appointment consultation
pill < dose: pill tablet capsule
drug < thing: drug medicine medication
ambulance < vehicle: ambulance
tractor < vehicle: tractor harvester
motorcycle < vehicle: motorcycle motorbike moped scooter
bicycle < vehicle: bicycle bike
rocket-launcher < weapon: launcher
gun < weapon: gun rifle pistol handgun
mine < weapon: mine landmine
system < thing: system battery
submarine < ship: submarine
warship < ship: warship frigate destroyer corvette
tanker < ship: tanker
cargo < thing: cargo consignment shipment freight parcel
convoy < thing: convoy column
sack < thing: sack bag
airline < company: airline carrier
bank < company: bank lender
insurer < company: insurer
retailer < company: retailer chain
start-up < company: start-up
broadcaster < company: broadcaster channel
supplier < company: supplier vendor
franchise < company: franchise dealership dealer
subsidiary < company: subsidiary unit division arm
branch < building: branch office
store < shop: store
warehouse < building: warehouse depot
mill < factory: mill smelter refinery
office < building: office headquarters
tower < building: tower skyscraper
stadium < building: stadium arena
museum < building: museum gallery
library < building: library
theatre < building: theater cinema
monument < structure: monument statue memorial
barrier < structure: barrier fence wall
roof < structure: roof
pier < structure: pier pillar column
pylon < infrastructure: pylon mast
substation < infrastructure: substation transformer
charger < infrastructure: charger
mast < infrastructure: mast antenna
port < infrastructure: port harbor terminal
mine-pit < infrastructure: pit mine quarry shaft
rig < infrastructure: rig platform
beach < place: beach
park < place: park reserve
river < place: river stream
lake < place: lake
mountain < place: mountain peak summit
street < road: street avenue
crater < place: crater hole
plot < place: plot parcel
neighborhood < district: neighborhood quarter suburb
constituency < district: constituency seat
border < place: border frontier
court < thing: court tribunal
painting < thing: painting canvas picture
artwork < thing: artwork sculpture work masterpiece exhibit
jewel < thing: jewel gem diamond
coin < thing: coin banknote
lot < thing: lot
book < thing: book copy title
song < thing: song track single
album < thing: album record
film < thing: film movie
episode < thing: episode
stream < thing: stream download view click
post < thing: post tweet message
comment < thing: comment reply
record-entry < thing: record entry profile
password < thing: password
server < thing: server
computer < thing: computer laptop
phone < thing: phone smartphone handset
app < thing: app application
game-title < thing: game
patent < thing: patent trademark
licence < thing: license permit visa
passport < thing: passport
contract < thing: contract deal agreement
policy-holding < thing: policy
loan < thing: loan mortgage
bond < thing: bond
token < thing: token coin
account < thing: account
card < thing: card
cheque < thing: cheque voucher coupon
payment < thing: payment instalment
transaction < event: transaction trade deal
purchase < event: purchase
merger < event: merger takeover
listing < event: listing flotation
bankruptcy < event: bankruptcy insolvency
strike-day < event: stoppage
inspection < event: inspection check visit audit
recommendation < thing: recommendation proposal demand
violation < event: violation breach infringement
warning < event: warning alert alarm
call < event: call
arrest-warrant < thing: warrant
indictment < charge: indictment count
lawsuit < event: lawsuit suit case claim
trial < event: trial hearing
appeal < event: appeal
sentence < thing: sentence term
crime < event: crime offense felony
theft < crime: theft burglary robbery
shooting < event: shooting gunshot
explosion < event: explosion blast detonation
eruption < event: eruption
tremor < event: tremor
avalanche < event: avalanche
sinkhole < event: sinkhole
leak < event: leak spill
collapse < event: collapse
rescue < event !survive: rescue
sighting < event: sighting
birth < event: birth
goal-chance < thing: chance shot corner
penalty < thing: penalty
trophy < thing: trophy cup title
win < event: win victory triumph
defeat < event: defeat loss
draw < event: draw
appearance < event: appearance cap
lap < thing: lap
race < event: race
concert < event: concert show performance gig
festival < event: festival
exhibition < event: exhibition fair
conference < event: conference summit congress
speech < event: speech address
vote-round < event: round ballot
tariff-line < thing: line item product
crop < thing: crop harvest
hectare-unit < thing: plot
seed < thing: seed seedling sapling
nest < thing: nest egg clutch
calf < animal: calf lamb piglet chick
whale < animal: whale dolphin seal
elephant < animal: elephant rhino lion tiger wolf bear
fish < animal: fish salmon cod tuna
insect < animal: insect bee
dog < animal: dog cat pet
livestock < animal: livestock herd flock
seabird < animal: seabird gull penguin
tonne-load < thing: load truckload lorryload
bottle < thing: bottle can canister
tank-vessel < thing: tank cistern
hydrant < thing: hydrant
mask < thing: mask ventilator respirator
kit < thing: kit set
toilet < thing: toilet latrine
class < thing: class lesson course
exam < event: exam paper examination
grade < thing: grade mark
place-seat < thing: place seat vacancy
degree < thing: degree diploma certificate
question < thing: question query
interview < event: interview
respondent < person: respondent interviewee
household-survey < event: survey poll
chapter < thing: chapter page article
sanction < thing: sanction measure
entity < thing: entity
round-talk < event: round
`;
