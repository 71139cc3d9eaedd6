/** What the speed bench runs inside a real page, on the document that is open there. */
import { Readability } from '@mozilla/readability';
import { makeBrief } from '@/lib/brief';
import { extractPage } from '@/lib/extract';
import { assembleArticle } from '@/lib/extract/assemble';
import { seePage } from '@/lib/extract/see/see-page';

/** The baseline: Readability on a clone, nothing else. Gives the length of its text. */
export function readabilityAlone(): number {
  const clone = document.cloneNode(true) as Document;
  return new Readability(clone, { keepClasses: true }).parse()?.length ?? 0;
}

/** The injected script's work: what keeps the page's own process busy. Gives the number of blocks. */
export const looking = (): number => seePage(document, { url: location.href }).blocks.length;

/** That and what the background tells from it. Gives the number of blocks, 0 for a refusal. */
export function extraction(): number {
  const page = extractPage(document, { url: location.href });
  return page.ok ? page.value.blocks.length : 0;
}

/** The background's part for the same page, measured apart from the extraction before it. */
export function preparedBrief(): () => number {
  const page = extractPage(document, { url: location.href });
  if (!page.ok) return () => 0;
  const article = assembleArticle(page.value);
  return () => makeBrief(article).words;
}
