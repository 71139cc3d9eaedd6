import { NO_WORDS, wordSet } from '@/lib/text/word-set';

/** The function words that show what stands around a verb of saying. */
export type SpeechGrammar = Readonly<{
  /** May stand between a subject and its verb: auxiliaries and adverbs. */
  between: ReadonlySet<string>;
  /** Right before a noun: a form after one of these is no verb. */
  determiners: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Of a third person, as subject. */
  pronouns: ReadonlySet<string>;
  /** The head of a noun phrase stands at its end: a name before it ("Lund aides") only tells which. */
  headLast?: boolean;
  /** Before an infinitive. */
  toInfinitive: ReadonlySet<string>;
  /** Forms of "to be": the participle after one is passive. */
  passive: ReadonlySet<string>;
  /** Take the statement back: "did not say". */
  negation: ReadonlySet<string>;
  /** What "n’t" is joined to. */
  contracted?: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  /**
   * What shows that words are no noun phrase but hold a verb of their own, in a language whose nouns
   * have neither capitals nor endings.
   */
  clause?: Readonly<{
    auxiliaries: ReadonlySet<string>;
    /** Forms that are hardly ever anything but a finite verb. */
    finite: ReadonlySet<string>;
    /** Open another clause, in front of which nobody is the subject. */
    openers: ReadonlySet<string>;
  }>;
  /** Begin another clause to the left of which no subject is looked for. */
  joins: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
  /** Open a reported clause and hardly anything else. */
  that: ReadonlySet<string>;
  /** Documents and counts that speak: "the poll shows". */
  showing?: ReadonlySet<string>;
  /** Verb forms that mark a statement as someone's, where a language has them: German "er sei". */
  reported?: Readonly<{
    /** Konjunktiv I: hardly ever anything else. */
    present: ReadonlySet<string>;
    /** Konjunktiv II: also for what is not so. */
    past: ReadonlySet<string>;
    /** "soll": by hearsay, or by duty. */
    hearsay: ReadonlySet<string>;
  }>;
  /** Days and months, in lower case. */
  days: ReadonlySet<string>;
  /** End a subject behind its verb, beside days of the week: "said Weaver in a statement". */
  ends: ReadonlySet<string>;
  /**
   * German and its like: the verb is the second part of a statement, so that its subject stands
   * behind it where anything else comes first ("Dazu sagte Weber"). What may stand there instead of
   * a subject, and the auxiliaries whose participle ends the clause.
   */
  verbSecond?: Readonly<{
    front: ReadonlySet<string>;
    auxiliaries: ReadonlySet<string>;
    /** "wie Weber mitteilte": opens a clause that ends with its verb. */
    as: string;
  }>;
}>;

/** Where little is known: no word is anything but itself. */
export const PLAIN: SpeechGrammar = {
  between: NO_WORDS,
  determiners: NO_WORDS,
  prepositions: NO_WORDS,
  pronouns: NO_WORDS,
  toInfinitive: NO_WORDS,
  passive: NO_WORDS,
  negation: NO_WORDS,
  modals: NO_WORDS,
  joins: NO_WORDS,
  relatives: NO_WORDS,
  days: NO_WORDS,
  ends: NO_WORDS,
  firstPerson: NO_WORDS,
  that: NO_WORDS,
};

