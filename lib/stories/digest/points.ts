import type { StoryPoint } from '@/lib/model/story-digest';
import { stem } from '@/lib/text/stems';
import { isStopWord } from '@/lib/text/stop-words';
import { words } from '@/lib/text/words';
import { inArticle, type StoryText } from './story-text';

/**
 * A key point counts as said before where one earlier sentence has this share of its words that
 * carry matter, and all its numbers. Lower hides what is new in a sentence about the same; higher
 * lists the same event in each outlet's words.
 */
const SAID_SHARE = 0.6;

const contentOf = (text: string, lang: string): Set<string> =>
  new Set(
    words(text, lang)
      .filter((word) => !isStopWord(word, lang))
      .map((word) => stem(word, lang)),
  );

/** Whether a sentence says what a point says, as far as shared words tell. */
function says(sentence: ReadonlySet<string>, point: ReadonlySet<string>): boolean {
  const missing = [...point].filter((term) => !sentence.has(term));
  if (missing.some((term) => /\d/u.test(term))) return false;
  return point.size > 0 && 1 - missing.length / point.size >= SAID_SHARE;
}

/** The key points of all articles by publication, with whether an earlier article says them. */
export function storyPoints(texts: readonly StoryText[]): StoryPoint[] {
  const earlier: ReadonlySet<string>[] = [];
  return texts.flatMap((text) => {
    const { brief, snapshot } = text;
    const points = brief.keyPoints.map((point) => {
      const content = contentOf(point.text, brief.lang);
      return {
        ...inArticle(text, point),
        text: point.text,
        trimmed: point.trimmed ?? false,
        isNew: !earlier.some((sentence) => says(sentence, content)),
      };
    });
    for (const { start, end } of brief.sentences)
      earlier.push(contentOf(snapshot.text.slice(start, end), brief.lang));
    return points;
  });
}
