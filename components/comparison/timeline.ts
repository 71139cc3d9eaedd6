import type { Compared } from '@/components/hooks/use-comparison';
import { dayOf } from '@/components/words/dates';
import { momentOf } from '@/components/words/time';
import type { DateMention } from '@/lib/model/date-mention';

type Mention = { article: number; sentence: number | undefined };

/** One line of the timeline: something was published or changed, or a date that the texts name. */
export type TimelineEntry =
  | { kind: 'published' | 'version'; at: number; article: number }
  /** Each independent text that names it, with the sentence that does so first. */
  | { kind: 'mentioned'; at: number; date: DateMention; by: Mention[] };

type Asked = Pick<Compared, 'articles' | 'comparison'>;

function publications({ articles }: Asked): TimelineEntry[] {
  return articles.flatMap(({ saved, versions }, article): TimelineEntry[] => {
    const published = momentOf(saved.published ?? '');
    const [, ...later] = versions;
    return [
      ...(published === null ? [] : [{ kind: 'published' as const, at: published, article }]),
      ...later.map((at) => ({ kind: 'version' as const, at, article })),
    ];
  });
}

/** Dates by the day that they mean, with the independent texts that name each. */
function mentions({ articles, comparison }: Asked): TimelineEntry[] {
  const reprints = new Set(comparison.families.flatMap(({ articles: [, ...rest] }) => rest));
  const byDate = new Map<string, { date: DateMention; by: Mention[] }>();
  articles.forEach(({ brief }, article) => {
    if (reprints.has(article)) return;
    for (const date of brief.dates) {
      const known = byDate.get(date.iso) ?? { date, by: [] };
      if (!known.by.some((each) => each.article === article))
        known.by.push({ article, sentence: date.sentences[0] });
      byDate.set(date.iso, known);
    }
  });
  return [...byDate.values()]
    .filter(({ by }) => by.length > 1)
    .map(({ date, by }) => ({ kind: 'mentioned', at: dayOf(date.iso).getTime(), date, by }));
}

/** Publications, later versions and the dates that several texts name, oldest first. */
export const timelineOf = (asked: Asked): TimelineEntry[] =>
  [...publications(asked), ...mentions(asked)].sort((a, b) => a.at - b.at);
