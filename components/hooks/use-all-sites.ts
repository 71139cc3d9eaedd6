import { useCallback, useEffect, useState } from 'preact/hooks';
import { allSites } from '@/lib/platform/all-sites';
import { hasSidePanel } from '@/lib/platform/side-panel';

/** The access to all sites, for the panel that follows by itself. */
export type AllSites = {
  granted: boolean;
  /** Both only in a click: the browser asks the reader. */
  ask: () => void;
  takeBack: () => void;
};

/** Follows whether the reader gave access to all sites; `null` until it is known, or without a panel. */
export function useAllSites(): AllSites | null {
  const [granted, setGranted] = useState<boolean | null>(null);
  const learn = useCallback(() => {
    allSites.granted().then(setGranted, (error: unknown) => {
      console.warn('The permissions could not be read', error);
    });
  }, []);
  useEffect(() => {
    if (!hasSidePanel()) return;
    learn();
    return allSites.watch(learn);
  }, [learn]);
  if (granted === null) return null;
  // The watch tells what came of it; this tells it too where the answer was no.
  return {
    granted,
    ask: () => void allSites.ask().then(learn, learn),
    takeBack: () => void allSites.takeBack().then(learn, learn),
  };
}
