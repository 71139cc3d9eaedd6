import type { Article } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import { textLanguage } from '@/lib/text/language';
import { findDates } from './dates';
import { findDrawers } from './drawers';
import { findEntities } from './entities';
import { findFigures } from './figures';
import { findHedges } from './hedges';
import { keyPoints } from './key-points';
import { boilerplate } from './key-points/boilerplate';
import { findQuotes } from './quotes';
import { readText } from './read-text';
import { readingMinutes } from './reading-time';
import { sections } from './sections';
import { findSources } from './sources';
import { findNoReplies } from './sources/no-reply';
import { spokenIn } from './spoken';

/**
 * Which analysis made a brief. Raised with every change that gives the same text another brief;
 * stored briefs with a lower number are computed anew.
 */
export const ANALYSIS_VERSION = 14;

/**
 * The brief of one article: its sentences, the key points, the sections, what it names, who is
 * quoted, its figures and dates, on whose word it stands, what is held back, and the drawers.
 *
 * Pure and deterministic: the same article gives the same brief in Node, the page and the
 * background, in time proportional to its length. A text without a sentence gives a brief without
 * key points and, when it has no block either, without sections. Never throws.
 */
export function makeBrief(article: Article): Brief {
  const lang = textLanguage({ declared: article.lang, text: article.text });
  const read = readText(article, lang);
  const unfit = boilerplate(read);
  const entities = findEntities(read);
  const dates = findDates(read);
  const { quotes, attributed } = findQuotes(read, entities);
  const spoken = spokenIn(quotes, attributed);
  const hedges = findHedges(read, spoken.all);
  const noReply = findNoReplies(read);
  return {
    analysisVersion: ANALYSIS_VERSION,
    textHash: article.textHash,
    lang,
    words: read.words,
    minutes: readingMinutes(article.text.length, lang),
    sentences: read.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph })),
    keyPoints: keyPoints(read, unfit, entities, { quotes, attributed }),
    sections: sections(read, unfit),
    entities,
    quotes,
    attributed,
    figures: findFigures(
      read,
      dates.flatMap(({ spans }) => spans),
    ),
    dates,
    hedges,
    sources: findSources(read, { quotes, entities, spoken }),
    noReply,
    drawers: findDrawers(read, unfit, { hedges, noReply, spoken }),
  };
}
