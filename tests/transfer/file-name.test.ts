import { describe, expect, it } from 'vitest';
import { fileName } from '@/lib/transfer/file-name';

describe('the name of a file', () => {
  it.each([
    [
      'At least 40 hurt as island ferry strikes pier',
      'At-least-40-hurt-as-island-ferry-strikes-pier',
    ],
    ['“Why?” / 1:2 <b> | x*?', 'Why-1-2-b-x'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Fähre rammt Pier', 'Fähre-rammt-Pier'],
    ['渡轮撞上码头', '渡轮撞上码头'],
    ['CON', 'story-CON'],
    ['…', 'story'],
    ['', 'story'],
  ])('made of “%s” is safe', (title, name) => {
    expect(fileName(title)).toBe(name);
  });

  it('ends with a whole word and is never long', () => {
    const name = fileName(
      'A very long headline that goes on and on about everything that happened that day',
    );
    expect(name).toBe('A-very-long-headline-that-goes-on-and-on-about-everything');
    expect([...fileName('𝒳'.repeat(200))].length).toBe(60);
  });
});
