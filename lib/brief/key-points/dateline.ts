/**
 * A dateline or agency slug at the start of a report: "BERLIN (dpa) - ", "LONDON, Oct 3 (ANV) –".
 * The part in brackets is short; a dash or colon follows.
 */
const DATELINE =
  /^(?:[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.,'’/ -]{0,50}\s?)?\((?:[\p{L}\p{N}][\p{L}\p{N}.& /-]{1,30})\)\s*[-–—―:]{1,3}\s*/u;
/** The same without a dash, the text set close: "Paris (ANV)The …". */
const PLACE_AND_SLUG =
  /^\p{Lu}[\p{L}.'’-]*(?:,? \p{Lu}[\p{L}.'’-]*){0,4} \([\p{Lu}\p{N}. ]{2,12}\)(?=["“\p{Lu}])/u;
/** A slug alone, in capitals. */
const SLUG = /^\([\p{Lu}\p{N}][\p{Lu}\p{N}. ]{1,11}\)\s*(?:[-–—]{1,2}\s*)?/u;
/** A place in capitals, with a date or not: "NORRVIK — ". */
const CAPITALS_THEN_DASH =
  /^\p{Lu}[\p{Lu}.' -]{2,30}(?:, [\p{L}.]+ ?\d{0,2})?\s[—–―-]{1,2}\s(?=\p{Lu})/u;

/** What is left must begin like a sentence: in a table "Springfield (IL) - 20" is all there is. */
const STARTS_SENTENCE = /^["'“„«‘([]*[\p{Lu}\p{Lo}\p{N}]\p{L}*(?=[\s'’,.-]).*[\s,].*\p{L}/su;

/** Length of the dateline that a sentence begins with; 0 where there is none. */
export function datelineLength(sentence: string): number {
  for (const pattern of [DATELINE, PLACE_AND_SLUG, SLUG, CAPITALS_THEN_DASH]) {
    const match = pattern.exec(sentence);
    if (match && STARTS_SENTENCE.test(sentence.slice(match[0].length))) return match[0].length;
  }
  return 0;
}
