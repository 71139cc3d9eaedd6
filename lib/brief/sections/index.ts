import type { Section } from '@/lib/model/brief';
import type { ReadText } from '../read-text';
import { derivedSections } from './derived';
import { headingStarts, ownSections } from './own-headings';

/**
 * The sections of a text: contiguous, covering every block once, in order. The article's own
 * headings make them where it has two or more; otherwise they are derived. Empty only for a text
 * without a sentence.
 *
 * @param unfit indexes of boilerplate, which gives no heading
 */
export function sections(read: ReadText, unfit: ReadonlySet<number>): Section[] {
  if (read.sentences.length === 0) return [];
  return ownSections(read) ?? derivedSections(read, unfit, headingStarts(read)[0] ?? null);
}
