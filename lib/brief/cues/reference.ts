import { wordSet } from '@/lib/text/word-set';

/**
 * Words by which a sentence speaks of something that the reader is taken to know: articles and
 * demonstratives before a noun, what may explain that noun, nouns that need no explanation, and
 * words that look back. Own lists, read off grammars; costs by hand, from reading development
 * texts: 1 is a sentence that nobody understands alone, .5 one that some do.
 */
export type ReferenceWords = Readonly<{
  /** Before a noun that is known: "the", "der", and contractions with a preposition ("im"). */
  definite: ReadonlySet<string>;
  /** Point at a noun: "these tenders". */
  pointing: ReadonlySet<string>;
  /** Right after a noun, they say which one is meant: "the plan of …", "the man who …". */
  explaining: ReadonlySet<string>;
  /** Right after a noun, they say it half the time: "the bridge in Hartwell", "the man in his car". */
  placing: ReadonlySet<string>;
  /** Nouns that everyone knows which one is meant, and measures of time: "the government". */
  common: ReadonlySet<string>;
  /** Words that look back wherever they stand, and what each costs. */
  back: ReadonlyMap<string, number>;
  /** Pronouns that mean someone named before, where they stand before any comma. */
  pronouns: ReadonlySet<string>;
  /** Any part may open a sentence, so that a noun before a pronoun need not be who it means. */
  freeOrder?: true;
  /** Articles stand before what is meant in general, too: "la paix". A noun not seen says little. */
  generic?: true;
}>;

/** `1: however thus` a line: a cost and the words that have it. */
const costs = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .trim()
      .split('\n')
      .flatMap((line): [string, number][] => {
        const [cost = '', words = ''] = line.split(':');
        return words
          .trim()
          .split(' ')
          .map((word) => [word, Number(cost)]);
      }),
  );

