import { describe, expect, it } from 'vitest';
import { sharedAddress } from '@/lib/transfer/shared-address';

describe('an address to hand on', () => {
  it.each([
    ['https://post.example/a?id=7', 'https://post.example/a?id=7'],
    ['https://post.example/a?id=7&utm_source=mail&fbclid=x', 'https://post.example/a?id=7'],
    ['https://post.example/a?utm_source=mail', 'https://post.example/a'],
    ['https://post.example/a#part-2', 'https://post.example/a#part-2'],
    ['https://post.example/a#part-2:~:text=old', 'https://post.example/a#part-2'],
    ['https://post.example/a#:~:text=old', 'https://post.example/a'],
    // parameters that stay are not written anew
    ['https://post.example/a?q=x%20y&z', 'https://post.example/a?q=x%20y&z'],
    ['https://reader:secret@post.example/a', 'https://post.example/a'],
    ['ftp://post.example/a', null],
    ['javascript:alert(1)', null],
    ['no address', null],
    [null, null],
  ])('%s gives %s', (url, expected) => {
    expect(sharedAddress(url)).toBe(expected);
  });
});
