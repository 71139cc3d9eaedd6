import { countPlaces } from '@/lib/storage/count-places';
import { listTags } from '@/lib/storage/queries';
import { countStories } from '@/lib/storage/stories/story-views';
import { type Live, useLive } from './use-live';

/** How much lies on each shelf. */
export type RailCounts = {
  /** By the shelf's kind. */
  places: Awaited<ReturnType<typeof countPlaces>> & { stories: number };
  tags: Awaited<ReturnType<typeof listTags>>;
};

const railCounts = async (): Promise<RailCounts> => {
  const [places, stories, tags] = await Promise.all([countPlaces(), countStories(), listTags()]);
  return { places: { ...places, stories }, tags };
};

/** Follows the counts of all shelves. */
export const useRail = (): Live<RailCounts> => useLive(railCounts);
