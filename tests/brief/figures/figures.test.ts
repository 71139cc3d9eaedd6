import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { articleFromText } from '@/lib/extract/from-text';
import type { Figure } from '@/lib/model/figure';

const figuresOf = (text: string, lang: string, tag = lang): Figure[] =>
  makeBrief(articleFromText({ text, lang: tag, published: '2026-11-25' })).figures;

/** `value bound unit`: 12, 5..10, ≥12, ≤12, ~12. */
function shown({ lo, hi, bound, unit, currency }: Figure): string {
  const value =
    bound === 'range'
      ? `${lo}..${hi}`
      : { 'at-least': `≥${lo}`, 'at-most': `≤${hi}`, about: `~${lo}`, exact: `${lo}` }[bound];
  return `${value} ${unit === 'money' ? (currency ?? 'money') : unit}`;
}
const all = (text: string, lang: string): string[] => figuresOf(text, lang).map(shown);

type Case = [text: string, figures: string[]];

describe('English figures', () => {
  it.each<Case>([
    ['The fire destroyed 1,250 homes.', ['1250 homes']],
    ['The fire destroyed twenty-five homes.', ['25 homes']],
    ['It has two hundred and fifty rooms.', ['250 rooms']],
    ['They sold two dozen boats and half a million tickets.', ['24 boats', '500000 tickets']],
    ['A quarter of a million trees were felled.', ['250000 trees']],
    ['Two and a half million homes lost power.', ['2500000 homes']],
    ['They planned one to two routes.', ['1..2 routes']],
    ['About 1.5 million homes lost power.', ['~1500000 homes']],
    ['Nearly 40 shops and some 300 stalls closed.', ['~40 shops', '~300 stalls']],
    ['More than 20 ships and over 90 boats left.', ['≥20 ships', '≥90 boats']],
    ['No more than 15 boats and up to 8 rafts came.', ['≤15 boats', '≤8 rafts']],
    ['At least another 30 houses fell.', ['≥30 houses']],
    ['The hall has 120 seats or more.', ['≥120 seats']],
    ['The school took 300-odd books.', ['~300 books']],
    ['They held talks about 12 points.', ['12 points']],
    ['They waited over two years.', ['2 year']],
    ['They waited for over two years.', ['≥2 year']],
    ['It lies within 10 miles of the port, within two days.', ['≤10 mile', '≤2 day']],
    ['The water was as deep as three feet, the wind near 70 mph.', ['≤3 ft', '~70 mph']],
    ['As few as 30 homes have 300-plus books.', ['≥30 homes', '≥300 books']],
    ['Twice as many as the 30 ships of last year came.', ['30 ships']],
    ['Winds of more than 200 km/h (125 mph) hit.', ['≥200 km/h', '≥125 mph']],
    [
      'Catches were 14 million tonnes higher than 52 million tonnes in 2024.',
      ['14000000 t', '52000000 t'],
    ],
    ['The dam rose 5 percent more than 30 metres.', ['5 %', '30 m']],
    ['The retirement age rises from 65 to 67, and the driving age to 18.', []],
    ['The college admitted 900 undergraduates.', ['900 people']],
    ['She gave three media interviews and sold two sports cars.', ['3 interviews', '2 cars']],
    ['The 2.5-square-mile island has 12,000-year-old tools.', ['2.5 mi²']],
    ['A 6-foot-2 golfer broke his 4-iron on flight two-one-six.', []],
  ])('%s', (text, figures) => {
    expect(all(text, 'en')).toEqual(figures);
  });
});

