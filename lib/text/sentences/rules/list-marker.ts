import type { Rule } from '../verdict';

/** `1.`, `•9.`, `a.`, `(iv.`, `1.)` at the beginning belong to what they count. */
const MARKER = /^[•⁃*·-]?\s*\(?(?:\d{1,3}|\p{L}|[ivx]{1,5})$/iu;

export const listMarker: Rule = ({ terminator }, { before, blanks }) =>
  terminator === '.' && blanks <= 1 && MARKER.test(before) ? 'join' : null;
