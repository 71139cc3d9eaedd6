/**
 * All matches of a pattern with the flag `g`, as `matchAll` gives them, but without the copy of the
 * pattern that `matchAll` makes at every call: for patterns that are tried on every sentence.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // an empty match would be found for ever
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
