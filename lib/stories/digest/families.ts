import type { StoryFamily } from '@/lib/model/story-digest';
import { isSameText, textFamilies } from '../families';
import type { StoryText } from './story-text';

/** Whether a byline names an outlet, by itself or among others: `Westmark Press Agency, staff`. */
const names = (byline: string, outlet: string): boolean =>
  outlet !== '' && ` ${byline.replaceAll(/[,;/|&()]/gu, ' ')} `.includes(` ${outlet} `);

/** The outlet of one of these articles that another one's byline names as where its text is from. */
function namedAmong(family: readonly StoryText[]): StoryFamily['origin'] {
  for (const { articleId, snapshot } of family)
    for (const other of family) {
      const { outlet } = other.snapshot;
      if (other.articleId !== articleId && snapshot.byline && names(snapshot.byline, outlet))
        return { name: outlet, from: 'byline', articleId };
    }
  return null;
}

/** The articles of a story that print one text, the fullest text of each first. */
export function storyFamilies(texts: readonly StoryText[]): StoryFamily[] {
  const idOf = (at: number): string => texts[at]?.articleId ?? '';
  const families = textFamilies(
    texts.map(({ snapshot, brief }) => ({
      text: snapshot.text,
      byline: snapshot.byline,
      asides: snapshot.asides,
      lang: brief.lang,
    })),
  );
  return families.map(({ articles, overlaps, origin }) => ({
    articleIds: articles.map(idOf),
    // The fullest text is the one that the others are compared with.
    sameText: overlaps.map((overlap) => overlap === null || isSameText(overlap)),
    origin: origin
      ? { name: origin.name, from: origin.from, articleId: idOf(origin.article) }
      : namedAmong(articles.flatMap((at) => texts[at] ?? [])),
  }));
}
