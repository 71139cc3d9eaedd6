import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PartChoice } from '@/lib/model/brief-part';
import { briefParts } from '@/lib/settings/brief-parts';

/**
 * The reader's order and choice of a brief's rows, and how to change it; `null` until it is known.
 * Follows changes that other windows make.
 */
export function useBriefParts() {
  const [choices, setChoices] = useState<readonly PartChoice[] | null>(null);
  useEffect(() => {
    let gone = false;
    const end = briefParts.watch(setChoices);
    briefParts.get().then((known) => {
      if (!gone) setChoices((current) => current ?? known);
    });
    return () => {
      gone = true;
      end();
    };
  }, []);
  const choose = useCallback((changed: readonly PartChoice[]) => {
    setChoices(changed);
    void briefParts.set(changed);
  }, []);
  return { choices, choose };
}
