import { NO_WORDS, wordSet } from '@/lib/text/word-set';

/** What shows that words in quotation marks are a name. */
export type Naming = Readonly<{
  /** Right before a name: "the film “…”". */
  nouns: ReadonlySet<string>;
  /** Forms of words right before a name, as written: the possessive of a broadcaster's letters. */
  ending?: RegExp;
  /** Whether titles have capitals where sentences have none. */
  titleCase: boolean;
  /** Words that titles write small. */
  small: ReadonlySet<string>;
  /** Before who made a work, right behind its title: “…” by Mara Lund. */
  by: ReadonlySet<string>;
  /** What has a name, before its verb or colon: "the title is “…”", „der Name lautet: …“ */
  title: ReadonlySet<string>;
  /** Right before a name that begins with a capital: die „Freie Presse“. */
  definite: ReadonlySet<string>;
  /** Right before a name, or before someone's word for a thing: ein „Feldzug“. */
  indefinite: ReadonlySet<string>;
}>;

/** Own lists, for languages in which they were read against texts; others go without. */
export const NAMING: Readonly<Record<string, Naming>> = {
  en: {
    nouns: wordSet(
      'titled entitled headlined subtitled film movie book novel song album show program programme series sitcom play musical podcast magazine article essay column poem painting documentary single track memoir biography drama comedy video game episode exhibition opera ballet newsletter hashtag',
    ),
    ending: /^\p{Lu}{2,6}['’]s$/u,
    titleCase: true,
    small: wordSet(
      'a an the and or but nor of to in on for at by as up per via vs de la le von with from into over than that this about your their',
    ),
    by: wordSet('by'),
    title: wordSet('title name'),
    definite: NO_WORDS,
    indefinite: NO_WORDS,
  },
  de: {
    nouns: wordSet(
      'motto titel film buch roman lied song album stück serie sendung show magazin zeitung zeitschrift projekt verein partei firma name namen gruppe band initiative organisation aktion kampagne ausstellung schiff thema stichwort wort begriff podcast studie artikel broschüre reihe spiel oper musical programm bündnis stiftung unternehmen restaurant hotel operation mission tageszeitung wochenzeitung nachrichtenmagazin fachblatt blatt preis auszeichnung grundsatz prinzip sprichwort weisheit spruch leitspruch redewendung wie umweltschutzorganisation',
    ),
    titleCase: false,
    small: NO_WORDS,
    by: wordSet('von'),
    title: wordSet('titel name namen motto'),
    definite: wordSet('laut gegenüber der die das dem den des im am vom zum zur beim ins'),
    indefinite: wordSet(
      'einer einem eines einen ein eine unserem seiner seinem seinen ihrer ihrem ihren',
    ),
  },
};

/** For languages without a list. */
export const NO_NAMING: Naming = {
  nouns: NO_WORDS,
  titleCase: false,
  small: NO_WORDS,
  by: NO_WORDS,
  title: NO_WORDS,
  definite: NO_WORDS,
  indefinite: NO_WORDS,
};
