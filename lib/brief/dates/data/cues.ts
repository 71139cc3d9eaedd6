/**
 * Words that a sentence must hold for a date to be looked for, beside names of months and weekdays
 * and the digits of a year: one that is a cue alone, or a unit of time together with a word that
 * points from the day of publication. In lower case, collected by hand.
 */
export const RELATIVE_CUES: Readonly<
  Record<string, { alone: string; units: string; pointers: string }>
> = {
  en: {
    alone: 'yesterday today tomorrow tonight ago',
    units: 'week month year weekend',
    pointers: 'last next this the',
  },
  de: {
    alone: 'gestern heute morgen vorgestern übermorgen',
    units: 'woche monat jahr wochenende tagen wochen monaten jahren monats jahres',
    pointers:
      'vor letzte letzten letzter letztes vergangene vergangenen vergangener vergangenes vorige vorigen voriger nächste nächsten nächster nächstes kommende kommenden kommender diese diesem diesen dieser dieses',
  },
  fr: {
    alone: 'hier demain aujourd',
    units: 'semaine semaines mois année an ans',
    pointers: 'dernier dernière prochain prochaine cette il',
  },
  es: {
    alone: 'ayer hoy mañana anteayer',
    units: 'semana semanas mes meses año años',
    pointers: 'pasado pasada próximo próxima hace este esta',
  },
  it: {
    alone: 'ieri oggi domani',
    units: 'settimana settimane mese mesi anno anni',
    pointers: 'scorso scorsa prossimo prossima fa questo questa',
  },
  pt: {
    alone: 'ontem hoje amanhã',
    units: 'semana semanas mês meses ano anos',
    pointers: 'passado passada próximo próxima há este esta',
  },
  nl: {
    alone: 'gisteren vandaag morgen eergisteren geleden',
    units: 'week weken maand maanden jaar',
    pointers: 'vorige volgende volgend afgelopen deze dit',
  },
  ru: {
    alone: 'вчера сегодня завтра назад',
    units: 'неделе неделю месяце году',
    pointers: 'прошлой прошлом прошлую следующей следующем этой этом',
  },
};

/** Parts of the day that German joins to a weekday: Montagabend. */
export const DAY_PARTS = 'abend morgen nachmittag vormittag nacht mittag früh'.split(' ');

/** Right before a weekday, a month or a season: the one before, or the one after. */
export const LAST =
  /(?:^|\s)(?:last|past|previous|letzten|letzte|letzter|vergangenen|vergangene|vergangener|vorigen|vorige|dernier|pasado|scorso|afgelopen|vorige|прошлый|прошлую|прошлого|в прошлый|zeszły|ubiegły)\s+$/iu;
/** The same for the one after. */
export const NEXT =
  /(?:^|\s)(?:next|coming|upcoming|this coming|kommenden|kommende|kommender|nächsten|nächste|nächster|komende|volgende|следующий|следующую|przyszły|najbliższy)\s+$/iu;
/** The one of this week, month or year. */
export const THIS = /(?:^|\s)(?:this|diesen|diesem|dieser|ce|este|esta|questo|deze|этот)\s+$/iu;
/** Behind a month or day: `last year`, `vergangenen Jahres`, then `next year`. */
export const YEAR_BESIDE =
  /^,?\s(?:(?:of\s|des\s)?(last year|letzten Jahres|vergangenen Jahres|vorigen Jahres)|(?:of\s|des\s)?(next year|nächsten Jahres|kommenden Jahres))/iu;
/** Behind a weekday or month in Romance languages. */
export const LAST_BEHIND =
  /^\s+(?:derni[eè]re?|pasad[oa]|scors[oa]|passad[oa]|últim[oa])(?!\p{L})/iu;
/** The same for the one after. */
export const NEXT_BEHIND = /^\s+(?:prochaine?|próxim[oa]|prossim[oa]|que viene)(?!\p{L})/iu;

/** Words that put what stands beside them into the future. */
export const FUTURE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    "will won't shall scheduled due planned expected expects upcoming slated ahead would begins starts opens deadline tomorrow possible".split(
      ' ',
    ),
  ),
  de: new Set(
    'wird werden soll sollen will wollen geplant plant planen beginnt startet öffnet findet tritt treten finden frist spätestens voraussichtlich bevorstehenden würde würden könnte'.split(
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
    'war waren wurde wurden hatte hatten sei kam kamen ging gab gaben sprach stand fand fanden fiel starb starben begann traf trafen rief schrieb zog hieß seit worden gewesen seither ließ lag blieb sagten teilten erklärten berichteten kündigten forderten töteten griffen trug trugen nahm nahmen sah sahen schlug schlugen schloss schlossen verlor verloren gewann gewannen stieg stiegen sank sanken flog flogen lief liefen trat traten brach brachen bekam bekamen erhielt erhielten entschied entschieden beschloss beschlossen verließ verließen wuchs wuchsen erschien erschienen geschah entstand entstanden hielt hielten bat lud luden'.split(
      ' ',
    ),
  ),
};

/** Words before a bare year. Where a noun stands before it, it is mostly part of a name: Agenda 2010. */
export const BEFORE_YEAR: ReadonlySet<string> = new Set(
  'in since from until till by year before after during between early late mid spring summer autumn fall winter of and to through im jahr jahre jahren jahres seit von bis vor nach zwischen anfang ende mitte und oder ab frühjahr frühling sommer herbst en depuis jusqu hasta desde del de año nel dal dall anno em até ano sinds tot jaar в с до по к году w od do roku år i sedan siden yılında around circa um gegen'.split(
    ' ',
  ),
);

/** Behind four digits these say that they are a count. */
export const COUNTED =
  /^\s?(?:%|per\s?cent|percent|prozent|euro|dollar|\p{L}*(?:people|menschen|personen|personnes|personas|meter|km\b|kilomet|metres|feet|miles|tonnes|tonnen|mal\b|times|votes|stimmen|soldaten|soldiers|mann\b))/iu;