describe('English units', () => {
  it.each<Case>([
    ['The $5.4-billion deal was signed.', ['5400000000 USD']],
    [
      'They paid £20m, €3bn, US$40 and 90 euros.',
      ['20000000 GBP', '3000000000 EUR', '40 USD', '90 EUR'],
    ],
    ['It cost 30 million Canadian dollars.', ['30000000 CAD']],
    ['It cost Rs 500 and 200 pesos.', ['500 INR', '200 money']],
    ['It cost 900 Kenyan shillings or 70 Saudi riyals.', ['900 KES', '70 SAR']],
    ['He lifted 80 pounds and paid two million pounds.', ['80 lb', '2000000 GBP']],
    ['Prices rose 3.5% and rents 4 per cent.', ['3.5 %', '4 %']],
    ['The rate rose by two percentage points.', ['2 percentage points']],
    ['A third of voters and two-thirds of the men agreed.', ['33.33 %', '66.67 %']],
    ['One in five children and nine out of 10 parents agreed.', ['20 %', '90 %']],
    ['The road is 12km long and 30 feet wide.', ['12 km', '30 ft']],
    [
      'A day costs N$85, elsewhere Q$40 or 30/-, and all of it 4m/-.',
      ['85 NAD', '40 money', '30 money', '4000000 money'],
    ],
    ['The line carries 50 MBit/s or 90 Mbps.', ['50 Mbit/s', '90 Mbit/s']],
    ['It fell for two quarters and grew three quarters of the crop.', ['2 quarters', '75 %']],
    ['It was 31 degrees Celsius, then -4C.', ['31 °C', '-4 °C']],
    ['The wind reached 90 miles per hour.', ['90 mph']],
    ['The park has 45 square kilometres.', ['45 km²']],
    ['The 28-point plan is for five years.', ['28 point', '5 year']],
    ['An 18,000-strong crowd and a five-member board met.', ['18000 people', '5 people']],
    ['The bill passed with 217 votes.', ['217 votes']],
    ['Some 300 US eligible voters were asked.', ['~300 people']],
    ['Output rose from 2,900 to 3,400 cars.', ['2900 cars', '3400 cars']],
    ['The index fell 1.5% to 2,358.', ['1.5 %']],
    [
      'It costs 550,000 NZ dollars, 60 naira or 290,000 won.',
      ['550000 NZD', '60 NGN', '290000 KRW'],
    ],
    ['It earned $300 million worldwide.', ['300000000 USD']],
    ['Water came at 40 cubic metres per second, tickets start at $99.', ['40 m³/s', '≥99 USD']],
    [
      'Two strategists, seven electors and twelve models came.',
      ['2 people', '7 people', '12 models'],
    ],
    ['They sold the three $53 million stakes.', ['53000000 USD']],
    [
      'It keeps warm to 26°F/-3°C or to 20 degrees (-7° Celsius).',
      ['26 °F', '-3 °C', '20 °', '-7 °C'],
    ],
    ['They bought two dual-lens cameras.', ['2 cameras']],
  ])('%s', (text, figures) => {
    expect(all(text, 'en')).toEqual(figures);
  });

  it('takes a bare dollar for that of the country of the page', () => {
    expect(figuresOf('It cost $300.', 'en', 'en-AU').map(shown)).toEqual(['300 AUD']);
    expect(figuresOf('It cost $300.', 'en', 'en-GB').map(shown)).toEqual(['300 USD']);
  });

  it('leaves the currency out where the text speaks of another country that has dollars', () => {
    const text = 'The ferries of Ontario lost $300 last week, the Canadian operator wrote.';
    expect(all(text, 'en')).toEqual(['300 money']);
    expect(all(`${text} It is owned by a US firm from Texas.`, 'en')).toEqual(['300 USD']);
  });
});

