import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

type Rgb = [number, number, number];
type Scheme = 'light' | 'dark';

const css = readFileSync(
  path.resolve(import.meta.dirname, '../../../components/styles/tokens.css'),
  'utf8',
);
const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value ?? '']),
);

/** OKLab by Björn Ottosson, https://bottosson.github.io/posts/oklab/: linear sRGB, clipped. */
function linearRgb(lightness: number, chroma: number, hue: number): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (x: number) => Math.min(1, Math.max(0, x));
  return [
    clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}

/** A token's colour in a scheme, followed through `light-dark()` and `var()`. */
function colour(name: string, scheme: Scheme): Rgb {
  const value = tokens.get(name);
  if (!value) throw new Error(`No token is called --${name}`);
  const pair = /^light-dark\((.+?\)), (.+)\)$/.exec(value);
  const chosen = (pair ? pair[scheme === 'light' ? 1 : 2] : value) ?? '';
  const reference = /^var\(--([\w-]+)\)$/.exec(chosen);
  if (reference) return colour(reference[1] ?? '', scheme);
  const numbers = /^oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(chosen);
  if (!numbers) throw new Error(`--${name} is ${chosen}, which is no opaque oklch()`);
  return linearRgb(Number(numbers[1]), Number(numbers[2]), Number(numbers[3]));
}

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** WCAG 2.2, 1.4.3. */
function contrast(one: string, other: string, scheme: Scheme): number {
  const [dark = 0, light = 0] = [one, other]
    .map((name) => luminance(colour(name, scheme)))
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ['surface', 'surface-sunk', 'surface-floating'];
const ON_GROUNDS = ['text', 'text-muted', 'text-faint', 'action', 'action-strong', 'loss', 'doubt'];

/** Text and the ground that it stands on, as the modules use them. */
const TEXT_PAIRS = [
  ...ON_GROUNDS.flatMap((text) => GROUNDS.map((ground) => [text, ground])),
  ...['text', 'text-muted', 'text-faint', 'action', 'action-strong', 'doubt'].map((text) => [
    text,
    'action-ground',
  ]),
  ...['text', 'text-muted', 'text-faint', 'doubt'].map((text) => [text, 'mark-ground']),
  ['text', 'mark'],
  ['text', 'doubt-ground'],
  ['doubt', 'doubt-ground'],
  ['text', 'loss-ground'],
  ['on-action', 'action'],
  ['on-action', 'action-strong'],
  ['on-loss', 'loss'],
] as [string, string][];

/** Signs that are not text: the focus ring, the unread mark. */
const SIGN_PAIRS = GROUNDS.map((ground) => ['focus', ground]) as [string, string][];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  it.each(TEXT_PAIRS)('%s stands out from %s by 4.5 to 1', (text, ground) => {
    expect(contrast(text, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SIGN_PAIRS)('%s stands out from %s by 3 to 1', (sign, ground) => {
    expect(contrast(sign, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});
