import type { VerbKind } from '@/lib/model/quotes';

/**
 * What a verb does with someone's words. `say` introduces a quotation or a clause ("said that …"),
 * `think` a clause that nobody needs to have spoken ("believes that …"), `act` tells a stance by
 * what follows ("called it …", "urged him to …"), `show` lets a document or a count speak. `tell`,
 * `muse` and `deal` do as `say`, `think` and `act` but are as often something else.
 */
export const FRAMES = ['say', 'tell', 'think', 'muse', 'act', 'deal', 'show'] as const;
export type Frame = (typeof FRAMES)[number];
type ByKind = Readonly<Partial<Record<VerbKind, string>>>;

/**
 * The verbs of one language by frame and kind. Entries are parted by `/`. How an entry becomes
 * forms is the language's own affair: see `forms.ts`.
 */
export type SpeechWords = Readonly<{
  say: ByKind;
  tell?: ByKind;
  think?: ByKind;
  muse?: ByKind;
  act?: ByKind;
  deal?: ByKind;
  show?: string;
  /** Phrases right before who is meant: "according to". */
  before?: string;
  /** The same right behind: German "zufolge". */
  behind?: string;
  /** Words that name the speaker right after a comma or a quotation: German „…“, so Weber. */
  tail?: string;
  /** Nouns whose clause is someone's: "the claim that". */
  nouns?: string;
  /** Words that open the reported clause: that, whether. */
  openers: string;
  /** Adverbs that mark the whole sentence as reported: "reportedly". */
  adverbs?: string;
}>;
