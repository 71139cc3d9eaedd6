import type { Sentence } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import { paragraphSentences } from './paragraph';

/**
 * The sentences of an article, block by block: a sentence never crosses a block.
 *
 * Spans are UTF-16 offsets into `text`, ascending, without white space at either end; outside of
 * them there is only white space (and what `blocks` leave out). Every block that holds more than
 * white space has at least one sentence, so a heading is one, too.
 *
 * @param blocks the paragraphs; `Sentence.paragraph` is the index into them
 * @param lang BCP 47 primary subtag or `und`
 */
export function splitSentences(text: string, blocks: readonly Span[], lang: string): Sentence[] {
  return blocks.flatMap((block, paragraph) =>
    paragraphSentences(text.slice(block.start, block.end), lang).map((span) => ({
      start: block.start + span.start,
      end: block.start + span.end,
      paragraph,
    })),
  );
}
