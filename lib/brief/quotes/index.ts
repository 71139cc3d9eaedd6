import type { Entity } from '@/lib/model/entities';
import type { Quote } from '@/lib/model/quotes';
import type { ReadText } from '../read-text';
import { attach } from './attach';
import { type Cue, findCues } from './cues';
import { GRAMMAR, PLAIN } from './data/grammar';
import { NAMING, NO_NAMING } from './data/naming';
import { evidenceOf } from './evidence';
import { groupsOf, type Part } from './groups';
import { runKind } from './kind';
import { lexicon } from './lexicon';
import { nameOf } from './naming';
import { type Passage, passages } from './passage';
import { quotedRuns } from './runs';
import { introduces, speakerMemory, verbOf } from './speakers';
import { subjectOf } from './subject';

export type Quotations = {
  /** In the order of the text. */
  quotes: Quote[];
};

/**
 * Who is quoted, and by whom.
 *
 * Quotation marks are read in every language; what introduces them where the language has a list
 * of reporting verbs, and without one a quotation is told by its length. Titles and words that the
 * outlet only keeps at a distance are left out. Takes time in proportion to the text.
 */
export function findQuotes(read: ReadText, entities: readonly Entity[]): Quotations {
  const { text, blocks } = read.article;
  const lex = lexicon(read.lang);
  const g = GRAMMAR[read.lang] ?? PLAIN;
  const naming = NAMING[read.lang] ?? NO_NAMING;
  const runs = quotedRuns(blocks);
  const memory = speakerMemory(nameOf(entities, read.lang));
  const quotes: Omit<Quote, 'group'>[] = [];
  const parts: Part[] = [];

  for (const passage of passages(read, runs)) {
    const { block } = passage;
    const cues = lex ? findCues(passage, lex, g) : [];
    const byPlace = new Map(cues.map((cue) => [cue.at, cue]));
    let nextCue = 0;
    passage.pieces.forEach((piece, at) => {
      const run = runs[piece.run];
      if (!run) return;
      const attachment = attach({ passage, at, run, cues: byPlace, text, g });
      const kind = runKind({ passage, at, run, attachment, text, naming });
      if (!kind) return;
      // Who spoke without quotation marks before this one: “…” may be theirs.
      for (; (cues[nextCue]?.at ?? Infinity) < at; nextCue++) hear(passage, cues[nextCue]);
      const introduced = introduces(attachment);
      const speaker = introduced ? memory.of(attachment.subject, block) : memory.before(block);
      const verb = introduced ? verbOf(passage, attachment.cue, text) : undefined;
      const { start, end } = run;
      const rule = `quote.${introduced ? attachment.tie : 'marks'}@1`;
      const places = [{ start, end }, speaker?.span, verb?.span];
      quotes.push({
        start,
        end,
        text: text.slice(start, end),
        kind,
        ...(speaker && { speaker }),
        ...(verb && { verb }),
        ...evidenceOf(read.sentences, places, rule),
      });
      parts.push({ run, passage, at });
    });
    for (; nextCue < cues.length; nextCue++) hear(passage, cues[nextCue]);
  }
  const groups = groupsOf(parts, text);
  return {
    quotes: quotes.map((quote, i) =>
      groups[i] === undefined ? quote : { ...quote, group: groups[i] },
    ),
  };

  function hear(passage: Passage, cue: Cue | undefined): void {
    if (cue?.what !== 'verb' || !('say' in cue.frames)) return;
    memory.of(subjectOf(passage, cue, g, text), passage.block);
  }
}
