import { wordSet } from '@/lib/text/word-set';
import { lexiconOf } from '../entities/lexicon';
import { peopleWords } from '../words/people';

/** Roles whose plural names things as often: `twelve models`, `three carriers`. */
const THINGS_TOO = wordSet(
  'models stars heads anchors hosts majors generals principals controllers regulators operators publishers developers dealers rivals makers leiter zähler träger',
);

/** What German compounds for people end in: `Besatzungsmitglieder`, `Rettungskräfte`. */
const PEOPLE_LAST_DE =
  /\p{L}(?:mitglied(?:er|ern)?|angehörigen?|beamt(?:en?|innen)|einsatzkräften?|rettungskräften?|insass(?:en|innen)|bewohner(?:n|innen)?|leuten?)$/u;

/** Whether a word behind a number counts people: by the list of them, or as the plural of a role. */
export function countsPeople(word: string, lang: string): boolean {
  if (peopleWords(lang).has(word)) return true;
  if (THINGS_TOO.has(word)) return false;
  if (lang === 'de') return PEOPLE_LAST_DE.test(word) || lexiconOf(lang).isRole(word);
  if (lang !== 'en' || !/[^s]s$/.test(word)) return false;
  const singular = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  return lexiconOf(lang).isRole(singular);
}
