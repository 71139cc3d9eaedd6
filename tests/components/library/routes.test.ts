import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleHash, readRoute, routePath, type Shelf } from '@/components/library/routes';

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
    expect(readRoute(path)).toEqual({ shelf, articleId, shelfNamed: true });
  });

  it('may name an article alone, whose shelf is not known yet', () => {
    expect(readRoute(articleHash('a/1'))).toEqual({
      shelf: { kind: 'inbox' },
      articleId: 'a/1',
      shelfNamed: false,
    });
  });

  it('lead back to the shelf and article that they were made of, whatever a tag is called', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.option(fc.string({ minLength: 1 })),
        (tag, id) => {
          const { shelf, articleId } = readRoute(routePath({ kind: 'tag', tag }, id));
          expect([shelf, articleId]).toEqual([{ kind: 'tag', tag }, id]);
        },
      ),
    );
  });
});
