/** Longer names are cut off by some systems, and read by nobody. */
const MOST_CHARACTERS = 60;
/** Names of devices, which Windows gives to no file whatever its ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
/** What a title is called that leaves nothing. */
const UNNAMED = 'story';

/**
 * A file's name without its ending, made of a title: its letters and digits with hyphens between
 * the words, whole words and at most sixty characters. No system refuses it.
 */
export function fileName(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name ? `${name}-${word}` : [...word].slice(0, MOST_CHARACTERS).join('');
    if ([...longer].length > MOST_CHARACTERS) break;
    name = longer;
  }
  return name === '' || RESERVED.test(name) ? `${UNNAMED}${name && `-${name}`}` : name;
}
