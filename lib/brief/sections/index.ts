import type { Section } from '@/lib/model/brief';
import type { ReadText } from '../read-text';
import { overview } from './overview';
import { ownSections } from './own-headings';

/**
 * The sections of a text: contiguous, covering every block once, in order. The article's own
 * headings make them where it has two or more; otherwise one Overview holds everything.
 * Empty only for a text without a block.
 */
export function sections(read: ReadText): Section[] {
  if (read.sentences.length === 0) return [];
  return ownSections(read) ?? [overview(read, 0, read.article.blocks.length - 1)];
}
