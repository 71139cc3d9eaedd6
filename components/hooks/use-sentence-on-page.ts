import { useCallback, useState } from 'preact/hooks';
import { sentenceQuery } from '@/components/brief/sentence-query';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';
import type { Reading } from '@/lib/model/reading';

/** The sentence that was last looked for on the page, and what came of it. */
export type SentenceOnPage = { sentence: number; found: 'shown' | 'not-on-page' | CommandError };

/** Scrolls the page in view to a sentence of the brief and highlights it there. */
export function useSentenceOnPage({ tabId, article, brief }: Reading): {
  last: SentenceOnPage | null;
  show: (sentence: number) => void;
} {
  const [last, setLast] = useState<SentenceOnPage | null>(null);
  const show = useCallback(
    async (sentence: number) => {
      const query = sentenceQuery(article.text, brief.sentences, sentence);
      if (!query) return;
      const reply = await send('showSentence', { tabId, sentence: query });
      setLast({ sentence, found: reply.ok ? reply.value : reply.error });
    },
    [tabId, article, brief],
  );
  return { last, show };
}
