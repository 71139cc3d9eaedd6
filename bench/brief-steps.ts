/** What the speed bench runs step by step inside a real page: the brief of the document there. */
import { findDates } from '@/lib/brief/dates';
import { findDrawers } from '@/lib/brief/drawers';
import { findEntities } from '@/lib/brief/entities';
import { findFigures } from '@/lib/brief/figures';
import { findHedges } from '@/lib/brief/hedges';
import { keyPoints } from '@/lib/brief/key-points';
import { boilerplate } from '@/lib/brief/key-points/boilerplate';
import { findQuotes } from '@/lib/brief/quotes';
import { readText } from '@/lib/brief/read-text';
import { sections } from '@/lib/brief/sections';
import { findSources } from '@/lib/brief/sources';
import { findNoReplies } from '@/lib/brief/sources/no-reply';
import { spokenIn } from '@/lib/brief/spoken';
import { extractPage } from '@/lib/extract';
import { assembleArticle } from '@/lib/extract/assemble';
import { textLanguage } from '@/lib/text/language';

/**
 * The steps of `makeBrief` on the document that is open, each ready to run: what it takes from the
 * steps before is kept from their last run, so they must be run in order once. `null` for a refusal.
 */
export function preparedSteps(): Record<string, () => void> | null {
  const page = extractPage(document, { url: location.href });
  if (!page.ok) return null;
  const article = assembleArticle(page.value);
  let read = readText(article, 'und');
  let unfit: ReturnType<typeof boilerplate> = new Set();
  let entities: ReturnType<typeof findEntities> = [];
  let dates: ReturnType<typeof findDates> = [];
  let found: ReturnType<typeof findQuotes> = { quotes: [], attributed: [] };
  let spoken = spokenIn([], []);
  let hedges: ReturnType<typeof findHedges> = [];
  let noReply: ReturnType<typeof findNoReplies> = [];
  return {
    words: () => read.words,
    reading: () => {
      read = readText(article, textLanguage({ declared: article.lang, text: article.text }));
    },
    entities: () => {
      entities = findEntities(read);
    },
    keyPoints: () => {
      unfit = boilerplate(read);
      keyPoints(read, unfit, entities, found);
    },
    sections: () => {
      sections(read, unfit);
    },
    quotes: () => {
      found = findQuotes(read, entities);
      spoken = spokenIn(found.quotes, found.attributed);
    },
    dates: () => {
      dates = findDates(read);
    },
    figures: () => {
      findFigures(
        read,
        dates.flatMap(({ spans }) => spans),
      );
    },
    hedges: () => {
      hedges = findHedges(read, spoken.all);
    },
    sources: () => {
      noReply = findNoReplies(read);
      findSources(read, { quotes: found.quotes, entities, spoken });
    },
    drawers: () => {
      findDrawers(read, unfit, { hedges, noReply, spoken });
    },
  };
}