describe('English tolls', () => {
  it.each<Case>([
    ['The storm killed at least 12 people and injured 30.', ['≥12 killed', '30 injured']],
    ['At least 12 people were killed.', ['≥12 killed']],
    ['Two men and a woman were killed.', ['2 killed']],
    ['Twelve people, including three children, have died.', ['12 killed', '3 people']],
    ['The crash left seven dead and 40 wounded.', ['7 killed', '40 injured']],
    ['The death toll rose to 41 on Saturday.', ['41 killed']],
    ['Police arrested about 40 protesters.', ['~40 arrested']],
    ['Nine hikers are still missing.', ['9 hikers']],
    ['Nine people are still missing.', ['9 missing']],
    ['Some 5,000 people were displaced.', ['~5000 displaced']],
    ['Twelve soldiers killed the guard.', ['12 people']],
    ['Twelve people lived there.', ['12 people']],
    [
      'The blast, killing all 14 people aboard, followed the murder of two women.',
      ['14 killed', '2 killed'],
    ],
    ['Three alleged smugglers were arrested.', ['3 arrested']],
    ['The storm claimed the lives of at least 12 people.', ['≥12 killed']],
    ['The fire took 12 lives.', ['12 killed']],
    ['Twelve officers were blown up by a mine.', ['12 killed']],
    ['They paid tribute to the 31 people killed at a dance hall.', ['31 killed']],
    ['Of the 24 injured passengers, nine went home.', ['24 injured']],
    ['The storm raced on, killing potentially more than 40 people.', ['≥40 killed']],
    ['The flood forced two thousand people to relocate.', ['2000 displaced']],
    ['Some 900 residents have fled their homes.', ['~900 displaced']],
    ['They found 18 people listed as missing.', ['18 missing']],
    ['Two police officers went missing after the raid.', ['2 missing']],
  ])('%s', (text, figures) => {
    expect(all(text, 'en')).toEqual(figures);
  });
});

describe('ranges', () => {
  it.each<[string, ...Case]>([
    ['en', 'Between 20 and 30 cars burned.', ['20..30 cars']],
    ['en', 'It takes 5 to 10 minutes.', ['5..10 minute']],
    ['en', 'It costs $5-10 million.', ['5000000..10000000 USD']],
    ['en', 'It costs $5 to $10.', ['5..10 USD']],
    ['en', 'Turnout was 30-35%.', ['30..35 %']],
    ['en', 'Turnout rose from 30% to 35%.', ['30 %', '35 %']],
    ['en', 'Rents ranging from 3 to 5 euros.', ['3..5 EUR']],
    ['en', 'It fell from 15-20% to 2%.', ['15..20 %', '2 %']],
    ['en', 'Five or six cars, a 7-day or a 30-day pass.', ['5..6 cars', '7 day', '30 day']],
    ['en', 'They won 3-5 games to nil.', []],
    ['de', 'Zwischen 20 und 30 Autos brannten.', ['20..30 Autos']],
    ['de', 'Es kostet 3,99 bis 49,99 Euro.', ['3.99..49.99 EUR']],
    ['de', 'Der Anteil stieg von 5 auf 10 Prozent.', ['5 %', '10 %']],
    ['fr', 'Il faut 5 à 10 minutes.', ['5..10 minute']],
  ])('%s: %s', (lang, text, figures) => {
    expect(all(text, lang)).toEqual(figures);
  });
});

