import { countPlaces, listTags } from '@/lib/storage/queries';
import { type Live, useLive } from './use-live';

/** How much lies on each shelf. */
export type RailCounts = {
  places: Awaited<ReturnType<typeof countPlaces>>;
  tags: Awaited<ReturnType<typeof listTags>>;
};

const railCounts = async (): Promise<RailCounts> => {
  const [places, tags] = await Promise.all([countPlaces(), listTags()]);
  return { places, tags };
};

/** Follows the counts of all shelves. */
export const useRail = (): Live<RailCounts> => useLive(railCounts);
