import { describe, expect, it } from 'vitest';
import { fitting, likeliest } from '@/lib/brief/drawers/role';

const self = (each: number): number => each;

describe('the sentences that fit into a drawer', () => {
  it('are at most a third of the report, the likeliest in their own order', () => {
    const placed = [0.7, 0.9, 0.66, 0.8, 0.95];
    expect(fitting(placed, 12, self)).toEqual([0.7, 0.9, 0.8, 0.95]);
  });

  it('may be three in a short report', () => {
    expect(fitting([0.7, 0.9, 0.66, 0.8], 5, self)).toEqual([0.7, 0.9, 0.8]);
  });

  it('are none below the least probability', () => {
    const unlikely = { background: 0.6, responses: 0.3, next: 0.1 };
    expect(likeliest(unlikely, 'en')).toBeNull();
    expect(likeliest({ ...unlikely, background: 0.7 }, 'en')?.role).toBe('background');
    expect(likeliest({ ...unlikely, background: 0.7 }, 'de')).toBeNull();
  });
});
