/**
 * Words that show where a noun phrase begins, what may stand inside one and what may not, in the
 * languages whose phrases can be told by them. Own lists. Word order does the rest: in these
 * languages a determiner opens a noun phrase and the next function word or mark closes it.
 */
export type PhraseWords = Readonly<{
  /** Right before a noun phrase. */
  openers: ReadonlySet<string>;
  /** Inside one, between its nouns: "ban on imports", "prix de l'énergie". */
  linkers: ReadonlySet<string>;
  /** Never in one: verbs and adverbs that no list of function words has. */
  never: ReadonlySet<string>;
  /** Forms that are verbs more often than nouns; allowed as the first word ("planned closure"). */
  verbal: RegExp | null;
  /** Inside one after a preposition: "contents of the draft". */
  inner?: ReadonlySet<string>;
  /** Heads that say who somebody is, and not what a section is about. */
  roles?: ReadonlySet<string>;
  /** Right after a phrase these show that it goes on. */
  goOn?: ReadonlySet<string>;
}>;

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const PHRASE_WORDS: Readonly<Record<string, PhraseWords>> = {
  en: {
    openers: set(
      'the a an its their his her this these those of for in on with from against over about into between under through after during amid by some many several new other all both no any each every such more most two three four five six seven eight nine ten at',
    ),
    linkers: set('of on for in between against with from over and the a an its their'),
    inner: set('the a an its their'),
    goOn: set('of'),
    roles: set(
      'president minister governor senator mayor chief chairman chairwoman chair secretary director executive officer official officials spokesman spokeswoman spokesperson negotiator leader candidate adviser advisor analyst analysts professor expert experts economist researcher lecturer lawyer attorney prosecutor judge reporter journalist editor author founder co-founder owner manager coach captain player star actor actress singer friend wife husband brother sister son daughter mother father student teacher member members resident man woman boy girl nominee lawmaker congressman congresswoman detective sheriff commander general sergeant ambassador envoy king queen prince princess nephew niece cousin uncle aunt colleague neighbour neighbor',
    ),
    never: set(
      'say says said tell tells told make makes made take takes took taken get gets got go goes went gone come comes came give gives gave given see sees saw seen know knows knew known think thinks thought find finds found hold holds held keep keeps kept let lets put puts rise rises rose risen fall falls fell fallen run runs ran send sends sent show shows showed shown begin begins began begun become becomes became leave leaves left lose loses lost win wins won pay pays paid meet meets met bring brings brought buy buys bought build builds built feel feels felt hear hears heard lead leads led speak speaks spoke spoken stand stands stood spend spends spent write writes wrote written want wants need needs seem seems appear appears remain remains include includes continue continues expect expects believe believes hope hopes try tries ask asks use uses work works like likes mean means live lives start starts turn turns follow follows allow allows add adds grow grows grew grown open opens offer offers consider provide provides require requires help helps play plays move moves is are was were be been being has have had do does did will would could should may might can must not also just even still already yet now then too very really quite almost nearly far well back out up down off away around here there today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december week weeks month months year years day days time times hour hours minute minutes morning afternoon evening night way lot lots kind sort bit thing things something anything nothing everything someone anyone everyone people one ones percent per cent million billion thousand hundred half two three four five six seven eight nine ten dozen dozens common single whole certain capable available responsible full able ready sure part mr mrs ms dr according able likely due next last first second third early late later earlier ago long much many own same different only once twice again instead however meanwhile including despite per via around during',
    ),
    verbal: /(?:ed|ing|ly|n't|'s|’s|'re|’re|'ve|’ve|'ll|’ll|'d|’d)$/u,
  },
  de: {
    openers: set(
      'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner im am zum zur vom beim ins ans in an auf für mit gegen über unter von vor nach aus bei durch um ohne wegen trotz zwischen seit als ihre ihren ihrer ihrem ihr seine seinen seiner seinem sein diese dieser dieses diesen diesem alle viele mehr einige neue neuen neuer neues wie zu laut',
    ),
    linkers: set(
      'der des die den dem für in im am an auf von vom mit gegen über zwischen und bei zur zum aus nach',
    ),
    goOn: set('des der von vom eines einer'),
    roles: set(
      'präsident präsidentin minister ministerin kanzler kanzlerin sprecher sprecherin chef chefin direktor direktorin leiter leiterin vorsitzender vorsitzende professor professorin experte expertin ökonom analyst anwalt anwältin richter richterin trainer trainerin spieler spielerin star kandidat kandidatin autor autorin gründer gründerin sportdirektor teamkollege fahrer freund freundin frau mann sohn tochter vater mutter bruder schwester außenminister innenminister ministerpräsident bürgermeister bundeskanzler präsidenten demokraten republikaner',
    ),
    never: set(
      'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember prozent uhr jahr jahre jahren monat monate monaten woche wochen tag tage tagen zeit ende anfang mitte teil angaben sie er es ich wir ihr ihnen herr frau million millionen milliarden euro dollar menschen beispiel grund fall hälfte drittel viertel stunde stunden höhe halbe halben gewisse gewissen ganze ganzen letzte letzten erste ersten zwei drei vier fünf sechs sieben acht neun zehn',
    ),
    verbal: /(?:te|ten|t|st)$/u,
  },
  fr: {
    openers: set(
      'le la les l un une des du de d au aux ce cet cette ces son sa ses leur leurs en dans pour sur avec contre par entre sans sous et',
    ),
    linkers: set('de du des d à au aux la le les l pour sur contre entre et en'),
    never: set(
      'est sont était étaient a ont avait avaient fait faire dit va vont peut peuvent doit doivent lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre an ans année années mois jour jours heure heures semaine fois part cas exemple monde gens chose choses millions milliards euros tout tous toute toutes plus moins très bien aussi encore déjà même autre autres après avant depuis pendant selon alors ainsi',
    ),
    verbal: /(?:ait|aient|ent|ons|ez|ant|era|eront|é|és|ée|ées|er|ir)$/u,
  },
  es: {
    openers: set(
      'el la los las un una unos unas del al su sus este esta estos estas de en con por para contra sobre entre sin y',
    ),
    linkers: set('de del la el los las a al para contra entre y en por'),
    never: set(
      'es son era eran fue fueron ha han había hay está están ser estar tiene tienen puede pueden hace dice dijo lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre año años mes meses día días hora horas semana semanas vez veces parte caso ejemplo personas millones euros dólares más menos muy bien también ya aún mismo otro otra otros otras',
    ),
    verbal:
      /(?:aba|aban|ó|aron|ieron|ando|iendo|ado|ados|ada|adas|ido|idos|ará|arán|ar|er|ir|mente)$/u,
  },
  it: {
    openers: set(
      'il lo la i gli le l un una uno del dello della dei degli delle al allo alla ai agli alle nel nella nei nelle sul sulla sui sulle dal dalla dai dalle di a da in con su per tra fra e suo sua suoi loro questo questa',
    ),
    linkers: set('di del dello della dei degli delle d dell al alla ai per tra fra e in nel nella'),
    never: set(
      'è sono era erano ha hanno aveva fa dice può possono deve lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre anno anni mese mesi giorno giorni ora ore settimana volta volte parte caso esempio persone milioni miliardi euro più meno molto bene anche già ancora stesso altro altra altri altre',
    ),
    verbal: /(?:ava|avano|ato|ati|ata|ate|uto|uti|ando|endo|erà|are|ere|ire|mente)$/u,
  },
  pt: {
    openers: set(
      'o a os as um uma uns umas do da dos das no na nos nas ao à aos às pelo pela pelos pelas de em com por para contra sobre entre sem e seu sua seus suas este esta',
    ),
    linkers: set('de do da dos das para contra entre e em no na ao à'),
    never: set(
      'é são era eram foi foram há tem têm está estão ser ter pode podem faz diz disse segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ano anos mês meses dia dias hora horas semana vez vezes parte caso exemplo pessoas milhões euros reais mais menos muito bem também já ainda mesmo outro outra outros outras',
    ),
    verbal:
      /(?:ava|avam|ou|aram|eram|iram|ando|endo|indo|ado|ados|ada|adas|ido|ará|ar|er|ir|mente)$/u,
  },
  nl: {
    openers: set(
      'de het een zijn haar hun deze dit die dat in op van voor met tegen over onder tussen naar uit bij door om zonder wegens en als veel meer nieuwe alle geen',
    ),
    linkers: set('van voor in op tegen tussen en met over de het'),
    never: set(
      'is zijn was waren heeft hebben had wordt worden werd kan kunnen moet moeten zegt zei maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december jaar jaren maand maanden week weken dag dagen uur keer tijd deel geval mensen miljoen miljard euro procent nog ook al zeer heel wel niet meer minder',
    ),
    verbal: /(?:de|den|te|ten|t|end|lijk)$/u,
  },
};

/** Joins the words of a name: "Bank of England", "Universidad de Chile". Any language. */
export const NAME_JOINERS = set(
  'of the for and de la del des du di da do dos der von van den und y e et',
);
