import { wordSet } from '@/lib/text/word-set';

/**
 * The small words by which a phrase that says who someone is is told from its neighbours. Own
 * lists, in lower case; English, German, French, Spanish.
 */
export type PhraseGrammar = {
  /** What such a phrase may begin with. */
  determiners: ReadonlySet<string>;
  /** What may follow the noun inside the phrase: prepositions and `and`. */
  links: ReadonlySet<string>;
  /** What begins a clause about the person: the phrase ends before it. */
  relatives: ReadonlySet<string>;
  /** Finite verbs and auxiliaries: where one follows the noun it was a subject, no apposition. */
  verbs: ReadonlySet<string>;
  /** Words of age between the name and the phrase. */
  years: ReadonlySet<string>;
  /** First words of a clause that only leads to the main one: a noun after its comma is a subject. */
  leading: ReadonlySet<string>;
};

/** The small words by language. */
export const PHRASE_GRAMMARS: Readonly<Record<string, PhraseGrammar>> = {
  en: {
    determiners: wordSet(
      'the a an his her its their our my another also formerly now then once whose',
    ),
    links: wordSet(
      'of for at in on with from to and by under about into over against emeritus elect designate turned based near who & per',
    ),
    relatives: wordSet(
      'who whom whose which that where when while because after before as but since until during last this',
    ),
    verbs: wordSet(
      'is was are were has had have will would can could may might must should does did do said says told tells added wrote asked called made took gave went came got became left met saw won lost put kept began started wants wanted thinks believes argued warned insisted noted announced joined visited spoke died signed faces faced plans hopes agreed refused declined',
    ),
    years: wordSet('years old year aged age'),
    leading: wordSet(
      'after before in with according unlike like as when while for under despite since at on by during to from if although though speaking because until once without amid following given',
    ),
  },
  de: {
    determiners: wordSet(
      'der die das den dem des ein eine einer eines einem einen sein seine seiner ihr ihre ihrer damals einst früher heute selbst zugleich',
    ),
    links: wordSet(
      'der des von vom für bei beim am an im in zu zum zur aus mit und dem den die das des über auf gegen unter nach seit ehemaliger',
    ),
    relatives: wordSet('der die das dessen deren dem den wo als wenn weil dass während und'),
    verbs: wordSet(
      'ist war sind waren hat hatte haben wird wurde will kann soll muss sagt sagte sagen geht gibt kommt bleibt macht steht sieht lässt darf könnte müsste sollte würde hätte wäre',
    ),
    years: wordSet('jahre alt'),
    leading: wordSet(
      'nach vor in mit laut wie als wenn während für unter trotz seit bei am durch zu aus ob obwohl weil ohne neben gegen',
    ),
  },
  fr: {
    determiners: wordSet('le la l un une son sa leur notre les aussi alors également'),
    links: wordSet(
      'de du des d à au aux en pour chez et sur dans la le les l par contre avec auprès',
    ),
    relatives: wordSet('qui que dont où lorsque quand alors après avant mais comme depuis pendant'),
    verbs: wordSet(
      'a est sont ont était étaient sera serait avait avaient dit déclare explique affirme annonce estime indique précise assure ajoute rappelle souligne confie raconte doit va veut peut fait reste devient propose demande répond écrit',
    ),
    years: wordSet('ans'),
    leading: wordSet(
      'après avant dans avec selon comme quand lorsque pour sous malgré depuis à en par si bien pendant face contre sans pourtant',
    ),
  },
  es: {
    determiners: wordSet('el la un una su nuestro nuestra los también entonces'),
    links: wordSet('de del en para por con y a al la el los las sobre contra ante'),
    relatives: wordSet(
      'que quien cuyo cuya donde cuando mientras después antes pero como desde tras',
    ),
    verbs: wordSet(
      'es son fue era será ha han había dijo dice afirmó afirma aseguró asegura señaló señala explicó explica anunció anuncia declaró declara indicó añadió reconoció pidió pide debe va quiere puede hace hizo tiene está estaba sostiene defiende advirtió advierte',
    ),
    years: wordSet('años'),
    leading: wordSet(
      'después antes en con según como cuando para bajo pese desde a por si mientras tras ante durante sin contra',
    ),
  },
};