describe('German figures', () => {
  it.each<Case>([
    ['Ein vier Wochen altes Kind und ein 3 Monate alter Hund leben dort.', []],
    ['Das Rentenalter soll von 65 auf 67 Jahre steigen.', []],
    [
      'An Bord waren drei Besatzungsmitglieder und vier verletzte Wanderer.',
      ['3 people', '4 injured'],
    ],
    ['Das Feuer zerstörte 1.250 Häuser.', ['1250 Häuser']],
    ['Rund 1100 Häuser brannten.', ['~1100 Häuser']],
    ['Fünfundzwanzig Häuser und zweihundertfünfzig Bäume brannten.', ['25 Häuser', '250 Bäume']],
    ['Zwei Dutzend Boote und eine halbe Million Bäume.', ['24 Boote', '500000 Bäume']],
    ['Anderthalb Millionen Haushalte sind ohne Strom.', ['1500000 Haushalte']],
    ['Fast 40 Läden, knapp 50 Stände und gut 60 Buden.', ['~40 Läden', '~50 Stände', '≥60 Buden']],
    ['Mindestens zwölf Boote, bis zu 8 Flöße.', ['≥12 Boote', '≤8 Flöße']],
    ['Das kostet 1,5 Mrd. Euro und 3 Mio. Dollar.', ['1500000000 EUR', '3000000 USD']],
    ['Das kostet 30 Schweizer Franken.', ['30 CHF']],
    ['Ein Drittel der Wähler und die Hälfte der Frauen.', ['33.33 %', '50 %']],
    ['Die Preise stiegen um 2,5 Prozent.', ['2.5 %']],
    ['Die Insel erhebt 15-prozentige Abgaben.', ['15 %']],
    ['In Kiel wurden zwei mutmaßliche Schmuggler festgenommen.', ['2 arrested']],
    ['Der 28-Punkte-Plan gilt 48 Stunden.', ['28 Punkte', '48 hour']],
    ['Bei dem Angriff wurden zwölf Menschen getötet.', ['12 killed']],
    ['Es gab 40 Tote und mindestens 116 Verletzte.', ['40 killed', '≥116 injured']],
    ['Drei Frauen und ein Mann kamen ums Leben.', ['3 killed']],
    ['Die Angreifer töteten nach Angaben der Polizei zwölf Menschen.', ['12 killed']],
    ['Im Süden wurden 51 Personen durch Schlamm und Wasser getötet.', ['51 killed']],
    ['Der Sturm forderte zwölf Menschenleben.', ['12 killed']],
    ['Die Lawine riss zwölf Menschen in den Tod.', ['12 killed']],
    ['Sie liegt innerhalb von 10 Kilometern.', ['≤10 km']],
    ['Ab 7.000 Euro gilt es, für 132 Probanden.', ['≥7000 EUR', '132 people']],
    ['Unter den 100 Senatoren sind 20 Frauen.', ['100 people', '20 people']],
    ['Die Beamten nahmen mindestens 14 Personen fest.', ['≥14 arrested']],
    ['Es waren 150 Kilometer pro Stunde.', ['150 km/h']],
    ['Sie holten 15,0 Punkte, 8,7 Rebounds und Siege.', ['15 Punkte', '8.7 Rebounds']],
    ['Das kostet zwischen etwa 12.000 und 18.000 Euro.', ['12000..18000 EUR']],
    ['Die Temperatur lag bei -4,5 Grad Celsius.', ['-4.5 °C']],
  ])('%s', (text, figures) => {
    expect(all(text, 'de')).toEqual(figures);
  });
});

describe('figures of other languages', () => {
  it.each<[string, ...Case]>([
    ['fr', 'Au moins 12 500 personnes sont venues.', ['≥12500 people']],
    ['fr', 'Cela coûte 3,5 millions d’euros.', ['3500000 EUR']],
    ['fr', 'Le taux atteint 7,2 %.', ['7.2 %']],
    ['es', 'Más de 1.500 personas llegaron.', ['≥1500 people']],
    ['es', 'Cuesta 3 mil millones de dólares.', ['3000000000 USD']],
    ['it', 'Circa 2.300 persone sono arrivate.', ['~2300 people']],
    ['pt', 'Custa 4,5 milhões de euros.', ['4500000 EUR']],
    ['nl', 'Zeker 1.200 mensen kwamen.', ['≥1200 people']],
    ['ru', 'Около 12 тыс. человек пришли.', ['~12000 people']],
    ['pl', 'Co najmniej 1200 osób przyszło.', ['≥1200 people']],
    ['tr', 'Fiyatlar %30 arttı.', ['30 %']],
    ['zh', '至少有12人死亡。', ['12 killed']],
    ['zh', '公司投资约3.5亿美元。', ['~350000000 USD']],
    ['ja', '約1万2000人が集まった。', ['~12000 people']],
    ['ko', '최소 30명이 모였다.', ['≥30 people']],
    ['th', 'มีผู้เข้าร่วม 120 คน', ['120 people']],
  ])('%s: %s', (lang, text, figures) => {
    expect(all(text, lang)).toEqual(figures);
  });
});