/** Own lists. */
export const GRAMMAR: Readonly<Record<string, SpeechGrammar>> = {
  en: {
    ...PLAIN,
    between: wordSet(
      'has have had is are was were be been being also later then now once again still just often never not always even further already first earlier soon only both all each himself herself themselves itself would will could may might can should must did does do',
    ),
    determiners: wordSet(
      'the a an this that these those his her its their our my your no any some each every another such more most many few several one two three',
    ),
    prepositions: wordSet(
      'of in on at for with by from about into over under against between after before during without through like as to than via amid upon toward towards among beyond despite behind across within outside near throughout along off inside except including since',
    ),
    headLast: true,
    pronouns: wordSet('he she they it we i you who one'),
    toInfinitive: wordSet('to'),
    passive: wordSet('is are was were be been being'),
    negation: wordSet('not never n’t cannot'),
    contracted: wordSet('did does do was has have had would wo ca is'),
    modals: wordSet('would will could may might can should must'),
    clause: {
      auxiliaries: wordSet('has have had does do did is are was were'),
      finite: wordSet(
        'came went took gave ran saw began became grew fell rose broke drew knew spoke wore wrote said told comes goes makes takes gives seems becomes remains wants includes continues appears',
      ),
      openers: wordSet('when while because although though whereas that if since'),
    },
    joins: wordSet(
      'and but or that which when while because if although though so as whether where since until unless what how why after before than',
    ),
    relatives: wordSet('who whom whose which'),
    ends: wordSet(
      'in on at during to by from with about last earlier later today yesterday recently is was has had will would adding noting referring speaking',
    ),
    that: wordSet('that whether if'),
    showing: wordSet(
      'poll polls survey surveys study studies report reports data research records document documents figures numbers results statistics analysis review emails filings polling evidence findings census',
    ),
    firstPerson: wordSet('i we my our me us i’m we’re i’ve we’ve i’d we’ll i’ll'),
  },
  de: {
    ...PLAIN,
    between: wordSet('hat habe haben hatte hatten wurde wurden wird werden auch sich selbst'),
    determiners: wordSet(
      'der die das den dem des ein eine einen einem einer eines kein keine sein seine ihr ihre',
    ),
    prepositions: wordSet(
      'in im an am auf für mit gegen über unter von vor nach aus bei beim zum zur zu durch um seit während wegen trotz vom ins laut gegenüber zwischen',
    ),
    pronouns: wordSet('er sie es wir ich man'),
    toInfinitive: wordSet('zu'),
    passive: wordSet('wurde wurden wird werden worden'),
    negation: wordSet('nicht nie kein keine keinen'),
    modals: wordSet(
      'soll sollen sollte sollten kann können könnte könnten muss müssen musste will wollen würde würden',
    ),
    joins: wordSet(
      'und oder aber dass daß weil wenn ob als wie während obwohl nachdem bevor sondern denn',
    ),
    relatives: wordSet('der die das'),
    ends: wordSet(
      'in im an am auf für mit gegenüber nach bei beim zum zur zu vor über heute gestern morgen sich dass daß weiter weiterhin dazu darauf davon außerdem zudem jedoch auch wörtlich bereits nun dem den es ihm ihr sowie',
    ),
    that: wordSet('dass daß ob'),
    firstPerson: wordSet('ich wir mich mir uns mein meine unser unsere unseren unserem'),
    reported: {
      present: wordSet(
        'sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe bleibe liege lasse nehme halte führe bestehe wisse brauche bringe finde gelte fehle handele sehe spreche zeige mache bekomme lebe trage biete diene drohe erhalte ergebe bedeute betrage befinde gehöre sorge stelle setze verfüge werfe wirke ziehe',
      ),
      past: wordSet(
        'wäre wären hätte hätten würde würden könnte könnten müsste müssten dürfte gäbe',
      ),
      hearsay: wordSet('soll sollen solle sollten sollte will'),
    },
    verbSecond: {
      front: wordSet(
        'so dazu dabei darauf daraufhin deshalb daher zudem außerdem auch heute gestern später zuvor dann danach anschließend weiter weiterhin wörtlich dort hier nun jetzt bereits schon ferner schließlich damals gleichzeitig demgegenüber hierzu dagegen in im am an auf bei beim gegenüber nach vor zum zur zu mit aus über laut unter für während trotz wegen seit um von vom ebenso zugleich',
      ),
      auxiliaries: wordSet(
        'hat haben hatte hatten habe wird werden wurde wurden war ist sind waren',
      ),
      as: 'wie',
    },
  },
  fr: {
    ...PLAIN,
    between: wordSet(
      'a ont avait avaient est s se l le la lui ne n y en aussi encore ensuite également notamment ainsi déjà',
    ),
    determiners: wordSet('le la les l un une des du ce cet cette ces son sa ses leur leurs'),
    prepositions: wordSet(
      'de du des d à au aux en dans pour sur avec contre par entre sans sous chez vers depuis lors après avant',
    ),
    pronouns: wordSet('il elle ils elles on nous je'),
    joins: wordSet('et ou mais que qu qui dont où si quand lorsque car donc comme'),
    relatives: wordSet('qui'),
    negation: wordSet('ne n pas jamais'),
    ends: wordSet('à au aux dans en sur lors devant auprès ce hier après avant avec par pour'),
  },
  es: {
    ...PLAIN,
    between: wordSet('ha han había habían se lo le les también además no ya'),
    determiners: wordSet('el la los las un una unos unas este esta su sus'),
    prepositions: wordSet(
      'de del a al en con por para contra sobre entre sin desde hasta durante tras ante',
    ),
    pronouns: wordSet('él ella ellos ellas'),
    joins: wordSet('y e o u pero que quien quienes si cuando porque aunque mientras como'),
    relatives: wordSet('que quien'),
    negation: wordSet('no nunca'),
    ends: wordSet('en a al durante ante tras este esta el ayer hoy sobre por para con desde'),
  },
  it: {
    ...PLAIN,
    between: wordSet('ha hanno aveva avevano si lo l gli le ci anche poi ancora inoltre non'),
    determiners: wordSet('il lo la i gli le l un una uno questo questa suo sua'),
    prepositions: wordSet(
      'di del dello della dei degli delle dell a al allo alla ai agli in nel nella con su sul sulla per tra fra da dal dalla',
    ),
    pronouns: wordSet('lui lei egli'),
    joins: wordSet('e ed o ma che chi cui se quando perché mentre come'),
    relatives: wordSet('che'),
    negation: wordSet('non mai'),
    ends: wordSet(
      'in nel nella a al alla ai su sul sulla durante dopo ieri oggi commentando parlando riferendosi con per',
    ),
  },
  pt: {
    ...PLAIN,
    between: wordSet('tem têm tinha tinham se o a lhe também ainda já não'),
    determiners: wordSet('o a os as um uma uns umas este esta seu sua'),
    prepositions: wordSet(
      'de do da dos das em no na nos nas a ao à aos às com por para contra sobre entre sem desde até durante após',
    ),
    pronouns: wordSet('ele ela eles elas'),
    joins: wordSet('e ou mas que quem se quando porque embora enquanto como'),
    relatives: wordSet('que quem'),
    negation: wordSet('não nunca'),
    ends: wordSet(
      'em no na nos nas a ao à aos às durante após nesta neste ontem hoje segunda terça quarta quinta sexta sábado domingo sobre por para com',
    ),
  },
  nl: {
    ...PLAIN,
    between: wordSet('heeft hebben had hadden ook zich'),
    determiners: wordSet('de het een dit deze die dat zijn haar hun'),
    prepositions: wordSet(
      'van in op aan voor met tegen over tussen bij uit door om na naar sinds tijdens',
    ),
    pronouns: wordSet('hij zij ze we wij ik'),
    joins: wordSet('en of maar dat die als wanneer omdat terwijl hoewel toen'),
    relatives: wordSet('die dat'),
    negation: wordSet('niet nooit geen'),
    verbSecond: {
      front: wordSet(
        'zo daarom ook vandaag gisteren later daarna toen in op bij na voor met volgens over eerder hier daar dus verder bovendien tijdens',
      ),
      auxiliaries: wordSet('heeft hebben had hadden wordt werd is zijn'),
      as: 'zoals',
    },
    ends: wordSet('in op aan tegen tegenover bij tijdens na over vandaag gisteren dat niet eerder'),
  },
  sv: {
    ...PLAIN,
    pronouns: wordSet('han hon de vi'),
    joins: wordSet('och eller men att som när om'),
    ends: wordSet('i på till om under efter och vid'),
  },
  da: {
    ...PLAIN,
    pronouns: wordSet('han hun de vi'),
    joins: wordSet('og eller men at som der når om'),
    ends: wordSet('i på til om under efter og ved'),
  },
  no: {
    ...PLAIN,
    pronouns: wordSet('han hun de vi'),
    joins: wordSet('og eller men at som når om'),
    ends: wordSet('i på til om under etter og ved'),
  },
  pl: {
    ...PLAIN,
    pronouns: wordSet('on ona'),
    joins: wordSet('i oraz ale że który która'),
    ends: wordSet('w na do po dla podczas'),
  },
  ru: {
    ...PLAIN,
    pronouns: wordSet('он она они'),
    joins: wordSet('и или но что который которая'),
    ends: wordSet('в на о об по во при журналистам'),
  },
  uk: {
    ...PLAIN,
    pronouns: wordSet('він вона вони'),
    joins: wordSet('і та або але що який яка'),
    ends: wordSet('в у на про по під'),
  },
  tr: PLAIN,
};
