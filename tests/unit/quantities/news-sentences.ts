/**
 * Sentences as newspapers write them, and what there is to read in each: `sentence | value unit modifier /per; …`.
 * A value is a number, a fraction or `least..greatest`; the unit `-` is a count; the modifier `exact` is left out.
 * Dates are no figures here.
 */
export const NEWS_SENTENCES: Readonly<Record<string, string>> = {
  percentages: `
Unemployment fell to 4.2 percent in March. | 4.2 percent
Turnout was put at 61.4%, the lowest on record. | 61.4 percent
The bank expects a 3.5 percent increase in rents. | 3.5 percent
Shares in the brewer slid 7% after the warning. | 7 percent
Prices went up by nearly 12 per cent last winter. | 12 percent nearly
Only 0.3 pct of the samples were tainted. | 0.3 percent
About two-thirds of the seats are still open. | 2/3 portion about
Half of the respondents said they would stay home. | 0.5 portion
A quarter of the fleet has been grounded. | 0.25 portion
One in five pupils missed school on Monday. | 0.2 portion
Nine out of 10 farmers lost part of their crop. | 0.9 portion
More than a third of the harvest rotted. | 1/3 portion more-than
Support stood at between 40 and 45 percent. | 40..45 percent range
The tax would rise from 19% to 21%. | 19 percent; 21 percent
Growth of 2 to 2.5 percent is forecast. | 2..2.5 percent range
The gap narrowed by 1.5 percentage points. | 1.5 percentage-point
Her lead shrank by three points, to 4 per cent. | 3 -; 4 percent
The central bank lifted its rate by 25 basis points to 5.5%. | 25 permyriad; 5.5 percent
Yields added 4 bps. | 4 permyriad
Output rose a tenth in a year. | 0.1 portion; 1 year
Exports dropped by as much as 30 percent. | 30 percent up-to
Exports grew at least 8%, the ministry said. | 8 percent at-least
The index gained 0.8 per cent to 7,412.35. | 0.8 percent; 7412.35 -
Inflation, at 9.1 percent, is a 40-year high. | 9.1 percent; 40 year
The deficit equals 3.1% of GDP. | 3.1 percent
It is 100 percent certain, he joked. | 100 percent
Sales were flat to down 2%. | 2 percent
Rents climbed 5.4% year-on-year. | 5.4 percent
The survey has a margin of error of plus or minus 3 percentage points. | 3 percentage-point
Two percent of nothing is nothing. | 2 percent
The Conservatives were on 24%, Labour on 41% and the Liberals on 11%. | 24 percent; 41 percent; 11 percent
It won 51.9 per cent to 48.1 per cent. | 51.9 percent; 48.1 percent
A 20-30% cut is possible. | 20..30 percent range
Roughly 6 in 10 adults agree. | 0.6 portion about
Seven out of ten said yes. | 0.7 portion
Fewer than one in ten has a car. | 0.1 portion less-than
A mere 1.4 percent of the land is arable. | 1.4 percent
The rate was cut by half a percentage point. | 0.5 percentage-point
The rate was cut by a quarter point to 3.75%. | 0.25 percentage-point; 3.75 percent
The bank raised rates by three-quarters of a percentage point. | 0.75 percentage-point
Core inflation eased to 2.9% from 3.1%. | 2.9 percent; 3.1 percent
GDP shrank at an annual rate of 0.9 percent. | 0.9 percent
Sales in China were 12.3 percent lower. | 12.3 percent
The jobless rate ticked up to 3.9 per cent, from 3.8 per cent in June. | 3.9 percent; 3.8 percent
They own 49.9% of it. | 49.9 percent
Turnover dipped by just over 5%. | 5 percent more-than
Wages grew by an annual 6.2 percent, down from 6.6. | 6.2 percent; 6.6 -
Prices are 30 to 40 percent above normal. | 30..40 percent range
About half the city has no power. | 0.5 portion about
Almost half of all buses were late. | 0.5 portion nearly
Two thirds of patients recovered. | 2/3 portion
It is now worth a tenth of that. | 0.1 portion
Up to three quarters of the snow may melt. | 0.75 portion up-to`,
  money: `
The firm will pay $2.3bn for its rival. | 2_300_000_000 USD
The firm will pay $2.3 billion in cash. | 2_300_000_000 USD
Damage was estimated at 40 million euros. | 40_000_000 EUR about
A loan of €1.25m was approved. | 1_250_000 EUR
He was fined £750. | 750 GBP
She won a 500,000-pound award. | 500_000 GBP
The dollar bought 151.20 yen. | 151.2 JPY
The company lost 35 cents a share. | 35 USX /other
The tickets cost $80 each. | 80 USD
Oil climbed to $91.40 a barrel. | 91.4 USD /other
It trades at 1.08 dollars to the euro. | 1.08 USD
The bridge cost between $3 million and $4 million. | 3_000_000..4_000_000 USD range
The bridge cost $3-4 million. | 3_000_000..4_000_000 USD range
The bridge will cost $3m to $4m. | 3_000_000..4_000_000 USD range
The state owes more than 2 trillion rupees. | 2_000_000_000_000 INR more-than
Savings of up to 600 million kronor are planned. | 600_000_000 SEK up-to
A budget of C$12.5 billion was tabled. | 12_500_000_000 CAD
The pact is worth A$368bn. | 368_000_000_000 AUD
It raised 120 million Swiss francs. | 120_000_000 CHF
It reported sales of SEK 4.1 billion. | 4_100_000_000 SEK
The order is worth 120 MEUR. | 120_000_000 EUR
They asked for half a million dollars. | 500_000 USD
It was a multimillion-dollar fraud. | 2_000_000..999_999_999 USD vague
The fund holds some 30 billion yuan ($4.2 billion). | 30_000_000_000 CNY about; 4_200_000_000 USD about
The strip sold for US$1,200 per square metre. | 1200 USD /other
The minimum wage goes up to 12.41 euros an hour. | 12.41 EUR /hour
A ticket now costs 4 pounds 50. | 4.5 GBP
They owe $1,234,567.89. | 1234567.89 USD
Net profit came in at 88.2 million. | 88_200_000 -
Shares closed at 1,015 pence. | 1015 GBX
The yacht sold for a record $70m. | 70_000_000 USD
The bounty is Rs 50,000. | 50_000 INR
Fuel is at $3.09 a gallon. | 3.09 USD /other
The stake is valued at HK$9.6 billion. | 9_600_000_000 HKD
The upgrade costs 90 cents. | 90 USX
The plan frees up $1 trillion over 10 years. | 1_000_000_000_000 USD; 10 year
The family lives on less than two dollars a day. | 2 USD less-than /day
Each household gets a $600 cheque. | 600 USD
A 10-million-dollar yacht sank. | 10_000_000 USD
A ten-pound note was found. | 10 GBP
The group's pre-tax profit jumped 18% to £1.3bn in the six months to June. | 18 percent; 1_300_000_000 GBP; 6 month
Revenue was $4.56 billion, up from $4.1 billion a year earlier. | 4_560_000_000 USD; 4_100_000_000 USD; 1 year
Analysts had expected 62 cents per share on revenue of $21.2 billion. | 62 USX /other; 21_200_000_000 USD
Brent crude rose $1.20, or 1.4%, to $84.66 a barrel by 0915 GMT. | 1.2 USD; 1.4 percent; 84.66 USD /other
Spot gold was down 0.3% at $2,318.49 per ounce. | 0.3 percent; 2318.49 USD /other
The euro was last at $1.0743, down 0.2 percent. | 1.0743 USD; 0.2 percent
The pound bought $1.27 and 1.17 euros. | 1.27 USD; 1.17 EUR
The ministry asked for an extra $61bn (£48bn) in aid. | 61_000_000_000 USD; 48_000_000_000 GBP
The team's payroll is around $200 million-plus. | 200_000_000 USD at-least
Homes in the area fetch $1.5 to $2 million. | 1_500_000..2_000_000 USD range
It will cost tens of millions of dollars. | 20_000_000..99_999_999 USD vague
Billions of euros are at stake. | 2_000_000_000..9_999_999_999 EUR vague
He made a six-figure sum. | nothing
They raised $12.5M in seed funding. | 12_500_000 USD
The trust holds 45 billion Norwegian crowns. | 45_000_000_000 NOK
The fine of 225,000 Danish kroner was upheld. | 225_000 DKK
The payout was 3.2 trillion won. | 3_200_000_000_000 KRW
The deal, valued at 16.4 billion reais, closed. | 16_400_000_000 BRL
The subsidy comes to R2.4 billion. | 2_400_000_000 ZAR
It owes Rs 1,200 crore to banks. | 12_000_000_000 INR
Its market value topped $3tn. | 3_000_000_000_000 USD more-than
The bank set aside 1.1 billion francs for lawsuits. | 1_100_000_000 CHF
Tickets start at £25 for adults and £12.50 for children. | 25 GBP; 12.5 GBP
The $1.2 trillion infrastructure bill passed. | 1_200_000_000_000 USD
The 10-year yield fell 3 basis points to 4.27%. | 10 year; 3 permyriad; 4.27 percent
It agreed to pay $30 per share in cash. | 30 USD /other
Net income fell to $1.02 billion, or $2.31 per share, from $1.2 billion, or $2.70. | 1_020_000_000 USD; 2.31 USD /other; 1_200_000_000 USD; 2.7 USD
Petrol went up by 7p a litre. | 7 GBX /other
Shares were down 12.4p at 331p. | 12.4 GBX; 331 GBX
The average house now costs £281,000. | 281_000 GBP
A one-bedroom flat rents for €1,400 a month. | 1 -; 1400 EUR /month
The city owes $18 million-a-year in interest. | 18_000_000 USD /year
The grant is for up to US$5m. | 5_000_000 USD up-to
It cut its forecast by $400m to between $1.6bn and $1.8bn. | 400_000_000 USD; 1_600_000_000..1_800_000_000 USD range
The tax is 5 cents on the dollar. | 5 USX
The gap could hit 50 billion-60 billion yen. | 50_000_000_000..60_000_000_000 JPY range`,
  counts: `
The army sent 2,000 troops. | 2000 -
At least 41 people died and 120 were hurt. | 41 - at-least; 120 -
A dozen eggs broke. | 12 -
About half a million people fled. | 500_000 - about
Almost two dozen villages were cut off. | 24 - nearly
Hundreds of homes were flooded. | 200..999 - vague
Tens of thousands marched. | 20_000..99_999 - vague
Several hundred workers walked out. | 200..999 - vague
A couple of hundred guests stayed. | 200..300 - vague
The party won 112 of the 240 seats. | 112 -; 240 -
Between 30 and 40 boats were missing. | 30..40 - range
Some 1.2 million homes lost power. | 1_200_000 - about
Twenty-seven miners were trapped. | 27 -
No fewer than 14 candidates are running. | 14 - at-least
Up to 90 trucks a day cross the bridge. | 90 - up-to /day
Two of the five accused were freed. | 2 -; 5 -
Three men, two women and a child were rescued. | 3 -; 2 -
The club has 35,000-odd members. | 35_000 - about
More than 100 people were detained, 17 of them children. | 100 - more-than; 17 -
The strike is in its third week. | nothing
The plant employs 4,300. | 4300 -
The toll rose from 12 to 19. | 12 -; 19 -
Six hundred and fifty jobs will go. | 650 -
Around 60 to 70 houses burned. | 60..70 - range
It was the 14th attack this year. | nothing
She has two brothers and one sister. | 2 -; 1 -
Fewer than 10 cases were found. | 10 - less-than
The vote was 52 to 48. | 52 -; 48 -
They flew 1,500 sorties in three days. | 1500 -; 3 day
The army lost 15 of its 40 tanks. | 15 -; 40 -
Over a million signatures were handed in. | 1_000_000 - more-than
A crowd of over 5,000 gathered. | 5000 - more-than
A hundred soldiers crossed the river. | 100 -
Thirty-odd shops were looted. | 30 - about
Exactly 300 votes decided it. | 300 -
Not one house was left standing. | 1 -
Four more bodies were found, bringing the total to 58. | 4 -; 58 -
The two sides met on the 38th parallel. | nothing
The pair met twice. | 2 -
Users sent 3bn messages. | 3_000_000_000 -
The app has 48m users. | 48_000_000 -
The site drew 12.5k visitors. | 12_500 -
They hold 1 lakh seats. | 100_000 -
Eleven people, including three children, were killed. | 11 -; 3 -
The quake killed 2,900 people and left thousands homeless. | 2900 -; 2000..9999 - vague
The ministry reported 1,020 new infections, taking the total to 45,678. | 1020 -; 45_678 -
Parliament voted 312-200 for the bill. | nothing
They voted by 71 votes to 29. | 71 -; 29 -
He scored 27 points and had 11 rebounds in a 104-98 win. | 27 -; 11 -
Police said about 1,500 took part; organisers spoke of 5,000. | 1500 - about; 5000 -
The firm will cut 8,000 jobs, 4% of its workforce. | 8000 -; 4 percent
More than 4.3 million Ukrainians have been displaced. | 4_300_000 - more-than
There are 13 million people, 3 million of them children, in need. | 13_000_000 -; 3_000_000 -
The 150-strong crew was flown home. | 150 -
A 16-member panel will decide. | 16 -
The 193-member General Assembly met. | 193 -
The 120-seat house is split. | 120 -
They counted 10,000-15,000 birds. | 10_000..15_000 - range
The fleet has 20 F-16s and 12 Su-30s. | 20 -; 12 -
The army bought 36 Rafale jets. | 36 -
Nearly a thousand flights were cancelled. | 1000 - nearly
Scores of people were hurt. | 40..99 - vague
Dozens were arrested, at least eight of them minors. | 24..99 - vague; 8 - at-least
He has written some 20 books. | 20 - about
Millions watched. | 2_000_000..9_999_999 - vague
The bus carried 50-plus passengers. | 50 - at-least
A pair of gunmen fled. | nothing
There were no survivors. | nothing
Neither of the two men spoke. | 2 -
All 14 on board died. | 14 -
The first 100 days were hard. | 100 day
The top 10 firms hold most of it. | 10 -
The last four games were lost. | 4 -
Nine-tenths of the site is under water. | 0.9 portion
The park drew 1.25 million visitors in 2023, against 980,000 in 2022. | 1_250_000 -; 980_000 -
Some 3,000 to 4,000 people live there. | 3000..4000 - range
As many as 70 were on board. | 70 - up-to
Not more than five were taken. | 5 - at-most
No more than 20 guests are allowed. | 20 - at-most
At most 12 could fit. | 12 - at-most
Under 50 remain. | 50 - less-than
Just short of 900 voted. | 900 - nearly
Well over 2,000 came. | 2000 - more-than
They want 5 or 6 more. | 5..6 - range
They need at least 270 electoral votes. | 270 - at-least
More than one in three was ill. | 1/3 portion more-than
The crowd, estimated at 25,000, was calm. | 25_000 - about
The town of 6,500 was evacuated. | 6500 -
He got 1.1m votes. | 1_100_000 -
Three quarters of a million homes lost power. | 750_000 -
A million and a half people fled. | 1_500_000 -
The two-day summit starts Monday. | 2 day
The three-storey house fell. | 3 -
A four-man crew left. | 4 -
One soldier died and one was hurt. | 1 -; 1 -
Only one of the 12 jurors dissented. | 1 -; 12 -`,
  'factors and fractions': `
Demand is twice as high as before. | 2 times
Exports have doubled. | 2 times
The price tripled in a year. | 3 times; 1 year
Sales rose threefold. | 3 times
The lake is three times the size it was. | 3 times
They earn half as much as men. | 0.5 times
Output fell to a fifth of its peak. | 0.2 portion
A two-thirds majority is needed. | 2/3 portion
The measure needs three-fifths of the vote. | 0.6 portion
He drank three-quarters of a litre. | 0.75 liter
The tank was 3/4 full. | 0.75 portion
It takes one and a half hours. | 1.5 hour
It took an hour and a half. | 1.5 hour
Bookings are 1.7 times last year's. | 1.7 times
Ten times more birds were counted. | 10 times
Prices have more than doubled since May. | 2 times more-than
Output halved. | 0.5 times
The number nearly tripled to 90. | 3 times nearly; 90 -
It is four times as large as Paris. | 4 times
The risk was 2.5 times higher. | 2.5 times
Profits rose tenfold to $1m. | 10 times; 1_000_000 USD
The rate is double that of 2019. | 2 times
He was booked three times. | 3 -
It has been hit twice in a week. | 2 -; 1 week
It was oversubscribed 3.4 times. | 3.4 times`,
  'ages and durations': `
A 12-year-old boy was found. | 12 year
The driver, 45, was unhurt. | 45 year
Children aged 5 to 11 may get the jab. | 5..11 year range
He was jailed for 18 months. | 18 month
The talks lasted nearly three hours. | 3 hour nearly
The truce holds for 72 hours. | 72 hour
People over 65 are most at risk. | 65 year more-than
She is 78 years old. | 78 year
They waited for between two and three weeks. | 2..3 week range
A ten-day truce was agreed. | 10 day
The five-year plan was dropped. | 5 year
It opened two decades ago. | 2 decade
He spent 27 years and six months in jail. | 27.5 year
In the past 24 hours, 12 people died. | 24 hour; 12 -
The baby was six months old. | 6 month
The suspect is in his 30s. | 30..39 year range
A man in his late 40s was held. | 40..49 year range
The winner ran it in 2 hours 5 minutes. | 125/60 hour
It was built a year ago. | 1 year
Prices are up from a year earlier. | 1 year
The 89-year-old actor died at home. | 89 year
Jane Roe, 34, said she fled with her two sons, aged six and nine. | 34 year; 2 -; 6 year; 9 year
A boy of 14 was charged. | 14 year
The average age is 41. | 41 year
The average age of the farmers is 58. | 58 year
A 33-day strike ended. | 33 day
A five-hour queue formed. | 5 hour
The flight was 40 minutes late. | 40 minute
The trial will last six to eight weeks. | 6..8 week range
Her 15-month term ended. | 15 month
It has lasted for more than a decade. | 1 decade more-than
The ship has been there for over 100 years. | 100 year more-than
The clip lasts 90 seconds. | 90 second
He got a life term with a minimum of 22 years. | 22 year at-least
He ran the 100 metres in 9.87 seconds. | 100 meter; 9.87 second
She won in 2:04:15. | nothing
He was two years older. | 2 year
It took effect at midnight on Jan. 1, 2021. | nothing
They met from 2015 to 2018. | nothing
In the 12 months to April, rents rose 9%. | 12 month; 9 percent
The April-June quarter was weak. | nothing
It will shut for two and a half years. | 2.5 year
The half-hour show ended. | 0.5 hour
They waited half an hour. | 0.5 hour
In less than 48 hours, 300 mm of rain fell. | 48 hour less-than; 300 millimeter`,
  measures: `
The fire burned 4,500 acres. | 4500 acre
The quake struck 35 kilometres (22 miles) off the coast. | 35 kilometer; 22 mile
A 6.4-magnitude quake hit at a depth of 10 km. | 6.4 magnitude; 10 kilometer
Winds of 140 mph tore off roofs. | 140 mile-per-hour
It reached 41.3 degrees Celsius. | 41.3 celsius
Temperatures fell to minus 12C. | -12 celsius
The mercury hit 104F. | 104 fahrenheit
It was -5 degrees in the valley. | -5 celsius
The world has warmed by 1.2 degrees. | 1.2 celsius
A 30-foot wave hit the pier. | 30 foot
The tower is 324m tall. | 324 meter
He lost 20 pounds in weight. | 20 pound
Police seized 1.5 tonnes of cocaine. | 1.5 tonne
The field yields 300,000 barrels per day. | 300_000 barrel /day
The mine made 2.1 million ounces of gold. | 2_100_000 ounce
They shipped 40,000 metric tons of wheat. | 40_000 tonne
The farm makes 60 MW. | 60 megawatt
The line carries 400 kV. | 400 kilovolt
The plan adds 12 gigawatts of wind. | 12 gigawatt
Up to 200 mm of rain fell in 12 hours. | 200 millimeter up-to; 12 hour
The lake covers 30 sq km. | 30 square-kilometer
The boat was doing 25 knots. | 25 knot
A 9-mm pistol was found. | 9 millimeter
They hit 50 Mbps. | 50 megabit /second
It emits 120 grams of CO2 per kilometre. | 120 gram /other
Some 400 ppm of it is in the air. | 400 part-per-million about
The rocket burns 20,000 gallons of fuel. | 20_000 gallon
She stands 6ft 2in tall. | 74/12 foot
The crack is 3 in wide. | 3 inch
They walked the last 500 yards. | 500 yard
The file is 100 mb in size. | 100 megabyte
Rainfall of four to six inches is expected. | 4..6 inch range
The tornado cut a path 2 miles wide and 35 miles long. | 2 mile; 35 mile
The storm had sustained winds of 185 km/h (115 mph). | 185 kilometer-per-hour; 115 mile-per-hour
Highs of 35-38C are expected. | 35..38 celsius range
The sea is 1.5C warmer than in 1990. | 1.5 celsius
It was 30 degrees below zero. | -30 celsius
Waves of up to 8 metres (26ft) hit. | 8 meter up-to; 26 foot up-to
The plane dropped 6,000ft. | 6000 foot
The 700-mile border is closed. | 700 mile
The blaze, covering 12,000 hectares, was 40% contained. | 12_000 hectare; 40 percent
The plant emits 3.2m tonnes of CO2 a year. | 3_200_000 tonne /year
The reactor makes 1,600 megawatts. | 1600 megawatt
OPEC+ will cut 2.2 million barrels per day. | 2_200_000 barrel /day
The pipeline carries 55bn cubic metres of gas a year. | 55_000_000_000 cubic-meter /year
It uses 5 kWh a day. | 5 kilowatt-hour /day
The strip is 41km long and 10km wide. | 41 kilometer; 10 kilometer
The 1,200-square-foot flat is small. | 1200 square-foot
Its 7.62mm rounds pierced it. | 7.62 millimeter
The 155mm shells ran low. | 155 millimeter
A 500-pound bomb was dropped. | 500 pound
A 40-tonne truck overturned. | 40 tonne
It fell at 3.5 metres per second. | 3.5 meter-per-second
The level is 12 milligrams per litre. | 12 milligram-per-liter
The 5.8-litre engine is loud. | 5.8 liter
The phone has 256GB of storage and a 6.1-inch screen. | 256 gigabyte; 6.1 inch
It has a 12-megapixel camera. | 12 -
The probe is 1.5 million km away. | 1_500_000 kilometer
It weighs 3 lb 4 oz. | 3.25 pound
The rocket flew to 100km above Earth. | 100 kilometer
The dam held 97 billion gallons. | 97_000_000_000 gallon
The quake measured 7.1 on the Richter scale. | 7.1 magnitude
The Category 4 storm hit at 130mph. | 130 mile-per-hour
The car does 0 to 60 mph in 3.1 seconds. | 0..60 mile-per-hour range; 3.1 second`,
  'no figures': `
The Boeing 737 landed safely. | nothing
An F-16 and two Su-27s took off. | 2 -
COVID-19 cases fell. | nothing
The G7 met in Apulia. | nothing
Phones use 5G now. | nothing
The 7-Eleven on Main Street closed. | nothing
Profit in Q3 beat forecasts. | nothing
Revenue rose in the second quarter. | nothing
He lives at 221 Baker Street. | nothing
Call 0800 123 4567 for help. | nothing
The train leaves at 6:45 p.m. | nothing
Doors open at 8pm. | nothing
The law was passed in 1998. | nothing
It happened on 12 March 2019. | nothing
It happened on Feb. 3. | nothing
The 1990s were kinder. | nothing
United won 3-1. | nothing
They lost 2-0 to City. | nothing
He was charged under Section 230. | nothing
Article 5 was never invoked. | nothing
The Group of 20 will meet in May. | nothing
World War II began here. | nothing
The Fortune 500 firm said no. | nothing
Channel 4 aired it. | nothing
The court ruled 6-3. | nothing
It was a one-off. | nothing
Windows 11 is out. | nothing
The S&P 500 rose. | nothing
The Nasdaq 100 slipped 1.2%. | 1.2 percent
The Dow fell 300 points. | 300 -
The FTSE 100 shed 45.6 points, or 0.6%, to 7,512. | 45.6 -; 0.6 percent; 7512 -
The Dow Jones Industrial Average lost 120.5 points to 33,800.1. | 120.5 -; 33800.1 -
She was number one in 2019. | nothing
He took first place. | nothing
The A380 landed on Runway 2. | nothing
It left Gate 12 on Flight MH370. | nothing
The May 9 parade went ahead. | nothing
The 9/11 attacks changed it. | nothing
Route 66 is closed. | nothing
The iPhone 15 costs $799. | 799 USD
The 2008 crisis hit 1988 sales. | nothing
He paid for 1988 sales figures. | nothing
The 1988 quarter was poor. | nothing
Write to Elm Road, Dover, DE 19901. | nothing
Resolution 2231 expired. | nothing
The 49ers won. | nothing
He drives a BMW X5. | nothing
The deal is a win-win for the 27-nation bloc. | 27 -
The 22-member league met. | 22 -
He is the 46th president. | nothing
A .22 rifle was found. | nothing
She played in 4-inch heels. | 4 inch
One of the men fled. | nothing
Day one was calm; on the other hand, day two was not. | nothing
Article 370 was scrapped. | nothing
He works for Al Jazeera 24. | nothing
The 20th-century house is listed. | nothing
Apollo 11 landed in 1969. | nothing
Formula One returns to Spa. | nothing
The Big Three carmakers met. | nothing
The Magnificent Seven stocks rose. | nothing
Catch-22 was reprinted. | nothing
The U-20 team lost. | nothing
Bus 42 was late. | nothing
Interstate 95 reopened. | nothing
He owns a Tesla Model 3. | nothing
He bought a 2019 Ford. | nothing
Line 2 of the metro is shut. | nothing
Chapter 11 protection was sought. | nothing
The Super 8 motel closed. | nothing
It runs on Python 3.12. | nothing
The B-2 and the MiG-29 flew. | nothing
The AK-47 was found. | nothing
The M25 is blocked at Junction 10. | nothing
No. 10 declined to comment. | nothing
He wore No. 7. | nothing
He finished 3rd. | nothing
He was shot at 2.30am. | nothing
It starts at 19:30 local time. | nothing
Back in '68 it was quiet. | nothing
The 1967 borders matter. | nothing
The 2024-25 season begins. | nothing
The 2,000-year-old jar broke. | 2000 year
The MH17 case goes on. | nothing
The 300 block of Main Street was shut. | nothing
ISO 9001 applies. | nothing
UN Resolution 1701 was passed in 2006. | nothing
Police radio channel 9 fell silent. | nothing
Psalm 23 was read. | nothing
The Class of 1985 met. | nothing
The 5th Fleet sailed. | nothing
A 747 landed. | nothing
The 401(k) plan shrank. | nothing
The W3C and 4chan differ. | nothing
She is 5-0 this season. | nothing
He beat her 6-4, 7-6 (7-5). | nothing
He won 6-3 3-6 6-1. | nothing
The score was 21-14 at half-time. | nothing
It drew 1-1. | nothing
The SPD-led three-way coalition broke. | nothing
At 5:30 a.m. EST it was over. | nothing
Email a5@example.org for 2 tickets. | 2 -
They sang "99 Luftballons". | 99 -
The N95 masks sold out. | nothing
The Omicron BA.5 variant spread. | nothing
The 12th floor burned. | nothing
It is the third-largest city. | nothing`,
  business: `
Third-quarter operating profit fell 4 percent to 1.9 billion euros ($2.1 billion). | 4 percent; 1_900_000_000 EUR; 2_100_000_000 USD
The S&P 500 added 12.5 points, or 0.3 percent, to 4,123.45. | 12.5 -; 0.3 percent; 4123.45 -
The yield on the benchmark 10-year Treasury note rose to 4.31% from 4.28%. | 10 year; 4.31 percent; 4.28 percent
The company's shares, which have risen 45% this year, closed at $132.10. | 45 percent; 132.1 USD
Capital spending will be in the range of $9 billion to $9.5 billion. | 9_000_000_000..9_500_000_000 USD range
It sold 1.81 million cars in 2023, a 38 percent rise. | 1_810_000 -; 38 percent
It shipped 435,059 vehicles in the third quarter. | 435_059 -
U.S. crude settled 83 cents lower at $78.26. | 83 USX; 78.26 USD
The gauge of prices paid rose to 52.1 from 49.8. | 52.1 -; 49.8 -
The purchasing managers' index stood at 47.4 in May. | 47.4 -
A reading above 50 indicates growth. | 50 - more-than
The retailer plans to close 150 stores and cut 1,900 jobs by 2026. | 150 -; 1900 -
Its debt stands at roughly three times earnings. | 3 times about
The bonds carry a coupon of 6.25%. | 6.25 percent
It will buy back up to $10bn of shares. | 10_000_000_000 USD up-to
Investors own two-fifths of the firm. | 0.4 portion
Each share carries 10 votes. | 10 -
The stock trades at 14 times forward earnings. | 14 times
The offer is a 27% premium to Friday's close. | 27 percent
The firm has a market capitalisation of about €30bn. | 30_000_000_000 EUR about
The loss widened to 1.3 billion rupees from 920 million a year ago. | 1_300_000_000 INR; 920_000_000 -; 1 year
The state-owned miner produced 5.2 million metric tons of coal. | 5_200_000 tonne
Wheat futures slid 2-3/4 cents. | 2.75 USX
The airline carried 11.4 million passengers, up 9% on the year. | 11_400_000 -; 9 percent
It expects to hire between 500 and 700 people. | 500..700 - range
Bank deposits fell by $98.4bn in the week ended March 15. | 98_400_000_000 USD
They will pay 25% now and the other 75% in two instalments. | 25 percent; 75 percent; 2 -
The trust pays out 4.5 cents per unit each quarter. | 4.5 USX /other
It is the first such loss in 14 years. | 14 year
It costs $1 to make and sells for $8.99. | 1 USD; 8.99 USD
The 6,000 sq ft villa is listed at $2.95m. | 6000 square-foot; 2_950_000 USD
He paid himself $1-a-year. | 1 USD /year
Stamp duty will rise from 3 to 5 per cent. | 3 percent; 5 percent`,
  'politics, conflict, disaster': `
At least 30 people were killed and more than 200 wounded in two blasts. | 30 - at-least; 200 - more-than; 2 -
Ukraine shot down 14 of 17 drones overnight. | 14 -; 17 -
Russia fired 21 missiles, of which 15 were intercepted. | 21 -; 15 -
The Senate passed it 68-31. | nothing
The motion was carried by 290 votes to 281, with 12 abstentions. | 290 -; 281 -; 12 -
With 98 percent of ballots counted, he had 50.6 percent. | 98 percent; 50.6 percent
She led by 1.2 million votes. | 1_200_000 -
Turnout was 14 points lower than in 2019. | 14 -
The rebels hold about a fifth of the country. | 0.2 portion about
Some 2.3 million people are trapped in the enclave, which is 41 km long. | 2_300_000 - about; 41 kilometer
The ship sank with 22 crew on board. | 22 -
Seventeen bodies had been recovered by Tuesday. | 17 -
The death toll climbed past 1,000. | 1000 - more-than
The toll has passed the 40,000 mark. | 40_000 -
The toll now stands at 87, with 34 still missing. | 87 -; 34 -
Rescuers pulled out a six-year-old girl after 62 hours. | 6 year; 62 hour
The wildfire has grown to 3.4 square miles. | 3.4 square-mile
The river crested at 28.3 feet, two feet above flood stage. | 28.3 foot; 2 foot
More than 18 inches (46 cm) of snow fell. | 18 inch more-than; 46 centimeter more-than
It hit at 4:17 a.m. at a depth of 17.9 km. | 17.9 kilometer
About 9,500 homes were without power, down from 20,000. | 9500 - about; 20_000 -
A suspect was shot three times in the chest. | 3 -
Police seized 11 guns, 340 rounds of ammunition and $12,000 in cash. | 11 -; 340 -; 12_000 USD
He faces up to 20 years in prison and a $250,000 fine. | 20 year up-to; 250_000 USD
He was given a 10-year sentence. | 10 year
The court fined him 500 roubles. | 500 RUB
They walked for five days and five nights. | 5 day; 5 night
The 15-nation bloc meets in Abuja. | 15 -
The 27 EU leaders agreed. | 27 -
Half a dozen ministers quit. | 6 -
A third of MPs rebelled. | 1/3 portion
Two in three women said so. | 2/3 portion
Nearly nine in every 10 voters approved. | 0.9 portion nearly
Hundreds of thousands of people rallied in more than 100 towns. | 200_000..999_999 - vague; 100 - more-than
Millions more are at risk. | 2_000_000..9_999_999 - vague
More than 2-1/2 million refugees left. | 2_500_000 - more-than
There were 1,000-plus arrests. | 1000 - at-least
There have been 80-odd strikes. | 80 - about
It is 60km (37 miles) north of the capital. | 60 kilometer; 37 mile
It is 4,000-metre peak country. | 4000 meter`,
  'health, science, sport': `
The vaccine was 94.5% effective in a trial of 30,000 people. | 94.5 percent; 30_000 -
The infection rate is 52 per 100,000 people. | 52 - /other
The R number is between 0.8 and 1.1. | 0.8..1.1 - range
One in 1,000 babies has it. | 0.001 portion
Patients got 20 mg a day for six weeks. | 20 milligram /day; 6 week
The risk falls by 30 to 50 percent. | 30..50 percent range
The galaxy lies 32 million light-years away. | 32_000_000 light-year
The comet passes every 76 years. | 76 year
The telescope's 6.5-metre mirror is gold. | 6.5 meter
The species weighs 2.5 to 3 grams. | 2.5..3 gram range
Sea levels rose 3.4 mm per year. | 3.4 millimeter /year
CO2 levels hit 421 parts per million. | 421 part-per-million
Warming must stay below 1.5 degrees Celsius. | 1.5 celsius less-than
It was 2.7F warmer than normal. | 2.7 fahrenheit
The sample is 4.5 billion years old. | 4_500_000_000 year
She set a world record of 3:49.11. | nothing
He jumped 8.41 metres. | 8.41 meter
He threw for 312 yards and two touchdowns. | 312 yard; 2 -
She has won 23 majors. | 23 -
The Lakers beat the Suns 117-110. | nothing
He scored 12 goals in 20 games. | 12 -; 20 -
They lead by six points with three games left. | 6 -; 3 -
City are five points clear. | 5 -
He is 6ft 4in. | 76/12 foot
The 10,000m final is on Friday. | 10_000 meter
She holds the 5,000 metres title. | 5000 meter
He won in straight sets. | nothing
England made 312-6. | nothing
He hit 134 off 98 balls. | 134 -; 98 -
The crowd of 61,204 roared. | 61_204 -
He signed a four-year, $120 million deal. | 4 year; 120_000_000 USD`,
  'people, misc': `
The couple have three children and seven grandchildren. | 3 -; 7 -
She has 2.1m followers. | 2_100_000 -
The video has 40 million views. | 40_000_000 -
The album sold 25 million copies. | 25_000_000 -
Visitors pay 12 pounds. | 12 GBP
The museum has 1,400 works by 120 artists. | 1400 -; 120 -
The menu lists 30-plus beers. | 30 - at-least
It took 14 months and cost 2 million. | 14 month; 2_000_000 -
The hotel has 212 rooms on 18 floors. | 212 -; 18 -
The train had 12 carriages. | 12 -
Speeds of 300 kph are usual. | 300 kilometer-per-hour
The limit is 20mph. | 20 mile-per-hour
A 50/50 chance is fair. | nothing
She gave 110%. | 110 percent
It is a 9-to-5 job. | nothing
It is open 24/7. | nothing
She was at sixes and sevens. | nothing
He is second to none. | nothing
First, he lied. | nothing
They are neck and neck with 45 each. | 45 -
The four remaining firms agreed. | 4 -
Two-thirds voted no, one-third yes. | 2/3 portion; 1/3 portion
The mix is one part sugar to three parts water. | 1 -; 3 -`,
  mixed: `
The group employs 12,300 people in 40 countries. | 12_300 -; 40 -
Shipments fell for the seventh straight month. | nothing
Pre-tax losses came to £41.2m, against £13.7m the year before. | 41_200_000 GBP; 13_700_000 GBP
Some 37% of those polled, or 412 people, were unsure. | 37 percent about; 412 -
It was the most in 17 years. | 17 year
Its market share slipped to 18.6% from 20.1% a year ago. | 18.6 percent; 20.1 percent; 1 year
Analysts polled by the agency had forecast a 0.2% drop. | 0.2 percent
The chain has more than 2,300 outlets worldwide. | 2300 - more-than
The merger would create a firm with $34 billion in assets. | 34_000_000_000 USD
Net interest margin widened 12 basis points to 2.87 percent. | 12 permyriad; 2.87 percent
He sold 1.2 million shares at $41.50 apiece. | 1_200_000 -; 41.5 USD /other
The carmaker recalled 143,000 SUVs. | 143_000 -
Bitcoin fell below $60,000. | 60_000 USD less-than
The fund returned 14.2% after fees. | 14.2 percent
The company's 2,400 workers walked out on Monday. | 2400 -
Its shares are up 60-fold since 2010. | 60 times
The town's 1,200-odd residents were told to leave. | 1200 - about
The jackpot stands at an estimated $1.1 billion. | 1_100_000_000 USD about
Around one million tonnes of grain is stored there. | 1_000_000 tonne about
The policy rate was left at 0-0.25%. | 0..0.25 percent range
There is a 60-40 split. | nothing
The vote was 7-2. | nothing
Some 1 in 4 people have it. | 0.25 portion about
A third of the 90 wards are shut. | 1/3 portion; 90 -
It is the worst drought in 40 to 50 years. | 40..50 year range
It will build 500MW of capacity at a cost of 3.5bn rand. | 500 megawatt; 3_500_000_000 ZAR
He ran for 149 yards on 22 carries. | 149 yard; 22 -
She hit a three-pointer with two seconds left. | 2 second
He won by 0.02 seconds. | 0.02 second
They drew a crowd of 71,000-plus. | 71_000 - at-least
The 26-year-old scored 31 points. | 26 year; 31 -
The team is 12 points behind. | 12 -
The Yankees won 4-3 in 11 innings. | 11 -
Serena won 6-2, 6-1 in 58 minutes. | 58 minute
The 41-year-old has won 7 titles. | 41 year; 7 -
There were 900 cases per million people. | 900 - /other
The drug costs $2,100 per dose. | 2100 USD /other
Deaths rose 14% to 3,210. | 14 percent; 3210 -
Its R&D budget is 6% of sales. | 6 percent
The pathogen killed 4 in 10 chicks. | 0.4 portion
The trial enrolled 1,063 patients aged 18 and over. | 1063 -; 18 year at-least
Those aged between 16 and 24 fared worst. | 16..24 year range
Women in their 30s and 40s were hit. | 30..39 year range; 40..49 year range
The two-month-old baby slept. | 2 month
The 5ft 6in model left. | 5.5 foot
The chip has 16 billion transistors. | 16_000_000_000 -
The update takes up 2.3GB. | 2.3 gigabyte
Speeds reach 10 gigabits per second. | 10 gigabit /second
It has a 5,000mAh battery and a 120Hz screen. | 120 hertz
Ozone levels fell 4 per cent per decade. | 4 percent /other
The glacier lost 1.5 metres a year. | 1.5 meter /year
It rained 50mm in an hour. | 50 millimeter; 1 hour
Gusts topped 100 miles per hour. | 100 mile-per-hour more-than
The fire is 15 percent contained and spans 9 square miles. | 15 percent; 9 square-mile
A blast equal to 20 kilotons shook it. | 20 kilotonne
The epicentre was 8km below the surface. | 8 kilometer
The lake is at 27 percent of capacity. | 27 percent
It needs 1.7 planets' worth of land. | 1.7 -
He gave $5,000 to each of 12 schools. | 5000 USD; 12 -
The law covers firms with 50 or more staff. | 50 - at-least
Companies with fewer than 50 employees are exempt. | 50 - less-than
He got two-and-a-half years. | 2.5 year
He owes his sister a few hundred dollars. | 200..999 USD vague
There is a 1-in-20 chance. | 0.05 portion
The town is a 30-minute drive away. | 30 minute
About 2 million of the 5 million dwellings lie empty. | 2_000_000 - about; 5_000_000 -
From 800 in May the number rose to 1,900 in June. | 800 -; 1900 -
It rose from about 800 to nearly 1,900. | 800 - about; 1900 - nearly
Up 5%, the firm's sales hit a record. | 5 percent
Down from 12 to nine, the toll was revised. | 12 -; 9 -
It has 3,000 staff, 10% more than in 2020. | 3000 -; 10 percent
It is 10 times cheaper. | 10 times
The number of such firms doubled, to 64. | 2 times; 64 -
Twice as many women as men voted. | 2 times
Every third child is underweight. | nothing
Three-fourths of its 400 staff left. | 0.75 portion; 400 -
The bank has trillions of dollars in assets. | 2_000_000_000_000..9_999_999_999_999 USD vague
The first two sets took 90 minutes. | 2 -; 90 minute
Ten years on, little has changed. | 10 year
In 10 days' time the court will rule. | 10 day
It costs £9.99 a month or £99 a year. | 9.99 GBP /month; 99 GBP /year
The 70th anniversary was marked by 40 leaders. | 40 -
The 1.8m-strong force is the largest. | 1_800_000 -
He has a 3-year-old daughter and twin sons. | 3 year
Half the 650 MPs stayed away. | 0.5 portion; 650 -
Three SEC filings and two HR managers said so. | 3 -; 2 -
The centre treats 100 to 150 patients each day. | 100..150 - range /day
The state gets 80 percent-90 percent of its revenue from oil. | 80..90 percent range
A $10-$15 fee applies. | 10..15 USD range
More than half a million people, a fifth of the total, left. | 500_000 - more-than; 0.2 portion
The plan would add 0.3 to 0.5 percentage points to growth. | 0.3..0.5 percentage-point range
Nobody knows the 22 or so words. | 22 - about
The house has six bedrooms, four baths and 1.5 acres. | 6 -; 4 -; 1.5 acre
The law sets a limit of 0.5 micrograms per cubic metre. | 0.5 microgram-per-cubic-meter
He lost 30kg in 8 months. | 30 kilogram; 8 month
Police fired 12 rounds at 3.15pm. | 12 -
The A-level pass rate was 97.2%. | 97.2 percent
The K2 summit is 8,611m high. | 8611 meter
The Sept. 11 attacks killed nearly 3,000. | 3000 - nearly
The 3.7% April reading was the 11th in a row. | 3.7 percent
The 14-hour flight cost $1,350 one way. | 14 hour; 1350 USD
He owned 5.1 percent as of Dec. 31. | 5.1 percent
The C-130 carried 92 soldiers. | 92 -
The Group of Seven nations pledged $600 billion by 2027. | 600_000_000_000 USD
The G20 accounts for 85% of world output. | 85 percent
They meet under Article 50 of the treaty. | nothing
They were No. 1 for 15 weeks. | 15 week`,
};
