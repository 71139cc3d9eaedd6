import { ABBREVIATED_ENDS, type AbbreviationKind } from '../../data/abbreviations';
import type { Context } from '../context';
import { abbreviationKey, type SentenceLanguage } from '../language';
import type { Rule, Verdict } from '../verdict';

/** Abbreviations that the language knows, by what may follow them. */
export const abbreviation: Rule = ({ terminator }, context, language) => {
  if (terminator !== '.' || isName(context)) return null;
  for (const key of context.keys) {
    const found = language.abbreviations.get(abbreviationKey(key));
    if (!found || (found.capital && !/^\p{Lu}/u.test(key))) continue;
    const { kind } = found;
    // имени Г. В. Плеханова: a capital is an initial, not the unit г.
    if ((kind === 'unit' || kind === 'closing') && /^\p{Lu}$/u.test(context.word)) continue;
    return BY_KIND[kind](context, language);
  }
  const compound = ABBREVIATED_ENDS[language.code]?.test(context.word);
  return compound ? BY_KIND.number(context, language) : null;
};

/**
 * `und ING. Doch`: letters of a firm or body, not `Ing.`; unless all is in capitals or a number
 * follows: `GEN. ROWE`, `SEC. 12`.
 */
const isName = ({ word, following }: Context) =>
  /^\p{Lu}{3,}$/u.test(word) && !/^(?:\p{Lu}{2,}$|\p{N})/u.test(following);

const BY_KIND: Readonly<
  Record<AbbreviationKind, (context: Context, language: SentenceLanguage) => Verdict>
> = {
  title: () => 'join',
  plain: () => 'join',
  number: ({ following, opening, initialFollows }, { code, starters }) => {
    if (/^\p{N}/u.test(following) || /^[№#§]/u.test(opening)) return 'join';
    // art. L. 121-3: articles of French codes
    if (initialFollows && code === 'fr') return 'join';
    // Art. IV; not Modern Art. “I loved it”
    const roman = /^[IVXLC]{1,6}$/u.test(following) && opening === '';
    return roman && !starters.has(following.toLowerCase()) ? 'join' : null;
  },
  final: (context, language) => {
    // Only letters with full stops stand in short openings: At 5 a.m. Mr. Smith went
    const whole = !context.word.includes('.') || isLongEnough(context);
    return whole && startsSentence(context, language) ? 'end' : 'join';
  },
  unit: ({ word, previous, following }, { abbreviations }) => {
    if (/^\p{N}/u.test(following)) return /\d{4}$/u.test(previous) ? null : 'join';
    // 3,5 млн грн. За: a unit may count what another one measures
    const before = abbreviationKey(previous.replace(/\.$/u, ''));
    const measured = before.length > 1 && abbreviations.get(before)?.kind === 'unit';
    const counts = measured || /\d|^[IVXL]+$|\.$/u.test(previous);
    // г. Москва, с. Липово: only single letters name places, too
    return counts || word.length > 1 ? 'end' : 'join';
  },
  closing: () => 'end',
};

/** A capitalised function word follows: very likely the first of a sentence. */
export function startsSentence(
  { following, opening, initialFollows }: Context,
  { starters }: SentenceLanguage,
): boolean {
  // z. B. and A. Smith: the lists of function words have single letters, too
  if (initialFollows) return false;
  // “The …”, ¿Qué …?, – Das: an opening mark begins a sentence with whatever word
  if (/["“„«¿¡]/u.test(opening)) return /^\p{Lu}/u.test(following);
  return /^\p{Lu}/u.test(following) && starters.has(following.toLowerCase());
}

/** With fewer blanks than this a sentence has no verb yet: `At 5 a.m. Mr. Smith went`. */
const FEWEST_BLANKS = 3;

/** Whether the sentence so far is long enough to be one. */
export const isLongEnough = ({ blanks }: Context): boolean => blanks >= FEWEST_BLANKS;
