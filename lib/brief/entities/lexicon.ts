import { calendarWords } from '@/lib/text/calendar-words';
import { frontCoded } from '@/lib/text/front-coded';
import { writesNounsWithCapitals } from '@/lib/text/noun-capitals';
import { stopWords } from '@/lib/text/stop-words';
import { NO_WORDS, wordSet } from '@/lib/text/word-set';
import { DEMONYMS } from '../words/data/demonyms';
import { measureWords } from '../words/measures';
import { englishForms } from '../words/verb-forms';
import { wordForms } from '../words/word-forms';
import { GIVEN_NAMES } from './data/given-names';
import { BARE_NOUNS_DE, NO_NAMES, PLAIN_NOUNS_DE } from './data/no-names';
import { ORGANISATION_ENDINGS_DE, ORGANISATION_WORDS, ORGANISATIONS } from './data/organisations';
import {
  CAPITALS,
  CITIES,
  COUNTRY_CODES,
  PARTS_OF_THE_WORLD,
  PLACE_WORDS,
  REGIONS,
} from './data/places';
import { NOT_ROLES_DE, ROLE_ENDINGS_DE, ROLES_DE } from './data/roles-de';
import { LINKS_EN, ROLE_MODIFIERS_EN, ROLE_PLURALS_EN, ROLES_EN, VERBS_EN } from './data/roles-en';
import { ROLES_ES, ROLES_FR } from './data/roles-fr-es';
import { THING_STARTS, THING_WORDS, WEAK_GIVEN } from './data/things';
import { ADDRESSES, TITLE_TRAPS, TITLES } from './data/titles';
import { endingTest } from './ending-test';
import { PHRASE_GRAMMARS } from './who-is/grammar';

/** What is known of a language's names; sets of words in lower case unless said otherwise. */
export type Lexicon = {
  lang: string;
  /** Whether there are cue lists for the language. Without, every finding is less sure. */
  known: boolean;
  /** Whether every noun has a capital, so that one capitalised word alone is no name. */
  nounCapitals: boolean;
  /** As written. */
  given: ReadonlySet<string>;
  /** Of these, as written, what is as often the first word of something else. */
  weakGiven: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  addresses: ReadonlySet<string>;
  titleTraps: ReadonlySet<string>;
  isRole: (lower: string) => boolean;
  modifiers: ReadonlySet<string>;
  plurals: ReadonlySet<string>;
  verbs: ReadonlySet<string>;
  isOrganisationWord: (lower: string) => boolean;
  /** As written. */
  organisations: ReadonlySet<string>;
  placeWords: ReadonlySet<string>;
  /** As written. */
  places: ReadonlySet<string>;
  demonyms: ReadonlySet<string>;
  plainNouns: ReadonlySet<string>;
  /** German nouns that stand without article behind a subject. */
  bareNouns: ReadonlySet<string>;
  /** Words that end names of things, and words that begin them. */
  things: ReadonlySet<string>;
  thingStarts: ReadonlySet<string>;
  /** Words that the text at hand uses as common ones, see `plainWords`; empty without a text. */
  plainHere: ReadonlySet<string>;
  /** Whether a capitalised word names nothing: function words, days and months, `OK`. */
  saysNothing: (lower: string) => boolean;
};

const lexicons = new Map<string, Lexicon>();
/** What all languages share, made once. */
let shared: Shared | undefined;

type Shared = Pick<
  Lexicon,
  | 'given'
  | 'weakGiven'
  | 'titleTraps'
  | 'organisations'
  | 'placeWords'
  | 'demonyms'
  | 'things'
  | 'thingStarts'
> & { orgWords: ReadonlySet<string>; listed: readonly string[]; noNames: ReadonlySet<string> };

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function sharedSets(): Shared {
  shared ??= {
    given: new Set(frontCoded(GIVEN_NAMES).map(capitalised)),
    weakGiven: wordSet(WEAK_GIVEN),
    things: new Set(wordForms(THING_WORDS, { '~': ['', 's'] })),
    thingStarts: wordSet(THING_STARTS),
    titleTraps: wordSet(TITLE_TRAPS),
    organisations: wordSet(ORGANISATIONS, '|'),
    orgWords: wordSet(ORGANISATION_WORDS),
    placeWords: wordSet(PLACE_WORDS),
    listed: [CAPITALS, CITIES, REGIONS, PARTS_OF_THE_WORLD].join('|').split('|'),
    demonyms: wordSet(DEMONYMS),
    noNames: wordSet(`${NO_NAMES} ${NO_NAMES.replaceAll("'", '’')}`),
  };
  return shared;
}

