import type { Article, Genre } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import type { Entity } from '@/lib/model/entities';
import type { StoryProfile } from '@/lib/model/story';
import { backgroundRarity } from '../rarity';
import { type CountedWord, CountedWords } from './counted-words';
import { MARK } from './marks';

/** More are ever less what the article is about, and cost space in every saved article. */
const MOST_WORDS = 100;
/** The words of headline and lead are kept beside them, up to this many in all. */
const MOST_WITH_LEAD = 130;
const MOST_NAMES = 24;
/** Reasons name telling words only. */
const MOST_WRITTEN = 40;
/** The lead of a news report says who, what, where and when; later sentences tell the background. */
const LEAD_SENTENCES = 4;

/** Genres that tell of many events, or of what somebody thinks of one. */
const UNGROUPED: ReadonlySet<Genre['kind']> = new Set(['live', 'round-up', 'opinion', 'review']);

const MS_PER_DAY = 86_400_000;

/** Days from 1970-01-01 to the calendar day of an ISO 8601 date, its own zone kept. */
function dayNumber(iso: string | null): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(iso ?? '')?.[0];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  return Number.isNaN(time) ? null : time / MS_PER_DAY;
}

const KIND_MARK: Partial<Record<Entity['kind'], number>> = {
  person: MARK.person,
  place: MARK.place,
};

function countedWords(article: Article, { lang, sentences, entities }: Brief): CountedWords {
  const counted = new CountedWords(lang, article.published?.slice(0, 4) ?? null);
  const texts = sentences.map(({ start, end }) => article.text.slice(start, end));
  const [headline = '', ...rest] = article.title ? [article.title, ...texts] : texts;
  counted.add(headline, 'headline');
  rest.forEach((text, at) => {
    counted.add(text, at < LEAD_SENTENCES ? 'lead' : 'body');
  });
  for (const { name, kind } of entities) counted.mark(name, MARK.name + (KIND_MARK[kind] ?? 0));
  return counted;
}

/** The words that are kept, most telling first: frequent here and rare elsewhere. */
function tellingWords(counted: CountedWords, lang: string): [string, CountedWord][] {
  const telling = [...counted.words]
    .map((entry) => ({
      entry,
      weight: (1 + Math.log(entry[1].count)) * backgroundRarity(entry[0], lang),
    }))
    .sort((a, b) => b.weight - a.weight || (a.entry[0] < b.entry[0] ? -1 : 1))
    .map(({ entry }) => entry);
  const kept = telling.slice(0, MOST_WORDS);
  const ofLead = telling.slice(MOST_WORDS).filter(([, { leadCount }]) => leadCount > 0);
  return [...kept, ...ofLead.slice(0, MOST_WITH_LEAD - kept.length)];
}

/**
 * What one article is matched by: its words with their places, which of them are names, the days
 * that it tells of and its own. Pure; takes time in proportion to the text. An article without a
 * word gives an empty profile, which matches nothing.
 */
export function storyProfile(article: Article, brief: Brief): StoryProfile {
  const counted = countedWords(article, brief);
  const kept = tellingWords(counted, brief.lang);
  return {
    lang: brief.lang,
    day: dayNumber(article.published),
    groups: !UNGROUPED.has(article.genre.kind),
    headed: article.title !== '',
    names: brief.entities
      .toSorted((a, b) => b.mentions.length - a.mentions.length)
      .slice(0, MOST_NAMES)
      .map(({ name }) => name),
    words: kept.map(([term]) => term),
    counts: kept.map(([, { count }]) => count),
    leadCounts: kept.map(([, { leadCount }]) => leadCount),
    marks: kept.map(([, { mark }]) => mark),
    written: kept
      .slice(0, MOST_WRITTEN)
      .map(([term, { written }]) => (written === term ? '' : written)),
    dates: counted.dates,
    weekdays: counted.weekdays,
  };
}

/**
 * The terms that an article is looked up by, the most telling first, with how often each stands in
 * it. Numbers are among them: only what is indexed is known to be common.
 */
export function storyTerms({ words, counts }: StoryProfile): { term: string; count: number }[] {
  return words.map((term, n) => ({ term, count: counts[n] ?? 1 }));
}
