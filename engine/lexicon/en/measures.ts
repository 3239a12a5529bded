/**
 * What amounts, shares and measurements are of. A line: `measure: words | dimensions in which it lives`.
 * `=` keeps a word as written. Words are lemmas.
 */
export const MEASURES = `
revenue: revenue sale turnover =sales takings receipts income-total | money percent
profit: profit earning =earnings income surplus =profits result | money percent
operating-profit: operating ebit ebitda | money percent
net-profit: net | money percent
loss: loss deficit shortfall | money percent
margin: margin | percent percentage-point
orders: order intake =orders | money percent count
backlog: backlog | money
debt: debt borrowing liability | money percent
deficit: deficit gap shortfall | money percent
cost: cost bill expense =costs price-tag expenditure spending outlay | money
charge: charge write-down provision restructuring one-off impairment | money
damage: damage loss repair rebuild reconstruction =losses | money
insured-loss: insured insurer insurance claim | money
price: price quote cost tariff fare rate | money percent
share-price: share stock =shares close closing equity | money percent
market-value: valuation capitalisation capitalization market-value worth | money
saving: saving =savings efficiency | money
dividend: dividend payout | money
buyback: buyback repurchase | money
fee: fee transfer bid clause release | money
wage: wage salary pay earning earnings | money percent
bonus: bonus add-on instalment | money
pension: pension | money percent
benefit: benefit allowance subsidy | money
fine: fine penalty damages settlement compensation | money
aid: aid relief grant donation pledge fund funding assistance support package | money
budget: budget | money
investment: investment invest capex | money
contract: contract deal | money duration
tax: tax duty levy tariff vat | money percent
rent: rent mortgage | money percent
loan: loan credit bailout rescue | money
appeal: appeal request | money
price-target: target | money
inflation: inflation consumer cpi =prices | percent percentage-point
core-inflation: core underlying | percent percentage-point
food-prices: food grocery | percent
energy-prices: energy fuel electricity gas petrol | percent money
services-prices: service =services | percent
producer-prices: producer factory-gate wholesale | percent
policy-rate: policy benchmark repo refinancing deposit lending base =key =rate =rates interest borrowing | percent percentage-point
mortgage-rate: mortgage | percent
bond-yield: yield bond gilt | percent
exchange-rate: currency crown franc exchange =dollar =euro =sterling | money percent
growth: growth gdp economy grow expand contraction recession | percent
unemployment: unemployment jobless joblessness unemployed | percent count
employment: employment | percent count
participation: participation | percent
turnout: turnout | percent
vote-share: vote share support valid | percent
lead: lead margin ahead gap | percentage-point count percent
majority: majority threshold hurdle | count percent
approval: approval rating poll survey favourability | percent
counted: =counted counting tallied =reporting | percent
containment: contain containment contained perimeter | percent
humidity: humidity moisture | percent
capacity: capacity full storage reservoir fill utilisation occupancy | percent volume count power energy
coverage: coverage cover vaccinated uptake immunised | percent
fatality-rate: fatality mortality lethality | percent
positivity: positivity positive | percent
share: share proportion part percentage fraction | percent
stake: stake holding ownership | percent
discount: discount premium | percent
efficacy: efficacy effective effectiveness | percent
probability: chance probability odds likelihood | percent
magnitude: magnitude richter | magnitude
depth: depth deep shallow hypocentre hypocenter underground beneath focus | length
height: height tall high altitude elevation crest level gauge stage rise | length
width: width wide breadth broad across | length
length: length long stretch | length
distance: distance away off epicentre epicenter from offshore far | length
advance: advance push penetrate incursion gain deep forward | length
thickness: thick thickness | length
area: area territory land ground acre acreage expanse size | area
burnt-area: burn char scorch blacken fire | area
rainfall: rain rainfall precipitation snow snowfall downpour | length
surge: surge tide wave | length
wind-speed: wind gust | speed
speed: speed velocity pace fast travel | speed
limit: limit | speed
temperature: temperature heat mercury thermometer degree cold warm | temperature
wind: wind | speed
flow: flow discharge outflow inflow release | volume
output: output production pump produce extract yield | volume mass count power energy
quota: quota ceiling | volume count
stock: stock stockpile inventory reserve | volume mass count
export: export shipment | volume mass money percent
demand: demand load consumption | power energy volume
generation: capacity generation plant | power energy
thrust: thrust | force mass
payload: payload cargo load freight | mass
weight: weight weigh heavy mass | mass
spill: spill leak slick | volume mass
harvest: harvest crop grain wheat yield | mass volume
waste: waste rubble debris spoil | mass volume
age: age aged old | age duration
sentence: sentence jail prison imprisonment term | duration
delay: delay wait late behind | duration
duration: last duration run take | duration
time: time lap | duration
warranty: warranty guarantee | duration
retirement-age: retirement retire | age duration
population: population inhabitant resident home | count
emission: emission carbon | mass percent
concentration: concentration particle pollution smog | concentration
air-quality: index | count
orbit: orbit altitude apogee perigee | length
possession: possession | percent
mortality: mortality | percent
dose: dose | mass
price-index: index | count percent
bid-price: bid offer | money
offer-premium: premium | percent
ipo-price: listing flotation float | money
deposit-base: deposit saving =savings withdrawal | money percent
capital: capital equity buffer | money percent
bad-loans: non-performing bad default | money percent
interest-cost: interest servicing | money
tax-revenue: tax revenue receipt | money percent
tax-rate: tax vat income corporate levy | percent
spending: spending expenditure outlay | money percent
gdp-share: gdp output economy | percent
house-price: house home property flat dwelling | money percent
rent-level: rent | money percent
vacancy: vacancy vacant empty | percent
savings-goal: saving cut | money
rescue-package: rescue bailout package | money
ransom: ransom | money
reward: reward bounty | money
bail: bail | money
turnover: turnover | money
box-office: box-office gross grossing takings | money
prize: prize purse | money
hammer-price: hammer auction estimate bid | money
insured-value: insured | money
budget-cost: budget cost overrun | money percent
subsidy: subsidy support | money percent
import: import | money volume mass percent
price-cap: cap ceiling | money
price-per: barrel litre kilo tonne | money
pass-rate: pass graduation success | percent
response-rate: response respond remission reduction | percent
survival: survival survive | percent
risk: risk chance hazard | percent
dropout: dropout drop-out | percent
attendance-rate: attendance | percent
birth-rate: birth fertility | count percent
literacy: literacy | percent
poverty: poverty poor | percent
forest-cover: forest cover canopy | percent area
deforestation: deforestation clear clearing loss | area percent
drought-level: reservoir storage | percent volume
water-use: consumption use | volume percent
ash-height: ash plume column cloud | length
lava: lava | temperature speed
snow-depth: snow slab | length
slope: slope steep | angle
avalanche-size: avalanche slide | length volume
wave-height: wave swell | length
tide: tide | length
span: span deck | length
load: load weight axle | mass
orbit-height: orbit apogee | length
range: range | length
payload-mass: payload satellite | mass
yield-harvest: yield harvest | mass percent
herd: herd livestock | count
sentence-term: sentence term jail prison year | duration
ban-length: ban suspension | duration
curfew: curfew | duration
ceasefire-length: ceasefire truce | duration
wait: wait queue waiting | duration
stay: stay hospital | duration
flight-time: flight | duration
outage-length: outage blackout | duration
trial-length: trial | duration
voltage: voltage grid | voltage
peak-demand: peak demand load | power
`;
