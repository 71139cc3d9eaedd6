import type { StoryFamily } from '@/lib/model/story-digest';
import { textFamilies } from '../families';
import type { StoryText } from './story-text';

/** The articles of a story that print one text, the fullest text of each first. */
export function storyFamilies(texts: readonly StoryText[]): StoryFamily[] {
  const idOf = (at: number): string => texts[at]?.articleId ?? '';
  const families = textFamilies(
    texts.map(({ snapshot, brief }) => ({ ...snapshot, lang: brief.lang })),
  );
  return families.map(({ articles, sameText, origin }) => ({
    articleIds: articles.map(idOf),
    sameText,
    origin: origin && { name: origin.name, from: origin.from, articleId: idOf(origin.article) },
  }));
}
