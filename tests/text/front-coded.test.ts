import { describe, expect, it } from 'vitest';
import { frontCoded } from '@/lib/text/front-coded';

describe('front-coded lists', () => {
  it('give each word what it shares with the one before', () => {
    expect(frontCoded('AannDaDetteAbea')).toEqual(['ann', 'anna', 'annette', 'bea']);
  });

  it('may be empty', () => {
    expect(frontCoded('')).toEqual([]);
  });
});
