/**
 * The roles of a table's parts, said in words: where there is no room for columns the style sheet
 * lays rows out as cards, and browsers take the roles from what is no longer laid out as a table.
 */
export const TABLE = { role: 'table' } as const;
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const COLUMN_HEADER = { role: 'columnheader' } as const;
export const ROW_HEADER = { role: 'rowheader' } as const;
export const CELL = { role: 'cell' } as const;
