/** Words with a capital that may stand right before a month: prepositions, adjectives, days. */
const LEADS_TO_MONTH =
  /^(?:In|Since|Until|Till|By|Last|Next|This|Of|From|Early|Late|Mid|During|Before|After|Through|To|Every|On|For|The|And|Around|Im|Seit|Bis|Ab|Ende|Anfang|Mitte|Vom|Zum|Am|Von|Vor|Nach|Zwischen|Between|Letzten|Diesen|Nächsten|Vergangenen|\p{L}*(?:day|tag|tags|och))$/u;

/** Short names of months before a capital are given names: `Jan Michael`. Whole ones seldom are. */
const SHORT = 3;

/**
 * Whether a month alone, by its words and place in a sentence, is somebody's name: `June Kern`,
 * `Jan Michael`, `Uwe Jun`.
 */
export function isPersonsMonth(
  text: string,
  { index, text: own }: { index: number; text: string },
) {
  if (!/^\p{L}+\.?$/u.test(own)) return false;
  // What opens the sentence has its capital for that.
  const before = /\S\s(\p{Lu}\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, index - 24), index))?.[1];
  if (before !== undefined && !LEADS_TO_MONTH.test(before)) return true;
  const isName = /^\s\p{Lu}\p{Ll}/u.test(text.slice(index + own.length));
  return isName && own.length <= SHORT;
}
