import type { Speaker, SpeechVerb } from '@/lib/model/quotes';
import type { Attachment } from './attach';
import type { Cue } from './cues';
import type { NameOf } from './naming';
import type { Passage } from './passage';
import type { Subject } from './phrase';

/** Subjects that name nobody: heißt es, sagt man. */
const NOBODY = new Set(['es', 'man', 'on']);

/** Paragraphs between a quotation without an introduction and the one whose speaker it takes. */
const NEXT = 1;

/**
 * Remembers who spoke, so that a pronoun and a quotation without an introduction find their
 * speaker. Asked in the order of the text.
 */
export type SpeakerMemory = {
  /** The speaker of an introduced statement, who is remembered from here on. */
  of: (subject: Subject | null, block: number) => Speaker | undefined;
  /** The speaker of a quotation that nothing introduces: who spoke right before it. */
  before: (block: number) => Speaker | undefined;
  /** Someone was found speaking. */
  heard: (speaker: Speaker, block: number) => void;
};

/** Remembers who spoke last, for pronouns and for quotations without an introduction. */
export function speakerMemory(naming: NameOf): SpeakerMemory {
  let last: { speaker: Speaker; block: number } | null = null;
  return {
    of(subject, block) {
      if (!subject || NOBODY.has(subject.text.toLowerCase())) return undefined;
      const { text, start, end } = subject;
      const known = last && block - last.block <= NEXT ? last.speaker : null;
      const speaker: Speaker = { text, ...naming(subject, known), span: { start, end } };
      last = { speaker, block };
      return speaker;
    },
    before(block) {
      if (!last || block - last.block > NEXT) return undefined;
      last.block = block;
      return { ...last.speaker, via: 'previous' };
    },
    heard(speaker, block) {
      last = { speaker, block };
    },
  };
}

/** The verb of an attachment; absent behind a colon. */
export function verbOf(passage: Passage, cue: Cue | null, text: string): SpeechVerb | undefined {
  if (!cue) return undefined;
  const start = passage.pieces[cue.at]?.start;
  const end = passage.pieces[cue.end - 1]?.end;
  if (start === undefined || end === undefined) return undefined;
  const { say, tell, act, think, show } = cue.frames;
  const kind = say ?? tell ?? act ?? think ?? show ?? 'neutral';
  return { text: text.slice(start, end), kind, span: { start, end } };
}

/** Whether an attachment names its speaker. */
export const introduces = (attachment: Attachment | null): attachment is Attachment =>
  attachment !== null && (attachment.subject !== null || attachment.cue !== null);
