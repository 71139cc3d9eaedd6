import { calendarWords, weekdayNames } from '@/lib/text/calendar-words';
import { GRAMMAR, PLAIN, type SpeechGrammar } from './data/grammar';

const known = new Map<string, SpeechGrammar>();

/** The function words of a language with its days of the week; none of either without a list. */
export function speechGrammar(lang: string): SpeechGrammar {
  let made = known.get(lang);
  if (!made) {
    const listed = GRAMMAR[lang];
    made = listed ? completed(listed, lang) : PLAIN;
    known.set(lang, made);
  }
  return made;
}

function completed(listed: SpeechGrammar, lang: string): SpeechGrammar {
  const denied = [...(listed.contracted ?? [])].map((word) => `${word}n’t`);
  return {
    ...listed,
    between: new Set([...listed.between, ...denied]),
    negation: new Set([...listed.negation, ...denied]),
    days: calendarWords(lang),
    ends: new Set([...listed.ends, ...weekdayNames(lang)]),
  };
}
