import { describe } from 'vitest';
import { sentenceTable } from './sentence-table';

describe('Swedish sentences', () =>
  sentenceTable('sv', [
    'Färjan lämnade hamnen kl. 6.40 den 3 jan. 2026.‖ Ca 212 personer var ombord.',
    'Bl.a. Malmö, dvs. södra Sverige, blev utan el.‖ T.ex. sjukhuset klarade sig.',
    '”Vi försökte. Det gick inte”, säger borgmästaren.‖ Sedan gick hon.',
    '– Är det slut? frågade en arbetare.‖ Ingen svarade.',
    'Priset på ris, mjöl, olja m.m. har stigit.‖ Prof. J. Berg är inte förvånad.',
  ]));

describe('Danish sentences', () =>
  sentenceTable('da', [
    'Færgen sejlede den 3. januar kl. 6.40.‖ Ca. 212 var om bord.',
    'Den 1. Division begynder i marts.‖ I 19. århundrede boede her 300.',
    '»Vi prøvede. Det gik ikke,« siger borgmesteren.‖ Så gik hun.',
    'Bl.a. Aarhus, dvs. byens centrum, blev ramt.‖ Prisen steg 3,5 pct. på et år.',
  ]));

describe('Norwegian sentences', () =>
  sentenceTable('no', [
    'Ferga dro 3. januar kl. 6.40.‖ Ca. 212 var om bord.',
    '– Er det slutt? spør en arbeider.‖ Ingen svarer.',
    '«Vi prøvde. Det gikk ikke», sier ordføreren.‖ Så gikk hun.',
    'Bl.a. Bergen, dvs. sentrum, ble rammet.‖ Prisen var 3,5 mill. kroner.',
  ]));

describe('Czech sentences', () =>
  sentenceTable('cs', [
    'Trajekt vyplul 3. ledna 2026 v 6.40.‖ Na palubě bylo 212 lidí.',
    '„Zkusili jsme to. Nevyšlo to,“ řekla starostka.‖ Pak odešla.',
    'Např. v Brně, tj. v centru, nešel proud.‖ Ing. J. Novák to potvrdil.',
    'V 19. století tu žilo 300 lidí.‖ Podle čl. 5 odst. 2 je to zakázáno.',
  ]));

describe('Greek sentences', () =>
  sentenceTable('el', [
    'Από πού ήρθαν τα χρήματα;‖ Κανείς δεν ξέρει.‖ Το κόστος ήταν 260.950,00 ευρώ.',
  ]));

describe('sentences of a language without rules of its own', () =>
  sentenceTable('fi', [
    'Lautta lähti satamasta 3. tammikuuta klo 6.40.‖ Kyydissä oli 212 ihmistä.',
    '”Yritimme. Se ei onnistunut”, pormestari sanoi.‖ Sitten hän lähti.',
  ]));
