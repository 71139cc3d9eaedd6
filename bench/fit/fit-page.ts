import {
  type FurnitureReason,
  furnitureNodes,
  furnitureReason,
} from '@/lib/extract/classify/furniture';
import { type PageContext, pageContext } from '@/lib/extract/classify/page-context';
import { metadataOf, type PageMetadata } from '@/lib/extract/metadata';
import type { SeenPage } from '@/lib/extract/see/seen-page';
import { readableOf, seenWalk } from '@/lib/extract/seen-walk';
import { registrableDomain } from '@/lib/text/domain';
import { type Gold, textLabels } from './labels';

/** A page to fit on: what was seen of it, and what people said of each block. */
export type FitPage = {
  id: string;
  /** Folder of its set. */
  set: string;
  /** Pages of one fold are read with weights that saw none of their outlets. */
  fold: number;
  outlet: string;
  seen: SeenPage;
  gold: Gold;
  metadata: PageMetadata;
  context: PageContext;
  furniture: readonly (FurnitureReason | null)[];
  /** Furniture by rule: neither fitted on nor weighed. */
  ruled: boolean[];
  labels: (boolean | null)[];
};

export const FOLDS = 5;

/** FNV-1a (public domain): the same outlet is in the same fold in every run. */
function foldOf(outlet: string): number {
  let hash = 0x811c9dc5;
  for (const char of outlet) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % FOLDS;
}

/** Makes a page ready for fitting. */
export function fitPage(set: string, seen: SeenPage, gold: Gold): FitPage {
  const metadata = metadataOf(seen.facts, seen.url);
  const walked = seenWalk(seen);
  const context = pageContext(walked, readableOf(seen, walked), metadata);
  const furniture = furnitureNodes(walked.nodes);
  const outlet = registrableDomain(seen.url) ?? seen.url;
  return {
    id: gold.id,
    set,
    fold: foldOf(outlet),
    outlet,
    seen,
    gold,
    metadata,
    context,
    furniture,
    ruled: walked.blocks.map((block) => furnitureReason(block, furniture) !== null),
    labels: textLabels(walked.blocks, gold),
  };
}
