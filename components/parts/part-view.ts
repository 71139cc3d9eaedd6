import type { Brief } from '@/lib/model/brief';
import type { DrawerMove, DrawerRole } from '@/lib/model/drawer';
import type { Evidence } from '@/lib/model/evidence';

/** A reader's word on a sentence: another drawer, none (`null`), or as it was found. */
export type MoveTo = DrawerRole | null | 'as-found';

/** What every part of a brief is shown with. */
export type PartView = {
  brief: Brief;
  text: string;
  lang: string | null;
  /** The sentences that the reader has moved. */
  moves: readonly DrawerMove[];
  /** What a row does, for its tooltip. */
  hint: string;
  onSelect: (sentence: number) => void;
  /** `null` where the article is not saved: nothing of the reader's is kept then. */
  onMove: ((sentence: number, to: MoveTo) => void) | null;
};

/** The sentence that something was derived from, and the paragraph it stands in. */
export function placeOf(brief: Brief, { sentences }: Pick<Evidence, 'sentences'>) {
  const [sentence = 0] = sentences;
  return { sentence, paragraph: brief.sentences[sentence]?.paragraph ?? 0 };
}

/** The words of a sentence. */
export function sentenceWords(
  { brief, text }: Pick<PartView, 'brief' | 'text'>,
  sentence: number,
): string {
  const { start = 0, end = 0 } = brief.sentences[sentence] ?? {};
  return text.slice(start, end);
}
