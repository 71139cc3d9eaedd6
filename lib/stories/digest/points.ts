import type { StoryPoint } from '@/lib/model/story-digest';
import { hasOtherNumber, isSaid, type SaidText, saidText } from '../new-here';
import { inArticle, type StoryText } from './story-text';

/**
 * The key points of all articles by publication, with whether an earlier article says them. A point
 * with another number is new: who follows a story over days waits for just that.
 */
export function storyPoints(texts: readonly StoryText[]): StoryPoint[] {
  const earlier: SaidText[] = [];
  return texts.flatMap((text) => {
    const { brief, snapshot } = text;
    const points = brief.keyPoints.map((point) => ({
      ...inArticle(text, point),
      text: point.text,
      trimmed: point.trimmed ?? false,
      isNew:
        !isSaid(point.text, brief.lang, earlier) || hasOtherNumber(point.text, brief.lang, earlier),
    }));
    earlier.push(saidText({ text: snapshot.text, brief }));
    return points;
  });
}
