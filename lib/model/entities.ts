import type { Evidence, Span } from './evidence';

/** What a name names, as far as the text's own cues and short lists of names tell. */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'other'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** What the text says a person is, in its own words: `special envoy`, `Russia’s special envoy`. */
export type WhoIs = Evidence & { text: string };

/**
 * Someone or something that the text names. Evidence: the first mention that has the full name,
 * and every sentence with a mention.
 */
export type Entity = Evidence & {
  /** The fullest form in the text, as written there, without titles and possessive. */
  name: string;
  /** Other forms in the text: surname, short form, acronym; as written, each once. */
  aka: string[];
  kind: EntityKind;
  /** False where only capitals speak for the name or its kind, and in languages without cue lists. */
  sure: boolean;
  /** Where it is named, ascending; titles and possessives are outside. */
  mentions: Span[];
  /** In reading order, none said twice. Only people have any. */
  whoIs: WhoIs[];
};
