import { i18n } from '#i18n';
import { Notice } from '@/components/ui/Notice';
import { confidenceReasonWords } from '@/components/words/reasons';
import type { Access, Confidence } from '@/lib/model/article';

export type ReadingNotesProps = { confidence: Confidence; access: Access };

/** What a reader should know of how the text was read: why it is doubtful, what is missing. */
export function ReadingNotes({ confidence, access }: ReadingNotesProps) {
  const notes = confidence.reasons.map(confidenceReasonWords);
  const isPart = access.level === 'partial';
  if (isPart) notes.unshift(i18n.t('brief.partial'));
  if (notes.length === 0) return null;
  return (
    <Notice
      tone={confidence.level === 'good' && !isPart ? 'plain' : 'doubt'}
      testId="confidence-reasons"
    >
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Notice>
  );
}
