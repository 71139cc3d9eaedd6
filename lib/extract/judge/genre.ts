import type { Genre } from '@/lib/model/article';
import type { PageMetadata } from '../metadata';
import { GENRE_WORDS, type LabelledGenre, RELEASE, TITLE_WORDS } from './genre-words';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/** Types of schema.org that name a genre. */
const TYPES: [LabelledGenre, RegExp][] = [
  ['live', /^LiveBlogPosting$/],
  ['opinion', /^Opinion/],
  ['analysis', /^(?:(?:Analysis|Background)NewsArticle|ClaimReview)$/],
  ['review', /^(?:Critic|User)?Review(?:NewsArticle)?$/],
];
/** Blocks that begin with a time of day, at least, in a live report. */
const LIVE_BLOCKS = 5;
const CLOCK = /^\(?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.:]\d)(?:\s?(?:uhr|[ap]\.?m\.?))?/i;
/** Paragraphs that ask, at least, and their share, for an interview. */
const QUESTIONS = 5;
const QUESTION_SHARE = 0.15;
/** Blocks at either end that may say that this is a release. */
const ENDS = 4;
/** A question put by the outlet: not one quoted within a paragraph of an answer. */
const QUESTION = /^[^“”„"«»]{15,400}[?？]$/u;
/** Headlines of guides and lists; "your" speaks to customers. Outlets that say `NewsArticle` are believed. */
const GUIDE =
  /^(?:best|top|how to|how do|what (?:is|are)|why (?:is|are|do|you)|a guide|the (?:complete|ultimate)|\d+ |so (?:geht|gelingt)|comment |cómo |come |hoe )|\b(?:guides?|tips|tipps|trends|ideas|checklist|recipes?|rezepte?|ratgeber|your)\b/iu;
/** Parts of an address where guides, recipes and company blogs stand. */
const GUIDE_ADDRESS =
  /\/(?:[a-z-]*blogs?|guides?|learn|resources|how-to|wiki|academy|library|help|advice|gardening|recipes?|house-?tours?|knowledge)(?:\/|$)|\/(?:best|top)-|-tips(?:-|\/|$)/i;
/** How many of the marks below it takes to call a piece news. */
const NEWS_MARKS = 2;
const HEADLINE_WORDS = 4;
const NEWS_TYPE = /^(?:News|Reportage|Report)/;

/** The words that label an article: its rubric, the parts of its address, what precedes a colon. */
function labels(metadata: PageMetadata, url: string): [string, string][] {
  let path = '';
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    // An address that cannot be read labels nothing.
  }
  const label = /^([^:|]{3,24})\s*[:|]\s/.exec(metadata.title)?.[1]?.trim();
  return [
    ...(metadata.section ?? '')
      .split(/\s*[,;/>]\s*/)
      .map((word): [string, string] => ['section', word]),
    ...path
      .split('/')
      .slice(0, -1)
      .map((word): [string, string] => ['address', word]),
    ...(label ? [['headline', label] as [string, string]] : []),
  ];
}

const isKind = (kind: string): kind is LabelledGenre => Object.hasOwn(GENRE_WORDS, kind);

/**
 * What kind of piece an article is, and the marks that say so: its types in structured data, its
 * rubric and address, its headline, the shape of its text. `other` where nothing says news.
 */
export function genreOf(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
  url: string,
): Genre {
  for (const [kind, type] of TYPES) {
    const found = metadata.articleTypes.find((name) => type.test(name));
    if (found) return { kind, reasons: [found] };
  }
  const texts = kept.blocks.map((block) => block.text);
  const ends = [...texts.slice(0, ENDS), ...texts.slice(-ENDS)];
  if (ends.some((text) => RELEASE.test(text)))
    return { kind: 'press-release', reasons: ['text of a release'] };
  for (const [where, word] of labels(metadata, url)) {
    for (const [kind, words] of Object.entries(GENRE_WORDS)) {
      if (isKind(kind) && words.test(word)) return { kind, reasons: [`${where}: ${word}`] };
    }
  }
  for (const [kind, words] of TITLE_WORDS) {
    const found = words.exec(metadata.title);
    if (found) return { kind, reasons: [`headline: ${found[0]}`] };
  }
  if (texts.filter((text) => CLOCK.test(text)).length >= LIVE_BLOCKS) {
    return { kind: 'live', reasons: ['many times of day'] };
  }
  const paragraphs = kept.blocks.filter((block) => block.kind === 'paragraph');
  const questions = paragraphs.filter((block) => QUESTION.test(block.text)).length;
  if (questions >= QUESTIONS && questions > paragraphs.length * QUESTION_SHARE) {
    return { kind: 'interview', reasons: ['many questions'] };
  }
  const news = metadata.articleTypes.find((name) => NEWS_TYPE.test(name));
  if (news) return { kind: 'news', reasons: [news] };
  if (GUIDE.test(metadata.title) || GUIDE_ADDRESS.test(url))
    return { kind: 'other', reasons: ['guide'] };
  const marks = [
    ...(metadata.published ? ['dated'] : []),
    ...(metadata.articleTypes.length > 0 || /article/.test(metadata.pageType ?? '')
      ? ['article type']
      : []),
    ...(signals.articleWord || signals.dated ? ['address of an article'] : []),
    ...(signals.slugWords >= HEADLINE_WORDS ? ['headline in the address'] : []),
  ];
  return marks.length >= NEWS_MARKS
    ? { kind: 'news', reasons: marks }
    : { kind: 'other', reasons: [] };
}
