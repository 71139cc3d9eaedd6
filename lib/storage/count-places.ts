import { PLACES, type Place } from '@/lib/model/library';
import { SHOWN_PLACES } from './queries';
import { placeRange } from './ranges';
import { inStore } from './store-error';

/** How many articles lie in each place, and how many outside the trash are unread. */
export function countPlaces(): Promise<Record<Place, number> & { unread: number }> {
  return inStore(async () => {
    const [inbox = 0, archive = 0, trash = 0] = await Promise.all(
      PLACES.map((place) => placeRange(place, false).count()),
    );
    const unread = await Promise.all(SHOWN_PLACES.map((place) => placeRange(place, true).count()));
    return { inbox, archive, trash, unread: unread.reduce((sum, count) => sum + count, 0) };
  });
}
