import type { Span } from '@/lib/model/evidence';
import type { Hedge } from '@/lib/model/hedge';
import { liesIn } from '@/lib/text/spans';
import type { ReadText } from '../read-text';
import { hedgeFinder } from './patterns';

/**
 * The words that hold statements back, in order: whether something may be, is said to be, could not
 * be checked, or is a round number; and whether the outlet holds back or the one it quotes.
 *
 * Empty in a language without a list. Headings are left out: they repeat the text.
 *
 * @param spoken what is quoted or attributed, ascending and without overlaps
 */
export function findHedges(read: ReadText, spoken: readonly Span[]): Hedge[] {
  const find = hedgeFinder(read.lang);
  if (!find) return [];
  const hedges: Hedge[] = [];
  for (const sentence of read.sentences) {
    if (sentence.kind === 'heading') continue;
    for (const { kind, start, end, text } of find(sentence)) {
      hedges.push({
        cue: text,
        kind,
        by: liesIn({ start, end }, spoken) ? 'speaker' : 'outlet',
        sentences: [sentence.index],
        spans: [{ start, end }],
        rule: `hedge.${kind}@1`,
      });
    }
  }
  return hedges;
}
