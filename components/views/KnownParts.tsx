import { useBriefParts } from '@/components/hooks/use-brief-parts';
import { useSentenceMoves } from '@/components/hooks/use-sentence-moves';
import { BriefParts } from '@/components/parts/BriefParts';
import { type PartView, sentenceWords } from '@/components/parts/part-view';
import { Notice } from '@/components/ui/Notice';
import { errorWords } from '@/components/words/reasons';

export type KnownPartsProps = Omit<PartView, 'onMove'> & {
  /** Where sentences can be moved to is kept with the article; `null` where it is not saved. */
  articleId: string | null;
};

/** The parts of a brief as the reader wants them, with the sentences where the reader put them. */
export function KnownParts({ articleId, ...shown }: KnownPartsProps) {
  const { choices } = useBriefParts();
  const { move, error } = useSentenceMoves(articleId);
  const onMove: PartView['onMove'] =
    move && ((sentence, to) => void move(sentenceWords(shown, sentence), to));
  return (
    <>
      {error && (
        <Notice tone="loss" urgent>
          {errorWords(error)}
        </Notice>
      )}
      <BriefParts view={{ ...shown, onMove }} choices={choices} />
    </>
  );
}
