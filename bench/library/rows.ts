import { type ArticleRow, type ReaderRow, readerRow } from '@/lib/storage/rows';
import type { SyntheticArticle } from './synthetic';

const DAY_MS = 86_400_000;

/** The row of a saved article, as long as real ones are. */
export function articleRow({ id, profile }: SyntheticArticle): ArticleRow {
  const url = `https://www.post.example/news/2026/${profile.words.slice(0, 8).join('-')}-${id}`;
  const day = new Date((profile.day ?? 0) * DAY_MS).toISOString();
  return {
    id,
    url,
    addressKeys: [url.slice('https://www.'.length)],
    snapshotId: id,
    title: profile.words.slice(0, 10).join(' '),
    byline: 'Anna Kellner',
    published: day,
    modified: null,
    outlet: 'Example Post',
    lang: profile.lang,
    words: 640,
    minutes: 3,
    access: { level: 'full', reasons: [] },
    genre: { kind: 'news', reasons: [] },
    confidence: { level: 'good', reasons: [] },
    savedAt: Date.parse(day),
  };
}

export const readerRowOf = ({ id, profile }: SyntheticArticle): ReaderRow =>
  readerRow(
    {
      articleId: id,
      place: 'inbox',
      placeBeforeTrash: null,
      readAt: null,
      trashedAt: null,
      tags: [],
      drawerMoves: [],
    },
    (profile.day ?? 0) * DAY_MS,
  );
