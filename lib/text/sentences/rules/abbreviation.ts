import { ABBREVIATED_ENDS, type AbbreviationKind } from '../../data/abbreviations';
import type { Context } from '../context';
import { abbreviationKey, type SentenceLanguage } from '../language';
import type { Rule, Verdict } from '../verdict';

/** Before this many words no sentence has a verb: `At 5 a.m. Mr. Smith went`. */
const FEWEST_BLANKS = 3;

/** Abbreviations that the language knows, by what may follow them. */
export const abbreviation: Rule = ({ terminator }, context, language) => {
  if (terminator !== '.') return null;
  for (const key of context.keys) {
    const kind = language.abbreviations.get(key);
    // имени Г. В. Плеханова: a capital is an initial, not the unit г.
    if ((kind === 'unit' || kind === 'closing') && /^\p{Lu}$/u.test(context.word)) continue;
    if (kind) return BY_KIND[kind](context, language);
  }
  const compound = ABBREVIATED_ENDS[language.code]?.test(context.word);
  return compound ? BY_KIND.number(context, language) : null;
};

const BY_KIND: Readonly<
  Record<AbbreviationKind, (context: Context, language: SentenceLanguage) => Verdict>
> = {
  title: () => 'join',
  plain: () => 'join',
  number: ({ following, opening, initialFollows }, { starters }) => {
    // art. L. 121-3
    if (initialFollows || /^\p{N}/u.test(following) || /^[№#§]/u.test(opening)) return 'join';
    // Art. IV; not Modern Art. “I loved it”
    const roman = /^[IVXLC]{1,6}$/u.test(following) && opening === '';
    return roman && !starters.has(following.toLowerCase()) ? 'join' : null;
  },
  final: (context, language) => (startsSentence(context, language) ? 'end' : 'join'),
  unit: ({ word, previous, following }, { abbreviations }) => {
    if (/^\p{N}/u.test(following)) return /\d{4}$/u.test(previous) ? null : 'join';
    // 3,5 млн грн. За: a unit may count what another one measures
    const before = abbreviationKey(previous.replace(/\.$/u, ''));
    const measured = before.length > 1 && abbreviations.get(before) === 'unit';
    const counts = measured || /\d|^[IVXL]+$|\.$/u.test(previous);
    // г. Москва, с. Липово: only single letters name places, too
    return counts || word.length > 1 ? 'end' : 'join';
  },
  closing: () => 'end',
};

/** A capitalised function word follows, and the sentence so far is long enough to be one. */
export function startsSentence(
  { following, blanks, opening, initialFollows }: Context,
  { starters }: SentenceLanguage,
): boolean {
  // z. B. and A. Smith: the lists of function words have single letters, too
  if (blanks < FEWEST_BLANKS || initialFollows) return false;
  // “The …”, ¿Qué …?, – Das: an opening mark begins a sentence with whatever word
  if (/[“"„«¿¡]/u.test(opening)) return /^\p{Lu}/u.test(following);
  return /^\p{Lu}/u.test(following) && starters.has(following.toLowerCase());
}
