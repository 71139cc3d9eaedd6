import type { EntityKind } from '@/lib/model/entities';
import type { Token } from '@/lib/text/tokens';
import { isVerbOfSaying } from '../words/speech-lexicon';
import { isCapital } from './capital-runs';
import { endingTest } from './ending-test';
import type { Lexicon } from './lexicon';
import type { Named } from './named';

/** Which kind a name is by its own words and by what stands around it; `weight` 2 and over is sure. */
export type Votes = Record<EntityKind, number>;

const RELATIVE: Readonly<Record<string, string>> = { en: 'who whose whom', fr: 'qui', es: 'quien' };

const relative = new Map(
  Object.entries(RELATIVE).map(([lang, list]) => [lang, new Set(list.split(' '))]),
);

const OF = new Set(['of', 'for']);
const INSIDE = new Set(['of', 'in', 'at', 'from', 'near', 'de', 'en', 'à']);
const IN_DE = new Set(['in', 'aus']);

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]{1,5}s?$/u.test(word);
const isNumeral = (word: string): boolean => /^[IVX]+$/.test(word);

/** Adds what one mention says of the kind. */
export function voteOn(named: Named, lexicon: Lexicon, votes: Votes): void {
  const { words } = named;
  const text = words.join(' ');
  const written = named.sentence.text.slice(
    named.start - named.sentence.start,
    named.end - named.sentence.start,
  );
  if (lexicon.organisations.has(written) || lexicon.organisations.has(text))
    votes.organisation += 5;
  // `der Präsident Norvales`
  const genitive = lexicon.nounCapitals && text.endsWith('s') ? text.slice(0, -1) : text;
  if ([written, text, genitive].some((form) => lexicon.places.has(form))) votes.place += 4;
  voteByWords(named, lexicon, votes);
  voteByContext(named, lexicon, votes);
}

function voteByWords({ words, lower }: Named, lexicon: Lexicon, votes: Votes): void {
  const [head] = words;
  const tail = words.at(-1);
  if (!head || !tail) return;
  const ends = lower.map((word) => word.slice(word.lastIndexOf('-') + 1));
  if (words.length > 1 || ends[0] !== lower[0]) {
    if (ends.some((word) => lexicon.isOrganisationWord(word))) votes.organisation += 3;
    if (ends.some((word) => lexicon.placeWords.has(word))) votes.place += 3;
    // Thomas H. Lee Partners; Muslim Brotherhood
    if (lexicon.isOrganisationWord(ends.at(-1) ?? '')) votes.organisation += 4;
    if (lexicon.demonyms.has(lower[0] ?? '')) votes.person -= 3;
  }
  if (words.length > 1) {
    // Norvale Motors Finance by the firm's own name, `Fifty Harbours Of Grey` as a title
    if (lexicon.organisations.has(head)) votes.organisation += 3;
    if (lexicon.lang === 'en' && words.slice(1, -1).some((word) => TITLE_WORD.test(word)))
      votes.person -= 4;
    votes.person += givenVotes(head, words.length, lexicon);
    voteByThings(head, lower, lexicon, votes);
    if (
      words.length > 2 &&
      !isAcronym(head) &&
      words.slice(1, -1).some((word) => word.length === 1)
    )
      votes.person += 3;
    if (/^\p{Lu}(?:\.\p{Lu})?$/u.test(head)) votes.person += 1;
    // ETCO Space; what has only capitals is shouted
    // Mila EV
    if (/^\p{Lu}{2,}$/u.test(tail) && !isNumeral(tail) && !isAcronym(head)) votes.person -= 2;
    if (/^\p{Lu}{3,6}$/u.test(head) && !isNumeral(head) && !isAcronym(tail)) {
      votes.organisation += 3;
    }
  } else if (isAcronym(head) && !isNumeral(head)) votes.organisation += 2;
}

/** Function words that only titles of works write with a capital. */
const TITLE_WORD = /^(?:Of|The|And|In|For|To|A|On|With)$/;

/** Names that are other words as well say less, those of places a little: `Per`, `Orlando`. */
function givenVotes(head: string, words: number, lexicon: Lexicon): number {
  const given = head.split('-')[0] ?? head;
  if (!lexicon.given.has(given) || words > 5) return 0;
  if (lexicon.weakGiven.has(given)) return 1;
  return lexicon.places.has(given) ? 2 : 3;
}

/** Surnames that are words of places too. */
const SURNAME_PLACES = new Set(['hill', 'park', 'lake', 'field', 'church', 'forest']);

/** Against people: the last word is one of things or a common one of this text, `Orlando Holidays`. */
function voteByThings(
  head: string,
  lower: readonly string[],
  lexicon: Lexicon,
  votes: Votes,
): void {
  const tail = lower.at(-1) ?? '';
  const strong = givenVotes(head, lower.length, lexicon) > 2;
  if (strong && SURNAME_PLACES.has(tail)) votes.person += 1;
  const thing = lexicon.things.has(tail) || (lexicon.nounCapitals && lexicon.titleTraps.has(tail));
  if (thing) votes.person -= 3;
  else if (!strong && lexicon.plainHere.has(tail)) votes.person -= 2;
  const plain = lower.some((word) => lexicon.plainHere.has(word) || lexicon.things.has(word));
  if (!strong && (plain || lexicon.thingStarts.has(lower[0] ?? ''))) votes.other += 1;
}

