import { i18n } from '#i18n';
import type { Shelf } from './routes';

/** A shelf's name on screen; a tag's is the tag. */
export const shelfWords = (shelf: Shelf): string =>
  shelf.kind === 'tag' ? shelf.tag : i18n.t(`shelf.${shelf.kind}`);
