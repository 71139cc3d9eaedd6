import { describe, expect, it } from 'vitest';
import { mergedTables } from '@/bench/methods-figures';

const fenced = (table: string): string => `\`\`\`text\n${table}\n\`\`\``;

describe('mergedTables', () => {
  const before = ['text  (n = 2)  2031-04-01\nF1 .8', 'speed  (n = 9)  2031-04-01\nms 4'];

  it('puts a table that was measured again in the place of the old one', () => {
    expect(
      mergedTables(before.map(fenced).join('\n\n'), ['text  (n = 3)\nF1 .9'], '2031-05-02'),
    ).toEqual(['text  (n = 3)  2031-05-02\nF1 .9', 'speed  (n = 9)  2031-04-01\nms 4']);
  });

  it('takes nothing from a block without tables', () => {
    expect(mergedTables('Not measured yet.', ['text  (n = 3)\nF1 .9'], '2031-05-02')).toEqual([
      'text  (n = 3)  2031-05-02\nF1 .9',
    ]);
  });
});
