import { describe } from 'vitest';
import { sentenceTable } from './sentence-table';

const TEXTS = [
  'Die Fähre legte am 1. März um 6.40 Uhr ab.‖ Am 3. 4. 2026 soll sie wieder fahren.',
  'Im 19. Jahrhundert lebten hier 300 Menschen.‖ Heute sind es 45.‖ Die Schule schloss 1998.',
  'Der 45. Präsident des Verbands, Dr. h. c. Jens Ohlsen, trat zurück.‖ Nachfolger wird Prof. Dr. Ute Kern.',
  'Sie wohnt in der Goethestr. 12 in St. Georg.‖ Das Haus steht seit 1904.',
  'Das Amt nennt z. B. Blei, d. h. Metalle, und u. a. Öle.‖ Bzw. waren das die Proben von 2024.',
  'Der Umsatz stieg um 2,3 Mio. Euro auf rd. 1,4 Mrd. Euro.‖ Das teilte die Nordhafen GmbH & Co. KG mit.',
  '„Wir haben es versucht. Es hat nicht gereicht“, sagte die Ministerin.‖ Mehr wollte sie nicht sagen.',
  '„Ist das Ihr Ernst?“, fragte der Richter.‖ Der Zeuge schwieg.',
  '»Wir gehen nicht!«, riefen die Fahrer.‖ Sie blieben bis 22 Uhr.',
  'Er sagte: „Das war’s.“‖ Dann ging er.',
  'Friedrich II. Preußens König, wird hier nicht erwähnt.‖ Wilhelm I. und Wilhelm II. auch nicht.',
  'In der 62. und in der 87. Minute vergab Kremer.‖ Es blieb beim 0:0.‖ Der 1. FC Altenau steigt ab.',
  'Das Team landete auf Platz 19.‖ Trainer Voss war enttäuscht.',
  'Laut § 5 Abs. 2 Nr. 3 ist das verboten.‖ Art. 3 gilt weiter.',
  'Die Sitzung beginnt am Mo., 12. Okt., um 9 Uhr.‖ Gäste sind willkommen.',
  'Der Verein (gegr. 1921, ca. 300 Mitgl.) hat kein Geld mehr.‖ Die Stadt hilft nicht.',
  'Es kamen Lehrer, Eltern, Schüler usw.‖ Die Halle war voll.',
  'Im 2. Weltkrieg wurde die Brücke zerstört.‖ Erst im 3. Anlauf gelang der Neubau.',
  'Die Firma sitzt seit dem 17. Jahrhundert v. a. in Hessen.‖ Um 50 v. Chr. siedelten hier Kelten.',
  'Wir fragten nach … und bekamen keine Antwort.‖ Warum?‖ Das weiß niemand!',
  'Die Adresse lautet www.beispiel.de/hilfe.html.‖ Fragen an info@beispiel.de.',
  'Der Minister ging früh.‖Die Opposition blieb.',
  'Verletzt wurden 27.‖ Alle sind außer Gefahr.',
  'Das sagte ein Sprecher der Eisenwerk AG.‖ K. soll 2019 Geld genommen haben.',
  'Frau Dr. med. A. Lenz und Hr. B. Otto jun. sagten aus.‖ Der 12. Strafsenat vertagte sich.',
];

describe('German sentences', () => sentenceTable('de', TEXTS));
