import { describe, expect, it } from 'vitest';
import { countSentences, sentenceTable } from './sentence-table';

const TEXTS = [
  'Prom wypłynął o godz. 6.40 rano 3 stycznia 2026 r.‖ Na pokładzie było 212 osób.',
  'Prof. dr hab. Anna Nowak i mgr inż. J. Wilk spotkali się w Gdańsku.‖ Rozmowa trwała godzinę.',
  '„Próbowaliśmy. Nie udało się” – powiedziała burmistrz.‖ Potem wyszła.',
  '„Czy to koniec?” – zapytał robotnik.‖ Sala milczała.',
  '– Kto za to zapłaci? – pytał sędzia.‖ – Nikt! – krzyknął ktoś z sali.',
  'Skąd są pieniądze?‖ Nikt nie wie!‖ Nawet sędzia.',
  'Zob. art. 5 ust. 2 pkt 3 na str. 12 raportu.‖ Rozdz. 4 jest jaśniejszy.',
  'Huta Północ S.A. zwolniła 40 osób.‖ Spółka Lato sp. z o.o. zatrudnia 12.',
  'Zysk wyniósł 3,5 mln zł.‖ Przychody sięgnęły 1,2 mld zł.',
  'Firma straciła 500 tys. zł.‖ W sądzie sprawy nie ma.',
  'Ryż, mąka, olej itd. podrożały.‖ Biedni płacą najwięcej.',
  'Sprzedawano gwoździe, deski itp.‖ Klientów było mało.',
  'M.in. w Łodzi, tzn. w centrum, zabrakło prądu.‖ Ok. 300 osób czeka, tj. co trzecia.',
  'Mieszka przy ul. Długiej 14 na os. Zielonym.‖ Ma 45 lat.',
  'Miasto założono w 52 r. p.n.e. nad rzeką.‖ Spłonęło w XVII w.‖ Odbudowano je później.',
  'W 2022 r.‖ Polska dostała kredyt.‖ W 2023 r. go przedłużono.',
  'Ks. bp Adam Lis i św. pamięci abp J. Kos budowali ten dom.‖ Im. patrona nikt nie zna.',
  'J.D. Moss i gen. R. Hale wygrali w USA.‖ ONZ czeka.',
  'Waha się... i podpisuje.‖ Żona odmawia…‖ Notariusz czeka.',
  'Pisz na prasa@przyklad.pl lub wejdź na www.przyklad.pl.‖ Odpowiedź po dwóch dniach.',
  'Głosowanie odłożono.‖Minister wyjechał.',
  'Biskup (od 1998 r. Ma 80 lat) odchodzi.‖ Zastąpi go ks. Paweł.',
  'Tzw. podatek od dymu, np. w 2025 roku, zniesiono.‖ Skarg nie ma.',
  'Zajął 19. miejsce w 2. Lidze.‖ W 81. minucie strzelił gola.',
  'Jan Paweł II. odwiedził miasto dwa razy.‖ Min. Kowal powiedziała: nie.',
  'Kurs dolara wzrósł do 4,05 zł, a euro do 4,32 zł.‖ NBP nie interweniował.',
  'Poseł A. Kowalski (PiS) i sen. M. Nowak (PO) złożyli wniosek.‖ Sejm odrzucił go 230 głosami.',
  'Do wypadku doszło ok. godz. 15.30 na ul. Jana Pawła II w Łodzi.‖ Zginęły dwie osoby.',
  'Co dalej?‖ Nikt nie wie.',
  'To tylko sen.‖ Jednak wraca ten lek.‖ Pacjent śpi.',
];

describe('Polish sentences', () => {
  sentenceTable('pl', TEXTS);
  it('holds 40 sentences or more', () => expect(countSentences(TEXTS)).toBeGreaterThanOrEqual(40));
});
