import type { StoryDate } from '@/lib/model/story-digest';
import { inArticle, type StoryText } from './story-text';

/** The dates that a story's articles name, in their own order; each once in an article. */
export function storyDates(texts: readonly StoryText[]): StoryDate[] {
  const found = texts.flatMap((text) => {
    const seen = new Set<string>();
    return text.brief.dates.flatMap((date): StoryDate[] => {
      const { iso, precision, text: words, until } = date;
      // A span of days is another date than its first day.
      const key = `${iso} ${until ?? ''}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const named = { iso, precision, text: words, ...(until === undefined ? {} : { until }) };
      const { start = 0, end = 0 } = text.brief.sentences[date.sentences[0] ?? 0] ?? {};
      const sentence = text.snapshot.text.slice(start, end);
      return [{ ...inArticle(text, date), ...named, sentence }];
    });
  });
  return found.sort((a, b) => (a.iso < b.iso ? -1 : a.iso > b.iso ? 1 : 0));
}
