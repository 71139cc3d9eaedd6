import axe from 'axe-core';
import { expect } from 'vitest';

/**
 * Rules that need a layout, which no document in Node has. Contrast is kept by
 * `styles/contrast.test.ts`.
 */
const NEEDS_LAYOUT = ['color-contrast', 'target-size'];
/** Rules about whole pages; a component is a part of one. */
const NEEDS_A_PAGE = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'document-title',
  'html-has-lang',
];

/** Fails with every accessibility violation that axe finds in what is on screen. */
export async function expectAccessible(element: Element = document.body): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: Object.fromEntries(
      [...NEEDS_LAYOUT, ...NEEDS_A_PAGE].map((rule) => [rule, { enabled: false }]),
    ),
  });
  expect(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`)),
  ).toEqual([]);
}
