import type { Article, Genre } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { StoryProfile } from '@/lib/model/story';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { words } from '@/lib/text/words';

/** More are ever less what the article is about, and cost space in every saved article. */
const MOST_WORDS = 100;
const MOST_NAME_WORDS = 40;
const MOST_NAMES = 24;
/** What stands in the headline or in the lead counts as if it stood there this often. */
const TITLE_COUNT = 3;
const LEAD_COUNT = 2;
const LEAD_SENTENCES = 5;

/** Genres that tell of many events, or of what somebody thinks of one. */
const UNGROUPED: ReadonlySet<Genre['kind']> = new Set(['live', 'round-up', 'opinion']);

const MS_PER_DAY = 86_400_000;

/** Days from 1970-01-01 to the calendar day of an ISO 8601 date, its own zone kept. */
function dayNumber(iso: string | null): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso ?? '')?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? null : time / MS_PER_DAY;
}

type Counted = Map<string, { count: number; written: string }>;

function add(to: Counted, text: string, lang: string, count: number): void {
  for (const word of words(text, lang)) {
    if (isStopWord(word, lang)) continue;
    const term = stem(word, lang);
    const known = to.get(term);
    if (known) known.count += count;
    else to.set(term, { count, written: word });
  }
}

const mostCounted = (counted: Counted, limit: number) =>
  [...counted].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1)).slice(0, limit);

/** Frequent words say more, but not in proportion (sublinear term frequency). */
const weight = (count: number): number => Math.round((1 + Math.log(count)) * 100) / 100;

/** The names of a brief with how often each entity is named, the most named first. */
const namesOf = ({ entities }: Brief): [name: string, count: number][] =>
  entities
    .map(({ name, mentions }): [string, number] => [name, mentions.length])
    .sort(([, m], [, n]) => n - m);

/**
 * What one article is matched by: the words and names that it uses most, those of headline and lead
 * before others, and its day. Pure; takes time in proportion to the text.
 */
export function storyProfile(article: Article, brief: Brief): StoryProfile {
  const { lang, sentences } = brief;
  const leadEnd = sentences[LEAD_SENTENCES - 1]?.end ?? article.text.length;
  const zones: [string, number][] = [
    [article.title, TITLE_COUNT],
    [article.text.slice(0, leadEnd), LEAD_COUNT],
    [article.text.slice(leadEnd), 1],
  ];
  const all: Counted = new Map();
  for (const [text, count] of zones) add(all, text, lang, count);
  const names = namesOf(brief);
  const inNames: Counted = new Map();
  for (const [name, count] of names) add(inNames, name, lang, count);
  const kept = mostCounted(all, MOST_WORDS);
  const keptNames = mostCounted(inNames, MOST_NAME_WORDS);
  return {
    lang,
    day: dayNumber(article.published),
    groups: !UNGROUPED.has(article.genre.kind),
    names: names.slice(0, MOST_NAMES).map(([name]) => name),
    nameWords: keptNames.map(([term]) => term),
    nameWeights: keptNames.map(([, { count }]) => weight(count)),
    words: kept.map(([term]) => term),
    weights: kept.map(([, { count }]) => weight(count)),
    written: kept.map(([term, { written }]) => (written === term ? '' : written)),
  };
}

/**
 * The terms that an article is looked up by, the most telling first: names as written, with their
 * capital, and stems in lower case.
 */
export function storyTerms({ names, words }: StoryProfile): { term: string; count: number }[] {
  return [...names, ...words.slice(0, MOST_NAMES)].map((term) => ({ term, count: 1 }));
}