describe('no figures', () => {
  it.each<[string, string]>([
    ['en', 'It opened on 3 May 2024 and closed in 2025.'],
    ['en', 'It starts at 7.30pm or 19:45.'],
    ['en', 'Nobody walks there after 18hrs or before 0630 hours.'],
    ['en', 'The 34-year-old and Jane Brask, 36, met a man aged 12.'],
    ['en', 'She came 2nd in the 1990s, on 24/7.'],
    ['en', 'They won 3-1 and drew 2:2.'],
    ['en', 'The Boeing 737, the A4, the G20 and Covid-19.'],
    ['en', 'Article 5, Sections 21, 24 and 26, and Resolution 2334.'],
    ['en', 'See https://a.example/12 or mail 12@a.example.'],
    ['en', 'A 6.3-magnitude quake; a 9mm pistol.'],
    ['en', 'Call +49 30 1234567.'],
    ['en', 'In the past 24 hours and two weeks ago.'],
    ['en', 'These three leaders and the two women met.'],
    ['en', 'The vote was 228 to 191, and the bill passed by a vote of 48 to 52.'],
    ['en', 'She wrote “Fifty Harbours of Grey”.'],
    ['en', 'Volunteers of 50 Lantern came in 747s with 4G and 5G phones.'],
    ['en', 'The 5-Star Movement won, he turns 50 later this month.'],
    ['en', 'The iPhone 14 lineup, watchOS 2 allows it, the Norval 5C is new.'],
    [
      'en',
      'Around 600 work there, at four of these security and press desks, with a 0.50 calibre gun.',
    ],
    ['de', 'Das Grab des 1849 verstorbenen Malers, seit den 90-er Jahren.'],
    ['de', 'Kiel 05 Borussia steht in Zeile fünf und gewann mit 52 zu 48 Stimmen.'],
    ['de', 'Das 5G-Netz und der 3D-Film.'],
    ['en', 'Channel Four and the Big Five met.'],
    ['en', 'Hundreds of people and dozens of cars came.'],
    ['en', 'No one knew; one of them left.'],
    ['en', 'On day three several thousand people came.'],
    ['de', 'Am 3. Oktober 2024 um 18 Uhr, 19.30 Uhr.'],
    ['de', 'Der 34-Jährige und Tom Brask (36) im Alter von 12 Jahren.'],
    ['de', 'Platz 3, § 218, Artikel 5 und die Hauptstraße 12.'],
    ['de', 'Vor etwa zwei Wochen und in den vergangenen 24 Stunden.'],
    ['de', 'Nach 80minütiger Debatte in den 90er Jahren.'],
    ['de', 'An Tag zwei kamen mehrere zehntausend Menschen.'],
    ['de', 'Im Jahr 2000 und 2013 verzichtete sie.'],
  ])('%s: %s', (lang, text) => {
    expect(all(text, lang)).toEqual([]);
  });
});

describe('what a figure counts', () => {
  it.each<[string, string, (string | null)[]]>([
    ['en', 'Nearly 300 young sailors drowned.', ['young sailors']],
    ['en', 'Some 45 per cent of older voters agreed.', ['older voters']],
    ['en', 'Revenue rose 5% to $3bn.', ['Revenue', 'Revenue']],
    ['en', 'They signed a $40m contract.', ['contract']],
    ['en', 'It gave $40m in aid.', ['aid']],
    ['en', 'It was a $40m aid package.', ['aid package']],
    ['en', 'The 28‑point peace plan is new.', ['peace plan']],
    ['en', 'There was an increase of 6%.', ['increase']],
    ['en', 'It fell 6%.', [null]],
    ['de', 'Der Umsatz lag bei 3 Millionen Euro.', ['Umsatz']],
    ['de', 'Das war ein Zuwachs von 5 Prozent.', ['Zuwachs']],
    ['de', 'Rund 40 Prozent der Befragten.', ['Befragten']],
    ['en', 'A donor worth $9 million will be thanked by those who give $20.', [null, null]],
  ])('%s: %s', (lang, text, counts) => {
    expect(figuresOf(text, lang).map((figure) => figure.counts)).toEqual(counts);
  });

  it('stands beside the figure as written', () => {
    const text = 'At least 12 young sailors drowned.';
    const [figure] = figuresOf(text, 'en');
    expect(figure?.text).toBe('At least 12');
    expect(figure?.spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'At least 12',
      'young sailors',
    ]);
  });
});
