import { describe, expect, it } from 'vitest';
import { countSentences, sentenceTable } from './sentence-table';

const TEXTS = [
  'Dhr. Visser en mevr. De Boer spraken drs. Kuipers om 9.30 uur.‖ Er kwam geen akkoord.',
  'De veerboot vertrok op 3 jan. 2026 met ca. 212 mensen.‖ Hij kwam te laat aan.',
  '‘We hebben het geprobeerd. Het is niet gelukt’, zei de burgemeester.‖ Daarna vertrok ze.',
  '“Is dit het einde?” vroeg een arbeider.‖ Het bleef stil.',
  '“Gaat u weg?” vroeg Jansen.‖ De minister zweeg.',
  'Waar komt het geld vandaan?‖ Niemand weet het!‖ Zelfs de rechter niet.',
  'Zie art. 5, blz. 12, nr. 3 van het rapport.‖ Hfst. 4 is duidelijker.',
  'Staalbedrijf Noord B.V. ontsloeg 40 mensen.‖ De vakbond gaat in beroep.',
  'De N.V. Havenwerken boekte 3,5 mln. euro winst.‖ De omzet was 1,2 mld. euro.',
  'Rome werd in 390 v.Chr. geplunderd.‖ De tempel stortte later in.',
  'Olie, rijst, meel enz. zijn duurder geworden.',
  'Er stonden tafels, stoelen, enz.‖ De buren verkochten alles.',
  'O.a. in Friesland, d.w.z. in het noorden, viel de stroom uit.‖ M.n. boeren hadden last.',
  'Hij woont t.o.v. het station, p/a fam. Smit.‖ Hij is 45.',
  'Volgens de V.N. houdt het bestand stand.‖ De V.S. zijn het daarmee eens.',
  'Prof. dr. A.M. van den Berg en ir. J. de Wit zijn positief.‖ Ds. Mulder niet.',
  'Hij aarzelt... en tekent dan.‖ Zijn vrouw weigert…‖ De notaris wacht.',
  'Mail naar pers@voorbeeld.nl of kijk op www.voorbeeld.nl.‖ Antwoord volgt binnen twee dagen.',
  'De stemming is uitgesteld.‖De minister vertrok.',
  'Mgr. Smeets (bisschop sinds 1998. Hij is 80) stapt op.‖ Pastoor Willems volgt hem op.',
  'De rechtbank sprak K. vrij.‖ Verdachte M. S. kreeg vier jaar.',
  'Hij werd 19e in de 81e Ronde.‖ Van Dam won.',
  '81 procent was raak.‖ ...en toen barstte de hel los.',
  'De Min. van Financiën, mr. Otten, zei nee.‖ Vijf Kamerleden stemden tegen.',
  'De koers daalde met 1,3 procent tot 840,5 punten.‖ Beleggers schrokken.',
  'Mr. Dr. J.C. van der Meer en prof. M. de Vries (VU) zagen het anders.‖ Zij kregen ongelijk.',
  '“Dit is een schande!”‖ De zaal werd stil.',
  'Om 15.30 uur reed de bus op de A12 t.h.v. Zoetermeer.‖ Twee mensen overleden.',
];

describe('Dutch sentences', () => {
  sentenceTable('nl', TEXTS);
  it('holds 40 sentences or more', () => expect(countSentences(TEXTS)).toBeGreaterThanOrEqual(40));
});
