import { FRAMES, GERMAN_REPORTED, GERMAN_SOURCE } from '../cues/frames';

/** Someone says it, and the sentence does not tell who. */
const WITHOUT_SOURCE = 1;
const QUOTATION = /"[^"]*"|[“„«»][^“”„«»]*[”“"»«]|''.*?''/gu;

/**
 * What a statement costs that says not who speaks, to whom, on whose word, or what its main clause
 * would be: 0 where it does or where the language has no list. On the scale of `Candidate.leans`.
 */
export function unframed(shown: string, lang: string): number {
  const frames = FRAMES[lang];
  if (!frames) return 0;
  const own = outsideQuotations(shown);
  let cost = 0;
  for (const frame of frames) if (frame.pattern.test(own)) cost += frame.cost;
  if (lang === 'de' && GERMAN_REPORTED.test(own) && !GERMAN_SOURCE.test(shown))
    cost += WITHOUT_SOURCE;
  return cost;
}

/** A sentence without what somebody is quoted with. */
export const outsideQuotations = (text: string): string => text.replace(QUOTATION, '');
