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
  if (isReported(shown, lang)) cost += WITHOUT_SOURCE;
  return cost;
}

/** Whether a German statement is reported speech that does not say whose. */
export const isReported = (shown: string, lang: string): boolean =>
  lang === 'de' && GERMAN_REPORTED.test(outsideQuotations(shown)) && !GERMAN_SOURCE.test(shown);

/** A sentence without what somebody is quoted with. */
export const outsideQuotations = (text: string): string => text.replace(QUOTATION, '');
