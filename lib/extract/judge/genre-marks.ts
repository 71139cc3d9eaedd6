import type { Genre } from '@/lib/model/article';
import type { PageMetadata } from '../metadata';
import { hostOf } from '../metadata/links';
import { wordCount } from '../word-count';
import { NEWS_TYPE, pathParts, rubrics } from './genre-features';
import {
  ANALYSIS,
  COLUMN,
  CONVERSATION,
  GENRE_WORDS,
  GOVERNMENT,
  type LabelledGenre,
  LIST_TITLE,
  NEWSLETTER,
  NO_THINGS,
  OWN_RELEASE,
  PUBLIC_WORD,
  RATING,
  RELEASE,
  SLUG_WORDS,
  STATE_OF_NEWS,
  TITLE_WORDS,
} from './genre-words';
import type { KeptText } from './kept-text';

/** Types of schema.org that name a genre. */
const TYPES: [LabelledGenre, RegExp][] = [
  ['live', /^LiveBlogPosting$/],
  ['opinion', /^Opinion/],
  ['analysis', /^(?:(?:Analysis|Background)NewsArticle|ClaimReview)$/],
  ['review', /^(?:Critic)?Review(?:NewsArticle)?$/],
];
/** A type that an article has; `Review` without one is what customers wrote below a shop's page. */
const ARTICLE_TYPE = /Article$|Posting$|^Critic|^Claim/;
/** Blocks that begin with a time of day, at least, in a live report. */
const LIVE_BLOCKS = 5;
const CLOCK = /^\(?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d|[.:]\d)(?:\s?(?:uhr|[ap]\.?m\.?))?(?=\W|$)/i;
/** Words of the entry below a lone time: with fewer it is a chapter of a film, or a timetable. */
const ENTRY_WORDS = 3;
/** Paragraphs that ask, at least, and their share, for an interview. */
const QUESTIONS = 5;
const QUESTION_SHARE = 0.15;
/** Paragraphs that one speaker begins by name, at least, where two take turns, and their share. */
const TURNS = 3;
const TURN_SHARE = 0.25;
const SPEAKER = /^(\p{Lu}[\p{L}.' -]{1,30}):\s/u;
/** Blocks at either end that may say what a piece is. */
const ENDS = 4;
/** A question put by the outlet: not one quoted within a paragraph of an answer. */
const QUESTION = /^[^“”„"«»]{15,400}[?？]$/u;

/**
 * The genre that a page names or shows by its form: types in structured data, the marks of a
 * release, its rubric, address and headline, what its first and last lines say, times of day,
 * questions and answers. `null` where there is no such mark; the first found counts.
 */
export function markedGenre(metadata: PageMetadata, kept: KeptText, url: string): Genre | null {
  return (
    byType(metadata.articleTypes) ??
    byRelease(kept, url) ??
    byLabel(metadata, url) ??
    byHeadline(metadata.title) ??
    byOwnRelease(metadata, kept) ??
    byLines(kept) ??
    byForm(metadata, kept)
  );
}

function byType(types: readonly string[]): Genre | null {
  if (!types.some((type) => ARTICLE_TYPE.test(type))) return null;
  for (const [kind, type] of TYPES) {
    const found = types.find((name) => type.test(name));
    if (found) return { kind, reasons: [found] };
  }
  return null;
}

const release = (reason: string): Genre => ({ kind: 'press-release', reasons: [reason] });

function byRelease(kept: KeptText, url: string): Genre | null {
  if (ends(kept).some((text) => RELEASE.test(text))) return release('text of a release');
  const isOfficial = GOVERNMENT.test(hostOf(url) ?? '');
  return isOfficial && pathParts(url).some((part) => PUBLIC_WORD.test(part))
    ? release('address of a government')
    : null;
}

/** After the headline: a list of "the top 25 …" is one, also where its maker is pleased to announce it. */
function byOwnRelease({ articleTypes }: PageMetadata, kept: KeptText): Genre | null {
  const isNews = articleTypes.some((type) => NEWS_TYPE.test(type));
  return !isNews && ends(kept).some((text) => OWN_RELEASE.test(text))
    ? release('text of a release')
    : null;
}

/** The words that label an article: its rubric, the parts of its address, what precedes a colon. */
function byLabel(metadata: PageMetadata, url: string): Genre | null {
  const parts = pathParts(url);
  const label = /^([^:：|]{2,24})\s*(?:[:|]\s|[：｜])/u.exec(metadata.title)?.[1]?.trim();
  const words: [string, string][] = [
    ...rubrics(metadata.section).map((word): [string, string] => ['section', word]),
    ...parts.slice(0, -1).map((word): [string, string] => ['address', word]),
    ...(label ? [['headline', label] as [string, string]] : []),
  ];
  for (const [where, word] of words) {
    for (const [kind, names] of Object.entries(GENRE_WORDS)) {
      if (isKind(kind) && names.test(word)) return { kind, reasons: [`${where}: ${word}`] };
    }
  }
  for (const word of (parts.at(-1) ?? '').split(/[-_.,]/)) {
    const found = SLUG_WORDS.find(([, names]) => names.test(word));
    if (found) return { kind: found[0], reasons: [`address: ${word}`] };
  }
  return null;
}

const isKind = (kind: string): kind is LabelledGenre => Object.hasOwn(GENRE_WORDS, kind);

function byHeadline(title: string): Genre | null {
  const state = STATE_OF_NEWS.exec(title);
  if (state) return { kind: 'news', reasons: [`headline: ${state[0]}`] };
  const list = NO_THINGS.test(title) ? null : LIST_TITLE.exec(title);
  if (list) return { kind: 'round-up', reasons: [`headline: ${list[0]}`] };
  for (const [kind, words] of TITLE_WORDS) {
    const found = words.exec(title);
    if (found) return { kind, reasons: [`headline: ${found[0]}`] };
  }
  return null;
}

function byLines(kept: KeptText): Genre | null {
  const lines = ends(kept);
  const first = lines.slice(0, ENDS);
  const says = (kind: LabelledGenre, words: RegExp, where: readonly string[]): Genre | null => {
    const found = where.map((text) => words.exec(text)?.[0]).find(Boolean);
    return found ? { kind, reasons: [`text: ${found.trim()}`] } : null;
  };
  return (
    says('round-up', NEWSLETTER, first) ??
    says('interview', CONVERSATION, lines) ??
    says('opinion', COLUMN, lines) ??
    says('analysis', ANALYSIS, first) ??
    says('review', RATING, lines)
  );
}

function byForm(metadata: PageMetadata, kept: KeptText): Genre | null {
  const { blocks } = kept;
  const entries = blocks.filter(({ text }, i) => {
    const clock = CLOCK.exec(text)?.[0];
    if (!clock) return false;
    const own = /\p{L}/u.test(text.slice(clock.length)) || /\p{L}/u.test(clock);
    const next = blocks[i + 1]?.text ?? '';
    return own || (!CLOCK.test(next) && wordCount(next) >= ENTRY_WORDS);
  });
  if (entries.length >= LIVE_BLOCKS) return { kind: 'live', reasons: ['many times of day'] };
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph').map(({ text }) => text);
  const questions = paragraphs.filter((text) => QUESTION.test(text)).length;
  if (questions >= QUESTIONS && questions > paragraphs.length * QUESTION_SHARE)
    return { kind: 'interview', reasons: ['many questions'] };
  return takesTurns(metadata, paragraphs)
    ? { kind: 'interview', reasons: ['speakers take turns'] }
    : null;
}

/**
 * True where two speakers begin many paragraphs by name. One of them is named elsewhere too: in the
 * text, the headline, the byline or as the outlet. Labels such as `Pros:` and `Cons:` are not.
 */
function takesTurns(metadata: PageMetadata, paragraphs: readonly string[]): boolean {
  const turns = new Map<string, number>();
  let text = '';
  for (const paragraph of paragraphs) {
    const [lead = '', speaker] = SPEAKER.exec(paragraph) ?? [];
    if (speaker) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
    text += `\n${paragraph.slice(lead.length)}`;
  }
  const speakers = [...turns].filter(([, count]) => count >= TURNS);
  const taken = speakers.reduce((sum, [, count]) => sum + count, 0);
  if (speakers.length < 2 || taken <= paragraphs.length * TURN_SHARE) return false;
  // allow `HARBOUR POST:` for the outlet Harbour Post
  const about = [metadata.title, metadata.byline, metadata.outlet].join('\n').toLowerCase();
  return speakers.some(
    ([speaker]) => about.includes(speaker.toLowerCase()) || text.includes(` ${speaker}`),
  );
}

/** The first and the last blocks. */
function ends({ blocks }: KeptText): string[] {
  const texts = blocks.map((block) => block.text);
  return [...texts.slice(0, ENDS), ...texts.slice(-ENDS)];
}
