import type { StoryCore } from '@/lib/storage/stories/core';
import { matchesOf } from '@/lib/stories/match';
import { placeArticle } from '@/lib/stories/place';
import { storyTerms } from '@/lib/stories/profile';
import { rarityOf } from '@/lib/stories/rarity';
import { regroup } from '@/lib/stories/regroup';

/** What decides where articles belong, as the store asks for it. */
export const storyCore: StoryCore = {
  terms: storyTerms,
  place: (articleId, profile, { stories, profiles, answers, documents }) => {
    const rarity = rarityOf({ total: documents.documents, counts: documents.counts });
    const matches = matchesOf(profile, profiles, rarity);
    return placeArticle({ articleId, matches, stories, answers });
  },
  group: ({ documents, ...question }) =>
    regroup(question, rarityOf({ total: documents.documents, counts: documents.counts })),
};
