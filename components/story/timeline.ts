import { dayOf } from '@/components/words/dates';
import { momentOf } from '@/components/words/time';
import type { StoryDate } from '@/lib/model/story-digest';
import type { StoryMember, StoryView } from '@/lib/model/story-view';

/** One point of a story's timeline. */
export type TimelineEvent =
  | { kind: 'published' | 'updated'; at: number; member: StoryMember }
  /** A date that articles name, with the sentence of each. */
  | { kind: 'named'; at: number; dates: StoryDate[] };

/** What articles say of a date: a sentence that reprints share stands once. */
export function saidOf(dates: readonly StoryDate[]): { date: StoryDate; articleIds: string[] }[] {
  const said = new Map<string, StoryDate[]>();
  for (const date of dates) said.set(date.sentence, [...(said.get(date.sentence) ?? []), date]);
  return [...said.values()].flatMap((same) =>
    same[0] ? [{ date: same[0], articleIds: same.map(({ articleId }) => articleId) }] : [],
  );
}

/** Dates that are one when they are written alike: the same day, month or moment. */
function namedDates(dates: readonly StoryDate[]): TimelineEvent[] {
  const byDate = new Map<string, StoryDate[]>();
  for (const date of dates) {
    const key = `${date.iso} ${date.until ?? ''}`;
    byDate.set(key, [...(byDate.get(key) ?? []), date]);
  }
  return [...byDate.values()].flatMap((same): TimelineEvent[] => {
    const [first] = same;
    return first ? [{ kind: 'named', at: dayOf(first.iso).getTime(), dates: same }] : [];
  });
}

/** What lies further back than this before the first article is background of the story. */
const BACKGROUND_MS = 30 * 24 * 60 * 60 * 1000;

/** The timeline of a story, each part the oldest first. */
export type Timeline = {
  /** Dates long before its first article. */
  background: TimelineEvent[];
  /** When its articles were published and updated, among the dates that they name. */
  events: TimelineEvent[];
};

/** Dates and articles of a story in the order of time. */
export function timeline({ members, digest, first }: StoryView): Timeline {
  const articles = members.flatMap((member): TimelineEvent[] => {
    const published = member.published === null ? null : momentOf(member.published);
    return [
      { kind: 'published', at: published ?? member.savedAt, member },
      ...member.versions.map((at): TimelineEvent => ({ kind: 'updated', at, member })),
    ];
  });
  const all = [...namedDates(digest?.dates ?? []), ...articles].sort((a, b) => a.at - b.at);
  const isBackground = ({ kind, at }: TimelineEvent): boolean =>
    kind === 'named' && at < first - BACKGROUND_MS;
  return {
    background: all.filter(isBackground),
    events: all.filter((event) => !isBackground(event)),
  };
}
