import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, addressKeys } from '@/lib/text/address';

const segment = fc.stringMatching(/^[a-zA-Z0-9._~%-]{1,12}$/);
const query = fc.array(fc.tuple(segment, segment), { maxLength: 4 });
const address = fc
  .record({
    protocol: fc.constantFrom('http', 'https'),
    host: fc.domain(),
    path: fc.array(segment, { maxLength: 5 }),
    query,
    hash: fc.option(segment, { nil: undefined }),
  })
  .map(({ protocol, host, path, query: pairs, hash }) => {
    const search = pairs.map((pair) => pair.join('=')).join('&');
    return `${protocol}://${host}/${path.join('/')}${search && `?${search}`}${hash ? `#${hash}` : ''}`;
  });

describe('an address key', () => {
  it('is the same with and without what never names a page', () => {
    fc.assert(
      fc.property(address, (url) => {
        const [plain = '', hash] = url.split('#');
        const more = `${plain}${plain.includes('?') ? '&' : '?'}utm_source=x&fbclid=y`;
        expect(addressKey(more)).toBe(addressKey(plain));
        expect(addressKey(plain.replace(/^https?:/, 'http:'))).toBe(addressKey(plain));
        expect(addressKey(`${plain}#x`)).toBe(addressKey(plain));
        expect(hash === undefined || addressKey(url) !== null).toBe(true);
      }),
    );
  });

  it('is the same where the address has a parameter named like a property of all objects', () => {
    const plain = 'http://a.aa/?constructor=-';
    expect(addressKey(`${plain}&utm_source=x`)).toBe(addressKey(plain));
  });

  it('is made again of an address with that key', () => {
    fc.assert(
      fc.property(address, (url) => {
        const key = addressKey(url);
        expect(addressKey(`https://${key}`)).toBe(key);
      }),
    );
  });

  it('never breaks, whatever the page says of itself', () => {
    fc.assert(
      fc.property(address, fc.string(), fc.webUrl(), (url, canonicalUrl, ampUrl) => {
        expect(addressKeys({ url, canonicalUrl, ampUrl })[0]).toBe(addressKey(url));
      }),
    );
  });
});
