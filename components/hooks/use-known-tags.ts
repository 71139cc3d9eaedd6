import { listTags } from '@/lib/storage/queries';
import { useLive } from './use-live';

const NONE: readonly string[] = [];
const knownTags = async (): Promise<readonly string[]> => (await listTags()).map(({ tag }) => tag);

/** All tags in use; empty until the store has answered, or if it cannot. */
export function useKnownTags(): readonly string[] {
  const live = useLive(knownTags);
  return live.state === 'ready' ? live.value : NONE;
}
