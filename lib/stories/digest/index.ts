import type { StoryDigest } from '@/lib/model/story-digest';
import { storyDates } from './dates';
import { storyFamilies } from './families';
import { storyPeople } from './people';
import { storyPoints } from './points';
import type { StoryText } from './story-text';

/**
 * What the articles of a story give together, from their texts by publication: which print one
 * text, what each says first, which dates they name, and who they say people are. Pure.
 */
export const storyDigest = (texts: readonly StoryText[]): StoryDigest => ({
  families: storyFamilies(texts),
  points: storyPoints(texts),
  dates: storyDates(texts),
  people: storyPeople(texts),
});
