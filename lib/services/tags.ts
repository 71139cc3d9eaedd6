import { foldSpace } from '@/lib/text/space';

/** Tags as they are stored: white space folded, without empty ones and repetitions, in order. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(foldSpace).filter((tag) => tag !== ''))];
}
