import { beforeEach, describe, expect, it, vi } from 'vitest';
import { relatedArticles } from '@/lib/services/related-articles';
import { database } from '@/lib/storage/database';
import { intoPlace } from '@/lib/storage/places';
import { saveArticle } from '@/lib/storage/save-article';
import { storyTerms } from '@/lib/stories/terms';
import { articleOf, briefOf, newId } from '../support/articles';
import { emptyStore } from '../support/store';

const BRIDGE = [
  'Engineers found a crack in a girder of the Harbour Bridge in Port Aldern, Mayor Ines Halloran said.',
  'The girder carries a fifth of the load, and Ines Halloran wants ferries instead.',
];
const FERRIES = [
  'Ferries in Port Aldern were full while the Harbour Bridge stays closed, said Ines Halloran.',
  'Solvane Lines carried 9,000 people who would have crossed the girders of the bridge.',
];
const MUSEUM = ['A museum in Solvane showed paintings by Lena Ostrow to visitors from abroad.'];

async function save(texts: string[], url: string): Promise<string> {
  const article = articleOf(texts, { url, title: 'News' });
  const brief = briefOf(article);
  const { outcome } = await saveArticle({
    article,
    brief,
    addressKeys: [url],
    terms: storyTerms(article, brief),
    now: 1,
    newId,
  });
  return outcome.saved.articleId;
}
const related = async (texts: string[], ownId: string | null = null) => {
  const article = articleOf(texts, { title: 'News' });
  const found = await relatedArticles(article, briefOf(article), ownId);
  return found.map(({ articleId }) => articleId);
};

beforeEach(emptyStore);

describe('related articles in the library', () => {
  it('are those that share names and rare words; not the article itself', async () => {
    expect(await related(BRIDGE)).toEqual([]);
    const ferries = await save(FERRIES, 'https://post.example/ferries-1234');
    await save(MUSEUM, 'https://post.example/museum-1234');
    const own = await save(BRIDGE, 'https://post.example/bridge-1234');
    expect(await related(BRIDGE, own)).toEqual([ferries]);
    expect(await related(MUSEUM)).toHaveLength(1);
  });

  it('are none that lie in the trash', async () => {
    const ferries = await save(FERRIES, 'https://post.example/ferries-1234');
    await intoPlace([ferries], 'trash', 1);
    expect(await related(BRIDGE)).toEqual([]);
  });

  it('are found by the index, without reading the library', async () => {
    for (let n = 0; n < 30; n += 1) await save(MUSEUM, `https://post.example/museum-${n}-1234`);
    await save(FERRIES, 'https://post.example/ferries-1234');
    const read = vi.fn((row: unknown) => row as never);
    database().articles.hook('reading', read);
    expect(await related(BRIDGE)).toHaveLength(1);
    database().articles.hook('reading').unsubscribe(read);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
