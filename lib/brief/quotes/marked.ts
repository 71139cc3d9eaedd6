import type { Entity } from '@/lib/model/entities';
import type { Quote } from '@/lib/model/quotes';
import type { ReadText } from '../read-text';
import { NO_SPEECH_LEXICON, type SpeechLexicon, speechLexicon } from '../words/speech-lexicon';
import { attach } from './attach';
import type { CuedPassage } from './attribution/sentences';
import { type Cue, findCues } from './cues';
import type { SpeechGrammar } from './data/grammar';
import { NAMING, NO_NAMING } from './data/naming';
import { evidenceOf } from './evidence';
import { groupsOf, type Part } from './groups';
import { runKind } from './kind';
import { nameOf } from './naming';
import { type Passage, passages } from './passage';
import { quotedRuns } from './runs';
import { introduces, speakerMemory, verbOf } from './speakers';
import { speechGrammar } from './speech-grammar';
import { subjectOf } from './subject';

/** The quotations in marks, with what was read to find them. */
export type Marked = { quotes: Quote[]; cued: CuedPassage[]; lex: SpeechLexicon; g: SpeechGrammar };

/** The quotations that stand in quotation marks, in order, with their speakers. */
export function markedQuotes(read: ReadText, entities: readonly Entity[]): Marked {
  const { text, blocks } = read.article;
  const lex = speechLexicon(read.lang) ?? NO_SPEECH_LEXICON;
  const g = speechGrammar(read.lang);
  const naming = NAMING[read.lang] ?? NO_NAMING;
  const runs = quotedRuns(blocks);
  const memory = speakerMemory(nameOf(read, entities));
  const quotes: Omit<Quote, 'group'>[] = [];
  const parts: Part[] = [];
  const cued: CuedPassage[] = [];

  for (const passage of passages(read, runs)) {
    const { block } = passage;
    const cues = findCues(passage, lex, g);
    cued.push({ passage, cues });
    const byPlace = new Map(cues.map((cue) => [cue.at, cue]));
    let nextCue = 0;
    passage.pieces.forEach((piece, at) => {
      const run = runs[piece.run];
      if (!run) return;
      const attachment = attach({ passage, at, run, cues: byPlace, text, g });
      const kind = runKind({ passage, at, run, attachment, text, naming, g });
      if (!kind) return;
      // Who spoke without quotation marks before this one: “…” may be theirs.
      for (; (cues[nextCue]?.at ?? Infinity) < at; nextCue++) hear(passage, cues[nextCue]);
      const introduced = introduces(attachment);
      const told = introduced ? memory.of(attachment.subject, block) : memory.before(block);
      // Sunny days: “…” is no speaker, Mara Lund: “…” is
      const speaker = attachment?.tie === 'colon' && told?.via === 'role-only' ? undefined : told;
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
  const found = quotes.map((quote, i) =>
    groups[i] === undefined ? quote : { ...quote, group: groups[i] },
  );
  return { quotes: found, cued, lex, g };

  function hear(passage: Passage, cue: Cue | undefined): void {
    if (cue?.what !== 'verb' || !('say' in cue.frames)) return;
    memory.of(subjectOf(passage, cue, g, text), passage.block);
  }
}
