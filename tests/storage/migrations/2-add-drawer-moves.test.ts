import { describe, expect, it } from 'vitest';
import { addDrawerMoves } from '@/lib/storage/migrations/2-add-drawer-moves';

describe('adding moves between drawers', () => {
  it('gives an old record none, and keeps what it does not know', () => {
    expect(addDrawerMoves.up({ articleId: 'a', tags: ['x'], odd: 1 })).toEqual({
      articleId: 'a',
      tags: ['x'],
      odd: 1,
      drawerMoves: [],
    });
  });

  it('leaves a record that has them as it is', () => {
    const row = { articleId: 'a', drawerMoves: [{ sentence: 'It rained.', role: null }] };
    expect(addDrawerMoves.up(row)).toBe(row);
  });
});
