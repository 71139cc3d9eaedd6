import { useLiveLater } from './use-live-later';

const NONE: readonly string[] = [];
const loadTags = async () => {
  const { listTags } = await import('@/lib/storage/queries');
  return async (): Promise<readonly string[]> => (await listTags()).map(({ tag }) => tag);
};

/** All tags in use; empty until the store has answered, or if it cannot. */
export function useKnownTags(): readonly string[] {
  const live = useLiveLater(loadTags);
  return live.state === 'ready' ? live.value : NONE;
}
