/** How a language writes ordinals with a full stop. */
export type Ordinals = {
  /** Words before an ordinal rather than before a number that ends a sentence. */
  before?: RegExp;
  /** Inflected adjectives before an ordinal; never before a number that ends a sentence. */
  adjective?: RegExp;
  /** Words that are counted, with the endings that they take; capitalised where the language does. */
  nouns?: RegExp;
  /** Sentences hardly ever end with a number, because the verb comes last. */
  always?: boolean;
  /** No ordinals, but dates of numbers with full stops and blanks: `2024. 3. 15.` */
  dates?: boolean;
};

/** Languages that write `1.` for "first". Collected by hand. */
export const ORDINALS: Readonly<Record<string, Ordinals>> = {
  de: {
    before:
      /^(?:a[mn]|vo[mn]|zu[mr]?|bei?m?|im|in|ins|seit|ab|bis|der|die|das|de[mns]|jede[rsmn]?|eine[rsmn]?|ihr(?:e[rsmn]?)?|sein(?:e[rsmn]?)?|unsere?[rsmn]?|mein(?:e[rsmn]?)?|diese[rsmn]?|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)$/iu,
    nouns:
      /^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez|Jahrhunderts?|Jahrtausends?|Jahrestag(?:e?s|e)?|Geburtstag(?:e?s|e)?|Todestag(?:e?s|e)?|Hochzeitstag|Lebensjahr(?:e?s)?|Minuten?|Klassen?|Plätze|Platz(?:es)?|Spieltag(?:e?s|e)?|Runden?|Bezirk(?:e?s)?|Auflage|Mal|Stock|Stockwerk|Etage|Tag(?:e?s|en)?|Woche|Monat(?:e?s)?|Jahr(?:e?s)?|Stunde|Armee|Division|Bataillon|Wahlperiode|Legislaturperiode|Liga|Bundesliga|Staffel|Folge|Kapitel|Etappe|Weltkrieg(?:e?s)?|Zivilsenat(?:e?s)?|Strafsenat(?:e?s)?|Senat(?:e?s)?|Kammer|Präsident(?:en)?|Bundesversammlung|Breitengrad|Längengrad|Semester|Quartal(?:s)?|Halbzeit|Rang|Gang|FC|FSV|SC|SV|BFC|FFC)$/u,
    // des stationierten 1. Bataillons; wurden 45. is kept apart by the list of function words
    adjective: /^\p{Ll}{3,}e[nrsm]?$/u,
  },
  da: { before: /^(?:de[nt]?|til|fra|i|på|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)$/iu },
  no: { before: /^(?:de[nt]?|til|fra|i|på|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag)$/iu },
  fi: { always: true },
  is: { before: /^(?:í|á|til|frá|þann)$/iu },
  pl: { before: /^(?:w|we|z|od|do|na|po|dnia|o|przy|tej|tego|ten|ta|oraz|i)$/iu },
  cs: { before: /^(?:v|ve|z|ze|od|do|na|po|dne|o|při|této|tohoto|ten|ta|a)$/iu },
  sk: { before: /^(?:v|vo|z|zo|od|do|na|po|dňa|o|pri|a)$/iu },
  hu: { before: /^(?:a|az|és|egy)$/iu },
  hr: { before: /^(?:u|od|do|na|po|o|i)$/iu },
  sl: { before: /^(?:v|od|do|na|po|o|in)$/iu },
  sr: { before: /^(?:u|od|do|na|po|o|i|у|од|до|на|по|о|и)$/iu },
  tr: { always: true },
  az: { always: true },
  lv: { before: /^(?:no|līdz|un|gada)$/iu },
  et: { always: true },
  ko: { dates: true },
};
