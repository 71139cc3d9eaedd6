import type { StoryReason } from '@/lib/model/story';
import { textFamilies } from '@/lib/stories/families';
import { groupStories } from '@/lib/stories/group';
import { storyProfile } from '@/lib/stories/profile';
import { libraryRarity } from '@/lib/stories/rarity';
import type { InputArticle } from './read-articles';

/** What is printed: stories and text families, articles by their ids. */
export type PrintedStories = {
  stories: { articles: string[]; maybe: string[]; why: StoryReason }[];
  families: {
    /** The fullest text first. */
    articles: string[];
    /** The least share of an article's text that stands in the fullest one. */
    containment: number;
    /** Who wrote it, as one of them says; `null` where none does. */
    origin: { name: string; from: string; article: string } | null;
  }[];
};

/** Sorts articles into stories and text families. Articles that stand alone are in neither. */
export function storiesOf(articles: readonly InputArticle[]): PrintedStories {
  const idAt = (at: number): string => articles[at]?.id ?? '';
  const profiled = articles.map(({ id, article, brief }) => ({
    articleId: id,
    profile: storyProfile(article, brief),
  }));
  const rarity = libraryRarity(profiled.map(({ profile }) => profile));
  const families = textFamilies(
    articles.map(({ article, brief }) => ({ ...article, lang: brief.lang })),
  );
  return {
    stories: groupStories(profiled, [], rarity).map(({ articleIds, maybe, why }) => ({
      articles: articleIds,
      maybe,
      why,
    })),
    families: families.map(({ articles: members, overlaps, origin }) => ({
      articles: members.map(idAt),
      containment: Math.min(...overlaps.flatMap((overlap) => overlap?.containment ?? [])),
      origin: origin && { name: origin.name, from: origin.from, article: idAt(origin.article) },
    })),
  };
}
