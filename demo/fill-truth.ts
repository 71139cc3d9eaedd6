import { writeFileSync } from 'node:fs';
import { readArticles } from './articles.ts';
import { OUTLETS } from './outlets/index.ts';
import { readTruth, TRUTH_FILE, type TruthArticle, truthArticle, truthText } from './truth.ts';

/**
 * Brings `truth.json` up to date after an article was edited: the articles' blocks and the offsets
 * of all named words. Which words are named, and what is said of them, is written by hand.
 */
const nameOf = (id: string): string => OUTLETS.find((outlet) => outlet.id === id)?.name ?? id;
const articles: TruthArticle[] = readArticles()
  .map((article) => truthArticle(article, nameOf(article.outlet)))
  .sort((a, b) => a.slug.localeCompare(b.slug) || a.edition.localeCompare(b.edition));
const problems: string[] = [];

function place(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(place);
  if (typeof node !== 'object' || node === null) return node;
  const fields = Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, place(value)]),
  );
  if (typeof fields.text !== 'string' || typeof fields.article !== 'string') return fields;
  const edition = fields.edition ?? 'first';
  const article = articles.find((a) => a.slug === fields.article && a.edition === edition);
  const text = article ? truthText(article) : '';
  const start = text.indexOf(fields.text);
  if (start < 0 || text.indexOf(fields.text, start + 1) >= 0) {
    problems.push(`${start < 0 ? 'not' : 'more than once'} in ${fields.article}: ${fields.text}`);
  }
  const { article: slug, edition: which, text: words, ...rest } = fields;
  const head = which ? { article: slug, edition: which } : { article: slug };
  return { ...head, text: words, ...rest, start, end: start + fields.text.length };
}

const { articles: _before, ...judgements } = readTruth();
const truth = { articles, ...(place(judgements) as object) };
if (problems.length > 0) {
  process.stderr.write(`${problems.join('\n')}\n`);
  process.exitCode = 1;
} else {
  writeFileSync(TRUTH_FILE, `${JSON.stringify(truth, null, 2)}\n`);
}
