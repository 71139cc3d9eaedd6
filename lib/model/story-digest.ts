import type { PointContext } from './brief';
import type { DateMention } from './date-mention';
import type { Evidence } from './evidence';
import type { FamilyOrigin } from './family';

/** Evidence with the saved article that it points into, as its text was then. */
export type StoryEvidence = Evidence & {
  articleId: string;
  /** SHA-256 of that text: where the current text has another, the evidence holds no more. */
  textHash: string;
  /** The paragraph of its first sentence. */
  paragraph: number;
};

/** Saved articles of a story that print one text: one witness, however many outlets print it. */
export type StoryFamily = {
  /** At least two; the fullest text first. */
  articleIds: string[];
  /** For each article whether its text is that of the first but for cuts; else it shares much of it. */
  sameText: boolean[];
  /** `null` where no article says whose text it is. */
  origin: { name: string; from: FamilyOrigin['from']; articleId: string } | null;
};

/** A key point of one of a story's articles. */
export type StoryPoint = StoryEvidence & {
  text: string;
  trimmed: boolean;
  /** As the key point has it; into the same article. */
  context?: PointContext;
  /**
   * False where an article that was published before says it already; `null` where none of those
   * before is in its language, so that nothing was compared.
   */
  isNew: boolean | null;
};

/** A date that an article of a story names. */
export type StoryDate = StoryEvidence &
  Pick<DateMention, 'iso' | 'until' | 'precision' | 'text'> & {
    /** The words of the sentence that names it. */
    sentence: string;
  };

/** What one article calls a person. */
export type PersonPhrase = StoryEvidence & { text: string };

/** Somebody whom articles of a story name. */
export type StoryPerson = {
  /** The fullest form that one of them writes. */
  name: string;
  /** Articles that name this person, in order of publication. */
  articleIds: string[];
  /** Who the articles say this is, in order of publication; empty where none says it. */
  phrases: PersonPhrase[];
};

/** What the articles of a story give together. Derived from their current texts and briefs. */
export type StoryDigest = {
  families: StoryFamily[];
  /** By publication, within an article in reading order. */
  points: StoryPoint[];
  /** By date, then by publication. */
  dates: StoryDate[];
  /** Those whom most articles name first. */
  people: StoryPerson[];
};
