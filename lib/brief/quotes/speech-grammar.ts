import { calendarWords, weekdayNames } from '@/lib/text/calendar-words';
import { GRAMMAR, PLAIN, type SpeechGrammar } from './data/grammar';

const known = new Map<string, SpeechGrammar>();

/** The function words of a language with its days of the week; none of either without a list. */
export function speechGrammar(lang: string): SpeechGrammar {
  let made = known.get(lang);
  if (!made) {
    const listed = GRAMMAR[lang];
    made = listed
      ? {
          ...listed,
          days: calendarWords(lang),
          ends: new Set([...listed.ends, ...weekdayNames(lang)]),
        }
      : PLAIN;
    known.set(lang, made);
  }
  return made;
}
