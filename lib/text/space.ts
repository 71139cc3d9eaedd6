/**
 * One line of text as a reader sees it: NFC, every run of white space (no-break spaces, line
 * breaks, tabs) one blank, soft hyphens and zero-width spaces gone, trimmed.
 *
 * Zero-width joiners stay: Hindi, Arabic and emoji are written with them.
 */
export function foldSpace(text: string): string {
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
}

/** Soft hyphen, zero-width space, word joiner, byte order mark: they mark places, not characters. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;
