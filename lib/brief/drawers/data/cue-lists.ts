import { wordSet } from '@/lib/text/word-set';

/**
 * Closed lists for telling what a sentence does in a report, English and German. Own lists:
 * function words by grammar, and short lists of what people say when they judge or expect
 * something. Weighed as lists, never word by word, so that no weight is about one word.
 */
export const LIST_NAMES = [
  /** Past of the past: "had been". */
  'pluperfect',
  'pastForms',
  'presentForms',
  'future',
  'conditional',
  'duty',
  'if',
  /** Judging adjectives and nouns. */
  'judging',
  /** Verbs of thinking and wanting. */
  'thinking',
  'contrast',
  /** Words for what was before. */
  'before',
  /** Words for what is expected. */
  'expecting',
  /** Who judges for a living. */
  'experts',
  'comparison',
  'habit',
  'deed',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** Both apostrophes are written: `isn't`, `isn’t`. */
const bothApostrophes = (list: string): ReadonlySet<string> =>
  new Set(list.split(' ').flatMap((word) => [word, word.replace("'", '’')]));

/** The lists by language, in lower case. */
export const LISTS: Readonly<Record<string, Readonly<Record<ListName, ReadonlySet<string>>>>> = {
  en: {
    pluperfect: bothApostrophes("had hadn't he'd she'd they'd"),
    pastForms: bothApostrophes(
      "was were did didn't wasn't weren't became began came went took made gave got saw found won lost led held left met ran rose fell grew brought sent set cut kept",
    ),
    presentForms: bothApostrophes(
      "is are am isn't aren't has have do does don't doesn't it's that's there's he's she's we're they're i'm we've i've gets makes takes goes comes",
    ),
    future: bothApostrophes(
      "will won't shall going i'll we'll he'll she'll it'll they'll you'll gonna",
    ),
    conditional: bothApostrophes("would could might may wouldn't couldn't"),
    duty: bothApostrophes("should must need needs ought cannot can can't shouldn't"),
    if: wordSet('if unless whether until once when'),
    judging: wordSet(
      'good bad great better worse best worst important importance significant critical crucial serious seriously strong weak fair unfair right wrong dangerous danger difficult hard easy terrible horrible awful tragic tragedy wonderful amazing incredible unacceptable outrageous shameful disappointing disappointed encouraging encouraged proud happy sad angry afraid concerned concern worried problem problems mistake success failure threat risk risks challenge opportunity impressive impossible necessary reasonable ridiculous absurd clear clearly really very truly simply certainly obviously unfortunately hopefully absolutely too quite',
    ),
    thinking: wordSet(
      'believe believes believed think thinks thought feel feels felt hope hopes hoped want wants wanted fear fears feared wish love hate know knows understand agree agrees argue argues argued insist suggests worry worries welcome welcomed praise praised condemn condemned criticized criticised urged called blamed defended rejected dismissed supports opposes',
    ),
    contrast: wordSet(
      'but however although though while despite yet still instead rather whereas nevertheless',
    ),
    before: wordSet(
      'ago earlier previously previous since former formerly once last past decade decades years months history historic historically originally long already then later after before first during followed began founded born',
    ),
    expecting: wordSet(
      'expect expects expected expecting plan plans planned planning scheduled schedule likely unlikely next upcoming future forecast forecasts estimate estimates predict predicts predicted prediction anticipated anticipate intends intend aims aim tomorrow ahead soon eventually continue continues remain remains possible potential potentially prospect warn warns warned promise promised pledged vowed deadline decide decision',
    ),
    experts: wordSet(
      'expert experts analyst analysts professor critics observers economist economists researcher researchers scientist scientists strategist director spokesman spokeswoman president ceo chief founder activist activists advocates lawyer attorney residents resident opponents supporters',
    ),
    comparison: wordSet(
      'more less than most least higher lower up down compared percent average record increase increased decrease rise rising fall falling largest biggest total number',
    ),
    habit: wordSet(
      'often usually typically generally always never sometimes many some most known called considered including such like mainly largely traditionally',
    ),
    deed: wordSet(
      'killed injured arrested charged sentenced signed ordered announced launched fired filed approved voted attacked shot hit released seized struck died resigned elected passed opened closed detained convicted',
    ),
  },
  de: {
    pluperfect: wordSet('hatte hatten'),
    pastForms: wordSet(
      'war waren wurde wurden gab kam kamen ging gingen nahm fand begann blieb stand lag hielt sah ließ zog fiel stieg sank verlor gewann trat',
    ),
    presentForms: wordSet(
      'ist sind bin hat haben habe gibt geht kommt steht liegt bleibt macht heißt kann können',
    ),
    future: wordSet('wird werden werde künftig'),
    conditional: wordSet('würde würden könnte könnten dürfte dürften wäre wären hätte hätten'),
    duty: wordSet('sollte sollten muss müssen müsse müssten darf dürfen soll sollen solle'),
    if: wordSet('wenn falls ob sofern bis sobald'),
    judging: wordSet(
      'gut gute guten schlecht schlechte besser schlechter beste besten wichtig wichtige wichtigen bedeutend entscheidend ernst stark schwach fair unfair richtig falsch gefährlich gefahr schwierig schwer leicht schrecklich furchtbar tragisch tragödie wunderbar unglaublich inakzeptabel skandal enttäuschend enttäuscht stolz froh traurig wütend besorgt sorge sorgen problem probleme fehler erfolg misserfolg bedrohung risiko risiken chance chancen herausforderung unmöglich nötig notwendig absurd klar deutlich wirklich sehr einfach sicher leider hoffentlich absolut zu ganz',
    ),
    thinking: wordSet(
      'glaube glaubt glauben denke denkt denken finde findet finden hofft hoffe hoffen will wollen wolle fürchtet befürchtet befürchten wünscht meint weiß wissen versteht fordert forderte fordern kritisierte kritisiert warnte warnt begrüßte begrüßt lobte verurteilte verteidigte lehnt lehnte ablehnt',
    ),
    contrast: wordSet(
      'aber jedoch allerdings obwohl während trotz dennoch sondern hingegen dagegen zwar doch',
    ),
    before: wordSet(
      'früher früheren zuvor vorher seit ehemalige ehemaligen damals bereits letzten letzte vergangenen vergangene jahrzehnte jahrzehnten jahre jahren monaten geschichte historisch ursprünglich schon dann später nach vor erst erstmals während gegründet geboren begann',
    ),
    expecting: wordSet(
      'erwartet erwarten erwartete plant planen geplant geplante geplanten voraussichtlich wahrscheinlich nächste nächsten nächstes kommende kommenden zukunft prognose prognosen schätzung rechnet rechnen morgen bald weiterhin möglich potenziell aussicht warnt versprach kündigte angekündigt frist entscheiden entscheidung',
    ),
    experts: wordSet(
      'experte experten expertin analyst analysten professor professorin kritiker beobachter ökonom forscher forscherin wissenschaftler sprecher sprecherin präsident präsidentin chef chefin vorsitzende vorsitzender geschäftsführer anwalt bewohner gegner befürworter minister ministerin',
    ),
    comparison: wordSet(
      'mehr weniger als meisten höher niedriger verglichen prozent durchschnitt rekord anstieg gestiegen rückgang gesunken größte größten gesamt zahl anzahl',
    ),
    habit: wordSet(
      'oft häufig meist meistens typischerweise generell immer nie manchmal viele einige bekannt genannt gilt gelten darunter etwa traditionell',
    ),
    deed: wordSet(
      'getötet verletzt festgenommen angeklagt verurteilt unterzeichnet angeordnet gestartet entlassen eingereicht beschlossen abgestimmt angegriffen erschossen freigelassen beschlagnahmt starb gestorben zurückgetreten gewählt verabschiedet eröffnet geschlossen',
    ),
  },
};