function voteByContext(named: Named, lexicon: Lexicon, votes: Votes): void {
  const { tokens } = named.sentence;
  if (named.leadKind === 'address') votes.person += 5;
  const word = tokens[named.lead - 1];
  if (word && !isCapital(word) && lexicon.addresses.has(word.lower)) votes.person += 5;
  // A firm’s daughter is a firm: `GM-Tochter GTA`.
  const acronym = named.words.length === 1 && isAcronym(named.words[0] ?? '');
  if (named.leadKind === 'role' && !acronym) votes.person += isFirmRole(named, lexicon) ? 1 : 3;
  const before = tokens[named.lead - 1];
  const after = tokens[named.last + 1];
  const then = tokens[named.last + 2];
  if (
    before?.isWord &&
    named.lead === named.first &&
    lexicon.isRole(before.lower) &&
    !isCapital(before) &&
    !lexicon.things.has(named.lower.at(-1) ?? '')
  ) {
    votes.person += FIRM_ROLES.has(before.lower) ? 1 : 2;
  }
  const comma = after?.text === ',';
  const who = (comma ? then : after)?.lower ?? '';
  // `the mayor of Norvale, who …` is about the mayor.
  const inside = named.words.length === 1 && INSIDE.has(before?.lower ?? '');
  if ((comma || named.words.length > 1) && !inside && relative.get(lexicon.lang)?.has(who))
    votes.person += 2;
  if (isAge(tokens, named.last + 1)) votes.person += 3;
  // Papers and firms say things too, so for a word alone it counts for nothing.
  const said = [before, after].some(
    (each) => each !== undefined && isVerbOfSaying(each.lower, lexicon.lang),
  );
  if (said && (named.words.length > 1 || named.leadKind !== 'none')) votes.person += 1;
  voteByNeighbours(named, lexicon, votes);
  // the Kern Foundation; the Kern book is one by somebody of that name
  if (before && lexicon.lang === 'en' && before.lower === 'the')
    votes.person -= named.words.length > 1 ? 3 : 1;
  if (named.words.length > 1 || named.leadKind !== 'none') return;
  // told Rest of World
  if (after && then && OF.has(after.lower) && isCapital(then)) votes.person -= 2;
  // German places stand without article: `aus Norvale`.
  if (lexicon.nounCapitals && IN_DE.has(before?.lower ?? '')) votes.place += 2;
}

/** Ends of German roles that firms have: `der Autobauer Norval`, `die Tochter Norval`. */
const isFirmRoleDe = endingTest(
  'bauer hersteller anbieter vermittler betreiber händler versicherer ausrüster zulieferer dienstleister entwickler nachfolger vorgänger tochter mutter rivale konkurrent vermarkter',
);

/** Whether one word alone behind a role that firms have in German, too, tells no person. */
const isFirmRole = ({ sentence, words, first }: Named, lexicon: Lexicon): boolean =>
  lexicon.nounCapitals &&
  words.length === 1 &&
  !lexicon.given.has(words[0] ?? '') &&
  isFirmRoleDe(sentence.tokens[first - 1]?.lower ?? '');

/** What firms are to each other, too: `its rival Banca Norvale`. */
const FIRM_ROLES = new Set(
  'rival competitor challenger publisher developer operator contractor broker broadcaster dealer giant supplier'.split(
    ' ',
  ),
);
/** Whom firms employ: `Wren Halloran analyst Tom Brask`. */
const FIRM_STAFF = new Set(
  'analyst analysts economist economists strategist strategists ceo cfo coo chairman chairwoman executive executives shares stock stores'.split(
    ' ',
  ),
);
/** What stands right before the name of a firm or a thing, in English. */
const FIRM_NOUNS = new Set(
  'firm company bank startup start-up chain retailer maker manufacturer brand band duo trio magazine newspaper website restaurant ship vessel yacht film movie series novel label club airline brokerage consultancy publisher outlet lender insurer carmaker automaker drugmaker brewer'.split(
    ' ',
  ),
);

/** What stands right before and after: `the law firm Wren Halloran`. */
function voteByNeighbours(
  { sentence: { tokens }, words, lead, first, last }: Named,
  lexicon: Lexicon,
  votes: Votes,
): void {
  if (lexicon.lang !== 'en' || words.length < 2 || lead !== first) return;
  const of = tokens[first - 1]?.lower === 'of' ? 1 : 0;
  const before = tokens[first - 1 - of];
  const after = tokens[last + 1];
  const then = tokens[last + 2];
  if (before && FIRM_NOUNS.has(before.lower)) votes.organisation += 4;
  const given = givenVotes(words[0] ?? '', words.length, lexicon) > 2;
  if (before && FIRM_ROLES.has(before.lower) && !given) votes.organisation += 2;
  if (after && then && FIRM_STAFF.has(after.lower) && isCapital(then)) votes.organisation += 4;
}

/** `, 42,` or `(42)`. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text;
  const number = tokens[at + 1];
  const close = tokens[at + 2]?.text;
  if (!number || !/^[1-9]\d$/.test(number.text)) return false;
  return (open === ',' && (close === ',' || close === '.')) || (open === '(' && close === ')');
}
