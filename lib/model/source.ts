import type { Evidence, Span } from './evidence';

/**
 * On whose word the article stands.
 *
 * - `named`: a person or organisation with a name
 * - `role-only`: someone who is only called by a role ("police", "a spokeswoman")
 * - `anonymous`: someone whom the outlet knows and does not name
 * - `document`: a report, a court paper, data
 * - `official-statement`: a statement or release that was given out
 * - `outlet`: the outlet's own reporting ("told this newspaper", "seen by …")
 */
export const SOURCE_KINDS = [
  'named',
  'role-only',
  'anonymous',
  'document',
  'official-statement',
  'outlet',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/**
 * One source with everywhere it is used: one span and sentence for each use. Uses are joined where
 * the name is the same but for articles and number words, or the same entity is meant.
 */
export type Source = Evidence & {
  kind: SourceKind;
  /** As the article calls it at first. */
  name: string;
  /** Index into the brief's `entities`; only for a named source found there. */
  entity?: number;
  /** Why the outlet does not name it, as the article says; only for anonymous ones. */
  justification?: { text: string; span: Span };
};

/**
 * How someone gave no answer: would not, did not, could not be reached, or sent the question on.
 */
export const NO_REPLY_KINDS = ['declined', 'no-response', 'not-reached', 'referred'] as const;
export type NoReplyKind = (typeof NO_REPLY_KINDS)[number];

/** Someone who was asked and gave no answer to the question. */
export type NoReply = Evidence & {
  /** As in the sentence; may be a pronoun. `null` where the sentence does not say who. */
  who: string | null;
  kind: NoReplyKind;
  /** To whom the question was sent on; only for `referred`. */
  to?: string;
};
