import { PERSONS } from '../../cues/persons';
import { isJoined, type ShownWord } from './shown-words';

const FEWEST_WORDS = 3;
const MOST_WORDS = 9;
/** They point at something before the question. */
const POINTING: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set('it its they them this that these those there here and but so or such'.split(' ')),
  de: new Set('es sie ihr ihre das dies diese dieser dieses und aber oder so da'.split(' ')),
};

/** A short question that can be understood where it stands alone: "What does the law change?" */
export function isQuestion(text: string, words: readonly ShownWord[], lang: string): boolean {
  if (!/^[\p{L}\p{N}][^"“”„«»;:.!?]*[?？]$/u.test(text.trimEnd())) return false;
  if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (!words.every((word, i) => i === 0 || isJoined(word))) return false;
  const { third, second } = PERSONS[lang] ?? {};
  // "What went through your mind?" is asked of someone in an interview.
  return words.every(
    ({ lower }) => !third?.has(lower) && !second?.has(lower) && !POINTING[lang]?.has(lower),
  );
}
