import type { EntityKind } from '@/lib/model/entities';
import type { Token } from '@/lib/text/tokens';
import { isCapital } from './capital-runs';
import type { Lexicon } from './lexicon';
import type { Named } from './named';

/** Which kind a name is by its own words and by what stands around it; `weight` 2 and over is sure. */
export type Votes = Record<EntityKind, number>;

const SPEECH: Readonly<Record<string, string>> = {
  en: 'said says told tells added adds asked wrote tweeted argued warned insisted noted explained recalled joked acknowledged conceded replied responded testified believes thinks',
  de: 'sagte sagt erklärte betonte warnte kritisierte forderte schrieb meinte ergänzte lobte fragte antwortete räumte verwies berichtet erzählt findet glaubt',
  fr: 'dit déclaré expliqué explique affirme estime assure précise ajoute raconte confie souligne rappelle regrette juge déplore témoigne',
  es: 'dijo dice afirmó aseguró señaló explicó explica anunció declaró indicó añadió reconoció sostuvo sostiene subrayó criticó pidió lamentó recordó insistió',
};
const RELATIVE: Readonly<Record<string, string>> = { en: 'who whose whom', fr: 'qui', es: 'quien' };

const speech = new Map(
  Object.entries(SPEECH).map(([lang, list]) => [lang, new Set(list.split(' '))]),
);
const relative = new Map(
  Object.entries(RELATIVE).map(([lang, list]) => [lang, new Set(list.split(' '))]),
);

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
  if (lexicon.places.has(written) || lexicon.places.has(text)) votes.place += 4;
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
    const given = head.split('-')[0] ?? head;
    if (lexicon.given.has(given) && words.length <= 5) votes.person += 3;
    if (
      words.length > 2 &&
      !isAcronym(head) &&
      words.slice(1, -1).some((word) => word.length === 1)
    )
      votes.person += 3;
    if (/^\p{Lu}(?:\.\p{Lu})?$/u.test(head)) votes.person += 1;
  } else if (isAcronym(head) && !isNumeral(head)) votes.organisation += 2;
}

function voteByContext(named: Named, lexicon: Lexicon, votes: Votes): void {
  const { tokens } = named.sentence;
  if (named.leadKind === 'address') votes.person += 5;
  const word = tokens[named.lead - 1];
  if (word && !isCapital(word) && lexicon.addresses.has(word.lower)) votes.person += 5;
  // A firm’s daughter is a firm: `GM-Tochter GTA`.
  const acronym = named.words.length === 1 && isAcronym(named.words[0] ?? '');
  if (named.leadKind === 'role' && !acronym) votes.person += 3;
  const before = tokens[named.lead - 1];
  const after = tokens[named.last + 1];
  const then = tokens[named.last + 2];
  if (
    before?.isWord &&
    named.lead === named.first &&
    lexicon.isRole(before.lower) &&
    !isCapital(before)
  )
    votes.person += 2;
  if (after && relative.get(lexicon.lang)?.has((after.text === ',' ? then : after)?.lower ?? ''))
    votes.person += 2;
  if (isAge(tokens, named.last + 1)) votes.person += 3;
  const says = speech.get(lexicon.lang);
  if (says?.has(before?.lower ?? '') || says?.has(after?.lower ?? '')) votes.person += 1;
  if (before && lexicon.lang === 'en' && before.lower === 'the') votes.person -= 3;
}

/** `, 42,` or `(42)`. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const open = tokens[at]?.text;
  const number = tokens[at + 1];
  const close = tokens[at + 2]?.text;
  if (!number || !/^[1-9]\d$/.test(number.text)) return false;
  return (open === ',' && (close === ',' || close === '.')) || (open === '(' && close === ')');
}
