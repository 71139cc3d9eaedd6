import type { HedgeKind } from '@/lib/model/hedge';
import { type CueMatch, type CuePattern, cueFinder } from '../cues/cue-patterns';
import type { ReadSentence } from '../read-text';
import { DE } from './cues/de';
import { EN } from './cues/en';
import { ES, FR, IT, NL, PT } from './cues/more';

/** A wording that holds a statement back, and in what way. */
export type HedgePattern = CuePattern<HedgeKind>;

const LISTS: Readonly<Record<string, readonly HedgePattern[]>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
};

type Finder = (sentence: ReadSentence) => CueMatch<HedgeKind>[];
const finders = new Map<string, Finder>();

/** Finds the hedges of a language; `null` where there is no list. */
export function hedgeFinder(lang: string): Finder | null {
  const list = LISTS[lang];
  if (!list) return null;
  let finder = finders.get(lang);
  if (!finder) {
    finder = cueFinder(list);
    finders.set(lang, finder);
  }
  return finder;
}
