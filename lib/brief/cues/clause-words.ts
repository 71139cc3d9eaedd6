/**
 * English and German verb forms by which clauses and sayings are told without a parser. Own lists.
 * They aim at few wrong verbs, not at all.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** English verbs that are finite wherever they follow a subject. */
export const ENGLISH_AUXILIARIES = set(
  "is are was were has have had will would can could may might must should does did do isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't didn't don't shouldn't",
);

/** English verb forms that are no nouns: past forms, third persons, plurals of the present. */
const ENGLISH_VERBS = set(
  `began became came went gave got saw knew thought kept let took grew drew drove fought sought
  struck lost won paid met brought bought built felt heard led spoke stood spent wrote fell ran sent
  rose sold taught caught threw flew broke chose rode sang shook swore tore woke wore hid bit blew
  dealt froze forgot forgave hung held made left put set cut hit shot shut beat burst found
  overcame undertook withdrew underwent arose bore bound bred fled lent meant sank swept swung
  wants seeks becomes remains includes makes takes gives gets goes comes sees knows thinks finds
  keeps lets puts brings begins loses wins pays meets sends builds buys sells argues believes insists
  denies warns agrees announces expects considers requires allows continues seems appears suggests
  provides tells contains consists depends exists describes explains refuses rejects accuses urges
  condemns praises criticizes criticises opposes relies applies raises adds follows grows loses
  represents recommends enables offers helps fails tries faces hopes threatens serves leads lacks
  creates ensures reflects reveals receives carries involves produces prevents protects affects
  believe think know want argue expect agree insist remain become seem include require allow consider
  suggest keep make take get go come see find give continue provide depend contain represent
  disagree oppose rely apply exist lose win`,
);

/** Past participles among the above and regular ones may be adjectives: then no verb. */
const ENGLISH_NO_VERBS = set(
  'united called named based dubbed titled entitled red hundred need speed feed seed breed indeed aged used bed shed sacred naked wicked limited alleged supposed so-called exceed proceed succeed embed greed weed deed reed ted fred ahmed mohammed reported left-handed armed advanced accused convicted detained injured wounded retired unnamed unidentified unprecedented',
);

/** Verbs of telling. */
const ENGLISH_TELLING = set(
  'said says say told tells tell added adds replied explained explains recalled noted wrote asked asks stated argued argues believes believe think thinks thought knows knew know insisted insists suggested suggests announced announces admitted means meant added continued',
);

/** Whether a word is an English verb form as a sentence has it; not told from a participle. */
export const isEnglishVerb = (lower: string, text: string): boolean =>
  isEnglishVerbButTelling(lower, text) || (/^\p{Ll}/u.test(text) && ENGLISH_TELLING.has(lower));

/** The same for what may be the verb of what is told: the verb that tells it is none. */
export const isEnglishVerbButTelling = (lower: string, text: string): boolean =>
  /^\p{Ll}/u.test(text) &&
  (ENGLISH_AUXILIARIES.has(lower) ||
    ENGLISH_VERBS.has(lower) ||
    (/[a-z]{2}ed$/.test(lower) && !ENGLISH_NO_VERBS.has(lower)));

/** German verb forms that end unlike regular ones, and those that a stop-word list would hide. */
export const GERMAN_VERBS = set(
  `ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll
  sollen sollte sollten muss müssen musste mussten will wollen wollte wollten darf dürfen durfte
  bleibt bleiben blieb blieben gibt geben gab gaben geht gehen ging gingen kommt kommen kam kamen
  steht stehen stand standen liegt liegen lag lagen nimmt nehmen nahm nahmen sieht sehen sah sahen
  spricht sprechen sprach sprachen trifft treffen traf trafen hält halten hielt hielten lässt lassen
  ließ ließen fällt fallen fiel fielen findet finden fand fanden führt führen läuft laufen lief liefen
  bringt bringen brachte brachten wies weist weisen rief ruft rufen stieg steigt steigen sank sinkt
  sinken trat tritt treten zog zieht ziehen gewann gewinnt verlor verliert verlieren schlug schlägt
  wirft warf warfen droht drohen fordert fordern fordern plant planen macht machen machte machten
  zeigt zeigen wächst wachsen wuchs braucht brauchen bekommt bekam erhält erhielt erhalten beginnt
  begann begannen gilt gelten galt entsteht entstand schreibt schrieb verließ verlässt unterliegt
  könnte könnten dürfte dürften müsste würde würden starb stirbt sterben schießt schoss half hilft
  helfen tat tut riet rät ließ empfiehlt befahl verbot schloss schließt vergleicht glich`,
);