/** The countries' names in a language, as the platform's own data has them. */
function countries(lang: string): string[] {
  const locales = Intl.DisplayNames.supportedLocalesOf([lang, 'en']);
  const names = new Intl.DisplayNames(locales, { type: 'region', fallback: 'none' });
  const codes = COUNTRY_CODES.match(/../g) ?? [];
  return codes.flatMap((code) => names.of(code) ?? []);
}

/**
 * The lexicon of a language. Made at the first call for it.
 *
 * @param lang BCP 47 primary subtag or `und`
 */
export function lexiconOf(lang: string): Lexicon {
  const made = lexicons.get(lang);
  if (made) return made;
  const { orgWords, listed, noNames, ...rest } = sharedSets();
  const stop = stopWords(lang);
  const calendar = calendarWords(lang);
  const known = Object.hasOwn(TITLES, lang);
  const orgEnding = lang === 'de' ? endingTest(ORGANISATION_ENDINGS_DE) : () => false;
  const lexicon: Lexicon = {
    ...rest,
    lang,
    known,
    nounCapitals: writesNounsWithCapitals(lang),
    titles: known ? wordSet(TITLES[lang] ?? '') : NO_WORDS,
    addresses: known ? wordSet(ADDRESSES[lang] ?? '') : NO_WORDS,
    isRole: roleTest(lang),
    modifiers: lang === 'en' ? wordSet(ROLE_MODIFIERS_EN) : NO_WORDS,
    plurals: lang === 'en' ? wordSet(ROLE_PLURALS_EN) : NO_WORDS,
    verbs: phraseVerbs(lang),
    isOrganisationWord: (lower) => orgWords.has(lower) || orgEnding(lower),
    places: new Set([...listed, ...countries(lang), ...(lang === 'en' ? [] : countries('en'))]),
    plainNouns: lang === 'de' ? plainNounsDe() : NO_WORDS,
    bareNouns:
      lang === 'de'
        ? new Set(wordForms(BARE_NOUNS_DE, { '~': ['', 'e'], '^': ['', 'en'] }))
        : NO_WORDS,
    plainHere: NO_WORDS,
    saysNothing: (lower) => stop.has(lower) || calendar.has(lower) || noNames.has(lower),
  };
  lexicons.set(lang, lexicon);
  return lexicon;
}

/** Shorter words for units are signs: `km`. */
const SHORTEST_UNIT = 4;

const plainNounsDe = (): ReadonlySet<string> =>
  new Set([
    ...wordSet(PLAIN_NOUNS_DE),
    ...[...measureWords('de').keys()].filter((word) => word.length >= SHORTEST_UNIT),
  ]);

/** Verbs that end a phrase around a role; in German none is needed, as its nouns have capitals. */
function phraseVerbs(lang: string): ReadonlySet<string> {
  if (lang === 'en') {
    const forms = VERBS_EN.split('/').flatMap((entry) => englishForms(entry));
    return new Set([...forms.map(({ form }) => form), ...wordSet(LINKS_EN)]);
  }
  return lang === 'de' ? NO_WORDS : (PHRASE_GRAMMARS[lang]?.verbs ?? NO_WORDS);
}

function roleTest(lang: string): (lower: string) => boolean {
  if (lang === 'de') {
    const whole = wordSet(ROLES_DE);
    const not = wordSet(NOT_ROLES_DE);
    const ending = endingTest(ROLE_ENDINGS_DE);
    return (lower) =>
      whole.has(lower) ||
      // des Mitglieds
      (lower.endsWith('s') && whole.has(lower.slice(0, -1))) ||
      (ending(lower) && !not.has(lower));
  }
  const whole =
    lang === 'fr'
      ? new Set(wordForms(ROLES_FR, { '~': ['', 'e'], '^': ['eur', 'rice'] }))
      : lang === 'es'
        ? new Set(wordForms(ROLES_ES, { '~': ['', 'a'], '^': ['o', 'a'] }))
        : lang === 'en'
          ? new Set(wordForms(ROLES_EN, { '^': ['man', 'woman', 'person'] }))
          : NO_WORDS;
  return (lower) => whole.has(lower) || (lang === 'en' && lower.endsWith('ologist'));
}
