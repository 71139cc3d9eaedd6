import { useCallback, useEffect, useState } from 'preact/hooks';
import { sentenceQuery } from '@/components/brief/sentence-query';
import type { PageClaim } from '@/components/marks/page-claims';
import { send } from '@/lib/messages/client';
import type { CommandError } from '@/lib/messages/protocol';
import type { Reading } from '@/lib/model/reading';
import { watchMarks } from '@/lib/platform/marks-pointed-at';

/** How far the marking of the page has come: `gone` = none of the sentences is on it now. */
type Marking = 'waiting' | 'on' | 'gone' | CommandError;

/**
 * Keeps the page's claims marked in its tab as long as the view is there, and follows which mark
 * is selected, on the page or in the panel.
 */
export function useMarks({ tabId, article, brief }: Reading, claims: readonly PageClaim[]) {
  const [marking, setMarking] = useState<Marking>('waiting');
  const [selected, setSelected] = useState<number | null>(null);
  /** The sentence that was last looked for in vain. */
  const [missing, setMissing] = useState<number | null>(null);

  useEffect(() => {
    let current = true;
    const marks = claims.flatMap(({ sentence, kind }) => {
      const query = sentenceQuery(article.text, brief.sentences, sentence);
      return query ? [{ sentence, kind, ...query }] : [];
    });
    void send('showMarks', { tabId, marks }).then((reply) => {
      if (!current) return;
      if (!reply.ok) setMarking(reply.error);
      else setMarking(reply.value.found.length > 0 || marks.length === 0 ? 'on' : 'gone');
    });
    return () => {
      current = false;
    };
  }, [tabId, article, brief, claims]);

  useEffect(() => {
    const hide = () => void send('hideMarks', { tabId });
    // A panel that is closed has no time to take anything down in order.
    window.addEventListener('pagehide', hide);
    const unwatch = watchMarks(tabId, (sentence) => {
      setSelected(sentence);
      setMissing(null);
    });
    return () => {
      window.removeEventListener('pagehide', hide);
      unwatch();
      hide();
    };
  }, [tabId]);

  const goTo = useCallback(
    async (sentence: number) => {
      setSelected(sentence);
      const reply = await send('goToMark', { tabId, sentence });
      setMissing(reply.ok && reply.value === 'shown' ? null : sentence);
    },
    [tabId],
  );
  /** To the mark after the selected one or before it; to the first where none is selected. */
  const step = useCallback(
    (by: 1 | -1) => {
      const at = claims.findIndex(({ sentence }) => sentence === selected);
      const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), claims.length - 1);
      const claim = claims[next];
      if (claim) void goTo(claim.sentence);
    },
    [claims, selected, goTo],
  );
  return { marking, selected, missing, goTo, step };
}
