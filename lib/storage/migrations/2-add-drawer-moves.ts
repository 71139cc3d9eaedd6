import type { Migration } from '.';

/** Readers may move sentences from drawer to drawer; before, nobody had moved any. */
export const addDrawerMoves: Migration = {
  name: '2-add-drawer-moves',
  version: 2,
  table: 'readers',
  up: (row) => ('drawerMoves' in row ? row : { ...row, drawerMoves: [] }),
};
