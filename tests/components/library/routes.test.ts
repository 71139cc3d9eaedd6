import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  articleHash,
  readRoute,
  routePath,
  type Shelf,
  storyHash,
} from '@/components/library/routes';

describe('addresses of the library page', () => {
  it.each<[string, Shelf, string | null]>([
    ['/', { kind: 'inbox' }, null],
    ['', { kind: 'inbox' }, null],
    ['/inbox', { kind: 'inbox' }, null],
    ['/unread/a1', { kind: 'unread' }, 'a1'],
    ['/trash', { kind: 'trash' }, null],
    ['/tag/winter', { kind: 'tag', tag: 'winter' }, null],
    ['/tag/cold%20winter/a1', { kind: 'tag', tag: 'cold winter' }, 'a1'],
    ['/somewhere/else', { kind: 'inbox' }, 'else'],
    ['/tag/100%', { kind: 'tag', tag: '100%' }, null],
  ])('%s is read', (path, shelf, articleId) => {
    expect(readRoute(path)).toEqual({ shelf, articleId, sentence: null, shelfNamed: true });
  });

  it('name a story', () => {
    expect(readRoute(storyHash('s/1'))).toMatchObject({
      shelf: { kind: 'stories' },
      articleId: 's/1',
    });
  });

  it.each([
    ['/article/a1/12', 12],
    ['/inbox/a1/0', 0],
    ['/tag/winter/a1/3', 3],
    ['/inbox/a1/twelve', null],
    ['/inbox/a1/-1', null],
  ])('%s is at a sentence', (path, sentence) => {
    expect(readRoute(path)).toMatchObject({ articleId: 'a1', sentence });
  });

  it('may name an article alone, whose shelf is not known yet', () => {
    expect(readRoute(articleHash('a/1'))).toEqual({
      shelf: { kind: 'inbox' },
      articleId: 'a/1',
      sentence: null,
      shelfNamed: false,
    });
  });

  it('lead back to the shelf and article that they were made of, whatever a tag is called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.string({ minLength: 1 }),
        fc.option(fc.nat({ max: 9_999 })),
        (tag, id, at) => {
          const { shelf, articleId, sentence } = readRoute(routePath({ kind: 'tag', tag }, id, at));
          expect([shelf, articleId, sentence]).toEqual([{ kind: 'tag', tag }, id, at]);
        },
      ),
    );
  });
});
