import type { Section } from '@/lib/model/brief';
import type { ReadText } from '../read-text';
import { derivedSections } from './derived';
import { headingStarts, ownSections } from './own-headings';

/**
 * The sections of a text: contiguous, covering every block once, in order. The article's own
 * headings make them where it has two or more; otherwise they are derived. Empty only for a text
 * without a sentence.
 */
export function sections(read: ReadText): Section[] {
  if (read.sentences.length === 0) return [];
  return ownSections(read) ?? derivedSections(read, headingStarts(read)[0] ?? null);
}