export const REFERENCE_WORDS: Readonly<Record<string, ReferenceWords>> = {
  en: {
    definite: wordSet('the'),
    pointing: wordSet('this these those such'),
    explaining: wordSet(
      'of for to that who whom whose which where when between against from behind about known called named dubbed',
    ),
    placing: wordSet('in on at with by near over under during after before as into among around'),
    common: wordSet(
      'government police world country public economy internet weather state nation sun moon sea sky earth climate environment future past present end start beginning middle top bottom rest time day week month year years decade century morning afternoon evening night weekend season summer winter spring autumn fall moment hour hours minute minutes way ways fact case cases same first second third last next latest current previous number amount majority minority media press market markets stock law court courts military army navy authorities president parliament senate congress opposition royal king queen prime pope church west east north south city town region area coast border capital most only best worst biggest largest highest lowest oldest youngest house home family street road ground air water right left front back side issue issues pandemic coronavirus age cost level rate house',
    ),
    back: costs(`
      1: however therefore thus moreover furthermore nevertheless nonetheless likewise hence
      0.6: meanwhile instead similarly afterwards thereafter
      0.8: here
      0.5: then there both latter former respectively
      0.4: another similar also too
      0.3: other others again
    `),
    pronouns: wordSet('they them it he she him'),
  },
  de: {
    definite: wordSet('der die das den dem des im am zum zur vom beim ins ans'),
    pointing: wordSet(
      'dieser diese dieses diesen diesem jener jene jenes jenen jenem solche solcher solchen solches',
    ),
    explaining: wordSet(
      'der des den dem die das von vom für zum zur zu über gegen zwischen aus namens',
    ),
    placing: wordSet('in im am an auf bei beim mit unter nach vor'),
    common: wordSet(
      'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober november dezember jahr jahre jahren jahres monat monate monaten monats woche wochen tag tage tagen tages abend morgen vormittag nachmittag mittag nacht stunde stunden minute minuten uhr zeit zeiten wochenende sommer winter frühjahr frühling herbst ostern weihnachten ende anfang mitte beginn mal zukunft vergangenheit gegenwart regierung bundesregierung bundestag bundesrat bundeskanzler bundespräsident kanzler bundesrepublik landesregierung landtag parlament polizei feuerwehr welt land landes staat staates stadt menschen leute bevölkerung öffentlichkeit gesellschaft wirtschaft politik internet netz natur klima wetter himmel erde sonne meer vergleich durchschnitt schnitt fall fälle grund regel folge folgen rahmen hälfte drittel viertel mehrheit mehrzahl zahl seite seiten thema themen markt börse justiz demokratie kirche wissenschaft medien bürger bürgern bürgerinnen kinder kindern jugend eltern deutschen rede frage weg lage ort schule opposition westen osten norden süden region heimat haus hause bund länder ländern kommunen alltag leben tod krieg frieden praxis theorie sicht blick laufe zuge ersten zweiten dritten letzten nächsten meisten',
    ),
    back: costs(`
      1: jedoch allerdings dennoch deshalb daher deswegen hingegen stattdessen dagegen trotzdem somit demnach
      0.8: damit dabei dafür dazu davon dadurch daran darin darauf darüber darum daraus danach daneben dort dann hinzu
      0.7: zudem außerdem ebenfalls unterdessen währenddessen letztere letzterer ersterer solche
      0.5: hier beide beiden inzwischen mittlerweile wiederum
      0.4: weitere weiteren weiterer andere anderen anderer aber
      0.3: auch wieder jetzt nun
    `),
    pronouns: wordSet('er sie ihm ihn ihnen'),
    freeOrder: true,
  },
  fr: {
    definite: wordSet('le la les l au aux du'),
    pointing: wordSet('ce cet cette ces'),
    explaining: wordSet('de du des d qui que dont où à au aux pour contre entre sur'),
    placing: wordSet('en dans par avec sous'),
    common: wordSet(
      'monde pays gouvernement police justice état ville région france français an année années mois semaine jour jours journée soir matin nuit lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre fin début cas temps fois suite plupart presse public politique économie internet président ministre premier première dernier dernière république droite gauche nord sud est ouest été hiver printemps automne week domicile place moment vie mort',
    ),
    back: costs(`
      1: cependant toutefois néanmoins pourtant
      0.6: ensuite également celui-ci celle-ci ceux-ci
      0.4: aussi alors
    `),
    pronouns: wordSet('il elle ils elles lui'),
    generic: true,
  },
  es: {
    definite: wordSet('el la los las del al'),
    pointing: wordSet('este esta estos estas ese esa esos esas dicho dicha dichos dichas'),
    explaining: wordSet('de del que quien donde para contra entre sobre'),
    placing: wordSet('en con por a'),
    common: wordSet(
      'mundo país gobierno policía estado ciudad región año años mes semana día días lunes martes miércoles jueves viernes sábado domingo noche mañana tarde fin inicio presidente parlamento justicia público economía prensa mayoría vez primera primer segundo última último próximo pasado',
    ),
    back: costs(`
      1: asimismo
      0.6: además también allí
    `),
    pronouns: wordSet('él ella ellos ellas'),
    generic: true,
  },
  it: {
    definite: wordSet(
      'il lo la i gli le l del dello della dei degli delle al alla nel nella dal dalla',
    ),
    pointing: wordSet('questo questa questi queste quel quello quella quei quegli quelle'),
    explaining: wordSet(
      'di del dello della dei degli delle d dell che cui dove per contro tra fra',
    ),
    placing: wordSet('in con da a nel nella su'),
    common: wordSet(
      'mondo paese governo polizia stato città regione anno anni mese settimana giorno giorni lunedì martedì mercoledì giovedì venerdì sabato domenica notte mattina sera fine inizio presidente parlamento giustizia pubblico economia stampa maggioranza volta prima primo seconda ultimo ultima prossimo scorso',
    ),
    back: costs(`
      1: tuttavia pertanto
      0.6: inoltre infatti anche
    `),
    pronouns: wordSet('lui lei loro'),
    generic: true,
  },
  nl: {
    definite: wordSet('de het'),
    pointing: wordSet('deze dit die dat zulke'),
    explaining: wordSet('van voor dat die waar tegen tussen over om'),
    placing: wordSet('in op met bij aan uit'),
    common: wordSet(
      'wereld land regering politie staat stad regio jaar jaren maand week dag dagen avond ochtend nacht weekend einde begin tijd president parlement publiek economie pers meerderheid keer eerste tweede laatste volgende meeste overheid kabinet',
    ),
    back: costs(`
      1: echter bovendien daarom
      0.7: daarnaast daarbij daarvoor hierdoor toen
      0.3: ook andere
    `),
    pronouns: wordSet('hij zij ze hem hen'),
  },
};

/** Before a surname, they name nobody: "Mr Bowen". Languages together. */
export const FORMS_OF_ADDRESS = wordSet(
  'mr mrs ms miss dr prof sir madam lord lady herr herrn frau monsieur madame m mme señor señora signor signora meneer mevrouw de heer',
);
