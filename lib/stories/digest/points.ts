import type { Figure } from '@/lib/model/figure';
import type { StoryPoint } from '@/lib/model/story-digest';
import { hasOtherNumber, isSaid, type SaidText, saidText } from '../new-here';
import { figuresIn, hasNewFigure } from './new-figures';
import { inArticle, type StoryText } from './story-text';

/**
 * The key points of all articles by publication, with whether an earlier article says them. A point
 * with another number or figure is new: who follows a story over days waits for just that. Points
 * of the first article in a further language are neither: there is nothing to compare them with.
 */
export function storyPoints(texts: readonly StoryText[]): StoryPoint[] {
  const earlier: SaidText[] = [];
  const figures: Figure[] = [];
  return texts.flatMap((text) => {
    const { brief, snapshot } = text;
    const isCompared = earlier.length === 0 || earlier.some(({ lang }) => lang === brief.lang);
    const points = brief.keyPoints.map((point) => ({
      ...inArticle(text, point),
      text: point.text,
      trimmed: point.trimmed ?? false,
      ...(point.context ? { context: point.context } : {}),
      isNew: isCompared
        ? !isSaid(point.text, brief.lang, earlier) ||
          hasOtherNumber(point.text, brief.lang, earlier) ||
          hasNewFigure(figuresIn(text, point), figures)
        : null,
    }));
    earlier.push(saidText({ text: snapshot.text, brief }));
    figures.push(...brief.figures);
    return points;
  });
}
