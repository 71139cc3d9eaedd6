import type { Compared } from '@/components/hooks/use-comparison';
import { dayOf } from '@/components/words/dates';
import { momentOf } from '@/components/words/time';
import type { DateMention } from '@/lib/model/date-mention';

/** One line of the timeline: something was published or changed, or a date that the texts name. */
export type TimelineEntry =
  | { kind: 'published' | 'version'; at: number; article: number }
  | { kind: 'mentioned'; at: number; date: DateMention; articles: number[] };

function publications({ articles }: Pick<Compared, 'articles'>): TimelineEntry[] {
  return articles.flatMap(({ saved, versions }, article): TimelineEntry[] => {
    const published = momentOf(saved.published ?? '');
    const [, ...later] = versions;
    return [
      ...(published === null ? [] : [{ kind: 'published' as const, at: published, article }]),
      ...later.map((at) => ({ kind: 'version' as const, at, article })),
    ];
  });
}

/** Dates by the day that they mean, with the articles that name each. */
function mentions({ articles }: Pick<Compared, 'articles'>): TimelineEntry[] {
  const byDate = new Map<string, { date: DateMention; articles: Set<number> }>();
  articles.forEach(({ brief }, article) => {
    for (const date of brief.dates) {
      const known = byDate.get(date.iso);
      if (known) known.articles.add(article);
      else byDate.set(date.iso, { date, articles: new Set([article]) });
    }
  });
  return [...byDate.values()]
    .filter((entry) => entry.articles.size > 1)
    .map((entry) => ({
      kind: 'mentioned',
      at: dayOf(entry.date.iso).getTime(),
      date: entry.date,
      articles: [...entry.articles],
    }));
}

/** Publications, later versions and the dates that more than one article names, oldest first. */
export const timelineOf = (compared: Pick<Compared, 'articles'>): TimelineEntry[] =>
  [...publications(compared), ...mentions(compared)].sort((a, b) => a.at - b.at);
