/**
 * Words by which a short main clause is told in English and German without a parser. Own lists.
 * They aim at few wrong clauses, not at all clauses: a heading has many sentences to come from.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** English verbs that are finite wherever they follow a subject. */
export const ENGLISH_AUXILIARIES = set(
  "is are was were has have had will would can could may might must should does did do isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't doesn't didn't don't shouldn't",
);

/** English verb forms that are no nouns: past forms, third persons, plurals of the present. */
export const ENGLISH_VERBS = set(
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
export const ENGLISH_NO_VERBS = set(
  'united called named based dubbed titled entitled red hundred need speed feed seed breed indeed aged used bed shed sacred naked wicked limited alleged supposed so-called exceed proceed succeed embed greed weed deed reed ted fred ahmed mohammed reported left-handed armed advanced accused convicted detained injured wounded retired unnamed unidentified unprecedented',
);

/** Verbs of telling, whose object is what is said: cut off they say nothing. */
export const ENGLISH_TELLING = set(
  'said says say told tells tell added adds replied explained explains recalled noted wrote asked asks stated argued argues believes believe think thinks thought knows knew know insisted insists suggested suggests announced announces admitted means meant added continued',
);

/** A clause may end before these without becoming untrue or incomplete. */
export const ENGLISH_CLAUSE_ENDS = set(
  'while whilst because although though whereas when where since after before but which who whose',
);
/** What follows one of these is another clause. */
export const ENGLISH_SUBORDINATORS = set(
  'and but or that which who whose where when while because although though whereas whether if unless as than to',
);
/** A clause of its own follows after a comma and one of these. */
export const ENGLISH_JOINERS = set('and but while although though yet so because');
/** No heading ends with these. */
export const ENGLISH_NO_ENDS = set(
  'first second third fourth fifth last next earlier later ago again away days weeks months years hours minutes day week month year time times percent million billion trillion part parts number kind kinds sort lot lots way ways end top rest late early whilst dozens hundreds thousands further able unable likely mr mrs ms dr gov sen rep gen lt col sgt st u.s',
);
/** So may one with an object before these. */
export const ENGLISH_ADJUNCTS = set(
  'in on at during after before near across since amid following despite over around outside inside',
);
/** Nothing with one of these in it stands alone. */
export const ENGLISH_POINTING = set(
  "i me my we us our ours you your he him she it they them this these those that there here such it's he's she's they're we're i'm that's there's who's what's then so too also both one ones others another same latter former-said me myself mine",
);
/** Inside a subject. */
export const ENGLISH_IN_SUBJECT = set(
  'the a an of and for in on at from new many most several two three four five six seven eight nine ten more few some to with between',
);
/** Subjects that begin so stand for another. */
export const ENGLISH_NO_SUBJECT = set(
  'few lot number handful rest remainder one some others another most both all neither either each any none no much more many what how why when who which if whether although while because since after before as until unless there here even only just not',
);
/** What may open a sentence before its subject, parted by a comma. */
export const ENGLISH_OPENING_ADVERBIALS = set(
  'on in at during by last earlier meanwhile however still today yesterday now also since for overall instead moreover furthermore finally recently',
);
export const ENGLISH_CONNECTIVES = set('but and so yet still meanwhile however now then');
export const ENGLISH_TIME = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight tomorrow last next earlier later week month year night morning afternoon evening wednesdays weekend',
);

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
/** With these the clause is complete only with the form at its end. */
export const GERMAN_AUXILIARIES = set(
  'hat haben hatte hatten wird werden wurde wurden kann können konnte konnten soll sollen sollte sollten muss müssen musste mussten will wollen wollte wollten darf dürfen durfte könnte könnten dürfte dürften müsste würde würden',
);
/** Nothing with one of these in it stands alone. */
export const GERMAN_POINTING = set(
  'er es sie ihm ihn ihnen ich mich mir wir uns unser unsere unserem unseren du dich dir ihr euch dies diese dieser dieses diesem diesen jene jener jenes jenem jenen dafür damit davon dazu darauf daran darüber dabei darin daraus darum dagegen davor danach dadurch hierfür hierbei hierzu so dort da hier derselbe dieselbe dasselbe man beide beiden ersteres letzteres solche solcher solches deren dessen denen anderer andere anderen',
);
/** Left out without loss: they tie a sentence to the one before it. */
export const GERMAN_TIES = set(
  'zudem außerdem ausserdem derweil weiters weiterhin darüber ebenso gleichzeitig daneben ferner anschließend anschliessend zugleich stattdessen ansonsten somit folglich jedoch allerdings hingegen unterdessen indes inzwischen ebenfalls daher deshalb deswegen dennoch trotzdem schließlich nun',
);
/** A clause may end at a comma before these. */
export const GERMAN_CLAUSE_ENDS = set(
  'weil da während als nachdem obwohl bevor um sodass und aber doch denn sondern nachdem seitdem indem wobei wodurch weshalb um der die das den dem denen deren dessen welche welcher welches wo',
);
/** Whose words the sentence gives; without them it would be our own statement. */
export const GERMAN_SAYING = set(
  'sagt sagte sagten teilte teilten erklärte erklärten betont betonte berichtete berichteten berichtet berichten schreibt schrieb zufolge so hieß heißt meint meinte behauptet behauptete twitterte',
);
/** Prefixes of verbs that stand at the end of a main clause. */
export const GERMAN_PARTICLES = set(
  'ab an auf aus bei durch ein fest her hin los mit nach nieder statt teil um unter vor voran weg weiter wieder zu zurück zusammen entgegen bereit heraus hinaus hervor',
);
export const GERMAN_SUBJECT_OPENERS = set(
  'der die das ein eine viele mehrere zahlreiche alle kein keine einige manche zwei drei vier fünf sechs sieben acht neun zehn auch',
);
/** Open a phrase that may stand before the verb in the place of the subject. */
export const GERMAN_PLACES = set(
  'in im für auf aus bei beim mit gegen an am um unter über vor von zu zum zur neben hinter trotz wegen ohne durch',
);
export const GERMAN_SUBJECT_LINKS = set(
  'des der von vom in im aus für am bei und zum zur mit gegen um über an auf den dem einer eines zwischen',
);
