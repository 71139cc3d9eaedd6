import type { Evidence, Span } from './evidence';

/**
 * Whose words a quotation is in. `direct`: the words stand in quotation marks and are a statement
 * of their own. `mixed`: words in quotation marks inside a sentence that reports what was said.
 * `indirect`: what was said is reported without quotation marks.
 */
export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export type QuoteKind = (typeof QUOTE_KINDS)[number];

/**
 * How the speaker was found: by a name; by a pronoun, with the name it stands for where that is
 * plain; as the speaker of the quotation before; or only by what they are ("a spokesman").
 */
export const SPEAKER_WAYS = ['named', 'pronoun', 'previous', 'role-only'] as const;
export type SpeakerWay = (typeof SPEAKER_WAYS)[number];

/** Who said it, as far as the text tells. */
export type Speaker = {
  /** The words at `span`: "campaign manager Jeff Weaver", "he". */
  text: string;
  /** The name, where the text has one, else the words themselves. */
  name: string;
  via: SpeakerWay;
  span: Span;
  /** Index into the brief's `entities`; absent where the speaker is none of them. */
  entity?: number;
};

/**
 * What the verb says about the statement: nothing (said), that the outlet keeps its distance
 * (claimed), that it takes it as true (admitted, pointed out), or how it was said (slammed).
 */
export const VERB_KINDS = ['neutral', 'distancing', 'endorsing', 'charged'] as const;
export type VerbKind = (typeof VERB_KINDS)[number];

/** The word that introduces a statement. "according to" and its like count as verbs. */
export type SpeechVerb = { text: string; kind: VerbKind; span: Span };

/**
 * One run of someone's words within a paragraph. The first span of its evidence that starts where
 * the quotation starts is the quotation; the others are its speaker and its verb.
 */
export type Quote = Span &
  Evidence & {
    /** The words as they stand in the text, with their quotation marks. */
    text: string;
    kind: QuoteKind;
    /** Absent where the text does not tell, or not plainly. */
    speaker?: Speaker;
    /** Absent where a colon or nothing at all introduces the quotation. */
    verb?: SpeechVerb;
    /** The same number on the parts of one quotation; absent where there is only one part. */
    group?: number;
  };

/**
 * A run that is not in the outlet's own words or on its own authority: a quotation, or what
 * someone is reported to say, think or have found. Runs never overlap and never cross a sentence.
 */
export type Attributed = Span &
  Evidence & {
    speaker?: Speaker;
    verb?: SpeechVerb;
  };
