import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { articleFromText } from '@/lib/extract/from-text';
import type { Article } from '@/lib/model/article';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/articles');

/** Names of the invented reports, such as `reservoir.en`. Their first line is the headline. */
export const FIXTURE_NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace(/\.txt$/, ''));

/** One invented report as an article. */
export function fixtureArticle(name: string): Article {
  const [title = '', ...paragraphs] = readFileSync(path.join(FOLDER, `${name}.txt`), 'utf8')
    .trim()
    .split('\n\n');
  return articleFromText({ title, text: paragraphs.join('\n\n'), lang: name.split('.').at(-1) });
}
