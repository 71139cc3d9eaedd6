/** Words before a bare year, in lower case. Elsewhere four digits from 1900 to 2100 are one, too. */
export const YEAR_CUES: ReadonlySet<string> = new Set(
  'in since from until till by year before after during between early late mid circa im jahr jahre jahres seit von bis vor nach zwischen anfang ende mitte und to through of and sommer winter herbst frühjahr spring summer autumn fall en depuis desde hasta del dal nel sinds в с до'.split(
    ' ',
  ),
);

/** Before a number and a unit of time these tell when, not how much: `in the past 24 hours`. */
export const SPAN_CUES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('past last next previous coming first following preceding'.split(' ')),
  de: new Set(
    'vergangenen letzten nächsten kommenden ersten vorigen folgenden vergangene letzte vor seit nach binnen'.split(
      ' ',
    ),
  ),
  fr: new Set('derniers dernières prochains prochaines premiers premières dans après a'.split(' ')),
  es: new Set('últimos últimas próximos próximas primeros primeras hace tras en'.split(' ')),
  it: new Set('ultimi ultime prossimi prossime primi prime tra fra dopo'.split(' ')),
  pt: new Set('últimos últimas próximos próximas primeiros primeiras há após'.split(' ')),
  nl: new Set('afgelopen komende laatste eerste vorige over'.split(' ')),
};

/** Behind a number and a unit of time: `two weeks ago`, `drei Jahre später`. */
export const SPAN_ENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('ago earlier later before after prior old since on hence'.split(' ')),
  de: new Set('später zuvor früher danach vorher alt nach vor her'.split(' ')),
  nl: new Set('geleden later eerder'.split(' ')),
  fr: new Set('plus après avant'.split(' ')),
  es: new Set('después antes atrás'.split(' ')),
  it: new Set('fa dopo prima'.split(' ')),
  pt: new Set('depois atrás antes'.split(' ')),
};

/** Before small number words: then persons or things known already, no count. */
export const DEFINITE: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('the these those his her its their our my your both all other every any'.split(' ')),
  de: new Set(
    'die der den dem diese dieser diesen seine seiner seinen ihre ihrer ihren unsere unserer unseren beide beiden alle aller allen jene meine'.split(
      ' ',
    ),
  ),
};

/** Before a number in words: one of a row, as in `day three` and `Platz zwei`. */
export const LABELS: ReadonlySet<string> = new Set(
  'day phase part round stage number chapter act week game tier level page step grade year type class group tag platz plätze teil runde spiel stufe kapitel nummer gruppe staffel akt punkt liga klasse variante woche seite zeile rang reihe stelle'.split(
    ' ',
  ),
);
