import type { VNode } from 'preact';
import { listFormat } from '@/components/words/formats';
import { screenLocale } from '@/components/words/locale';

/** Links one after another, joined as the language of the screen joins a list. */
export function Listed({ items }: { items: readonly VNode[] }) {
  const parts = listFormat(screenLocale()).formatToParts(items.map((_, at) => `${at}`));
  return <>{parts.map(({ type, value }) => (type === 'element' ? items[Number(value)] : value))}</>;
}
