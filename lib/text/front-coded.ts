/**
 * The words of a front-coded list, in order. Each word stands there without the letters that it
 * shares with the one before, whose number stands before it as a capital: `Aanna` `Dette` are `anna`
 * and `annette`. So words must be in lower case.
 *
 * Source of the method: Witten, Moffat, Bell, "Managing Gigabytes", section 4.1.
 */
export function frontCoded(list: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const [, shared = 'A', rest = ''] of list.matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, shared.charCodeAt(0) - 'A'.charCodeAt(0)) + rest;
    words.push(before);
  }
  return words;
}
