/**
 * A test whether a word ends in one of the endings, in time that does not grow with their number.
 *
 * @param endings parted by blanks
 */
export function endingTest(endings: string): (word: string) => boolean {
  const known = new Set(endings.split(' '));
  const lengths = [...new Set([...known].map((ending) => ending.length))].sort((a, b) => a - b);
  return (word) => lengths.some((n) => n <= word.length && known.has(word.slice(word.length - n)));
}
