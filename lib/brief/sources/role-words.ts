import { lexiconOf } from '../entities/lexicon';
import { peopleWords } from '../words/people';
import { SPEAKERS } from './data/speakers';

const sets = new Map(
  Object.entries(SPEAKERS).map(([lang, words]) => [lang, new Set(words.split(' '))]),
);

/** What a noun phrase says behind its head: "officials *in both cities*". */
const BEHIND_THE_HEAD =
  /\s(?:of|for|in|at|from|with|who|which|that|to|on|by|near|under|there|involved|der|des|von|vom|aus|im|bei|für)\s.*$|,.*$/iu;
const MOST_WORDS = 9;

/**
 * Whether a phrase without a name is someone who can say something: its head is a role, a body or
 * a group of people. Only in languages whose roles are listed.
 */
export function isRolePhrase(phrase: string, lang: string): boolean {
  const words = phrase.replace(BEHIND_THE_HEAD, '').toLowerCase().split(/\s+/u);
  const head = words.at(-1) ?? '';
  if (words.length > MOST_WORDS) return false;
  const { isRole, isOrganisationWord } = lexiconOf(lang);
  const singular = head.replace(/(?:ies)$/u, 'y').replace(/s$/u, '');
  return (
    !!sets.get(lang)?.has(head) ||
    peopleWords(lang).has(head) ||
    isRole(head) ||
    isOrganisationWord(head) ||
    (lang === 'en' && isRole(singular))
  );
}
