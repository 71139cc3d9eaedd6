/**
 * Words that a sentence must hold, beside names of months and weekdays and digits of a year, for a
 * date to be looked for; and what they and their neighbours tell. In lower case, collected by hand.
 */
export const RELATIVE_CUES: Readonly<Record<string, string>> = {
  en: 'yesterday today tomorrow tonight ago week month year weekend weeks months years overnight',
  de: 'gestern heute morgen vorgestern übermorgen woche monat jahr wochenende wochen monaten jahren monats jahres',
  fr: 'hier demain avant-hier semaine mois année an ans',
  es: 'ayer hoy mañana anteayer semana mes año años',
  it: 'ieri oggi domani settimana mese anno anni',
  pt: 'ontem hoje amanhã semana mês ano anos',
  nl: 'gisteren vandaag morgen eergisteren week maand jaar',
  ru: 'вчера сегодня завтра неделе неделю месяце году лет',
};

/** Parts of the day that German joins to a weekday: Montagabend. */
export const DAY_PARTS = 'abend morgen nachmittag vormittag nacht mittag früh'.split(' ');

/** Right before a weekday, a month or a season: the one before, or the one after. */
export const LAST =
  /(?:^|\s)(?:last|past|previous|letzten|letzte|letzter|vergangenen|vergangene|vergangener|vorigen|vorige|dernier|pasado|scorso|afgelopen|vorige|прошлый|прошлую|прошлого|в прошлый|zeszły|ubiegły)\s+$/iu;
export const NEXT =
  /(?:^|\s)(?:next|coming|upcoming|this coming|kommenden|kommende|kommender|nächsten|nächste|nächster|komende|volgende|следующий|следующую|przyszły|najbliższy)\s+$/iu;
/** Behind a weekday or month in Romance languages. */
export const LAST_BEHIND =
  /^\s+(?:derni[eè]re?|pasad[oa]|scors[oa]|passad[oa]|últim[oa])(?!\p{L})/iu;
export const NEXT_BEHIND = /^\s+(?:prochaine?|próxim[oa]|prossim[oa]|que viene)(?!\p{L})/iu;

/** Words that put what stands beside them into the future. */
export const FUTURE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "will won't shall scheduled due planned plans plan expected expects upcoming slated set'll ahead begins starts opens deadline tomorrow".split(
      ' ',
    ),
  ),
  de: new Set(
    'wird werden soll sollen will wollen geplant plant planen beginnt startet öffnet findet tritt treten finden frist spätestens voraussichtlich bevorstehenden'.split(
      ' ',
    ),
  ),
};
/** Verbs of the past that no ending tells; the rest is told by `-ed`, `-te`, `-ten`. */
export const PAST_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'was were had did said told came went began saw took made gave got found became met held won lost fell rose hit struck shot sent left led wrote spoke broke stood brought since been fought flew sank sold paid cut put'.split(
      ' ',
    ),
  ),
  de: new Set(
    'war waren wurde wurden hatte hatten sei kam kamen ging gab gaben sprach stand fand fanden fiel starb starben begann traf trafen rief schrieb zog hieß seit worden gewesen seither ließ lag blieb'.split(
      ' ',
    ),
  ),
};

/** Words before a bare year. Where a noun stands before it, it is mostly part of a name: Agenda 2010. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since from until till by year before after during between early late mid spring summer autumn fall winter of and to through im jahr jahre jahren jahres seit von bis vor nach zwischen anfang ende mitte und oder ab frühjahr frühling sommer herbst en depuis jusqu hasta desde del de año nel dal dall anno em desde até ano sinds tot jaar в с до по к году w od do roku år i sedan siden yılında around circa um gegen'.split(
    ' ',
  ),
);

/** Behind four digits these say that they are a count. */
export const COUNTED =
  /^\s?(?:%|per\s?cent|percent|prozent|euro|dollar|\p{L}*(?:people|menschen|personen|personnes|personas|meter|km\b|kilomet|metres|feet|miles|tonnes|tonnen|mal\b|times|votes|stimmen|soldaten|soldiers|mann\b))/iu;
