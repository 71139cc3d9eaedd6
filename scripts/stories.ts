/**
 * Sorts articles into stories and text families, or says of pairs of sentences how alike they are:
 *
 *     npm run --silent stories -- --jsonl [--base DIR] [--compare] < articles.jsonl > stories.json
 *     npm run --silent stories -- --pairs < pairs.jsonl > answers.jsonl
 *
 * Each row is `{id, title, text | html | htmlFile, outlet, published, lang, url}`. The answer is one
 * JSON document; rows that cannot be read are named in it and stop nothing. A pair is `{id, a, b,
 * lang}`, its answer `{id, score, same}`, one line for one line. The same modules as in
 * the extension; jsdom is the document.
 */
import { parseArgs } from 'node:util';
import { claimsOf } from './stories/compared';
import { answerPairs } from './stories/pairs';
import { readArticles } from './stories/read-articles';
import { storiesOf } from './stories/stories-of';

const USAGE = `usage: npm run --silent stories -- --jsonl [--base DIR] [--compare] < articles.jsonl > stories.json
       npm run --silent stories -- --pairs < pairs.jsonl > answers.jsonl`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean', default: false },
      pairs: { type: 'boolean', default: false },
      base: { type: 'string', default: '.' },
      compare: { type: 'boolean', default: false },
    },
  });
  if (values.jsonl === values.pairs || positionals.length > 0) {
    console.error(USAGE);
    return 2;
  }
  if (values.pairs) {
    await answerPairs();
    return 0;
  }
  const { articles, unread } = await readArticles(values.base);
  const sorted = storiesOf(articles);
  const claims = values.compare ? { claims: claimsOf(articles, sorted.stories) } : {};
  process.stdout.write(`${JSON.stringify({ ...sorted, ...claims, unread })}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error: unknown) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
