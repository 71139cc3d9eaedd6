import { DEMONYMS } from './data/demonyms';
import { PEOPLE } from './data/people';
import { type Endings, wordForms } from './word-forms';

/** What the marks of the lists stand for. */
const FORMS: Readonly<Record<string, Endings>> = {
  en: { '~': ['', 's'] },
  de: { '~': ['', 'n', 'innen'], '^': ['e', 'en'] },
};

const sets = new Map<string, ReadonlySet<string>>();

/** Words for people of a language; none where there is no list. */
export function peopleWords(lang: string): ReadonlySet<string> {
  let set = sets.get(lang);
  if (!set) {
    // 12 Palestinians
    const origins = lang === 'en' ? DEMONYMS.split(' ').map((origin) => `${origin}s`) : [];
    set = new Set([...wordForms(PEOPLE[lang] ?? '', FORMS[lang] ?? {}), ...origins]);
    sets.set(lang, set);
  }
  return set;
}
