/**
 * A baseline of the extraction bench: what a page's JSON-LD says of its article, taken as it is,
 * from the first object with a headline. No text.
 */
import {
  asList,
  isNode,
  type LdNode,
  nodesOf,
  own,
  readJsonLd,
} from '@/lib/extract/metadata/json-ld';
import { answerPages } from './page-rows';

const SCRIPT = /<script\b[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/gi;

await answerPages((html) => {
  const data = readJsonLd([...html.matchAll(SCRIPT)].map(([, source = '']) => source));
  const article = data.nodes.find((node) => own(node, 'headline') !== undefined) ?? {};
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' ? value : undefined;
  const names = (field: string): string[] =>
    asList(own(article, field))
      .map((value): LdNode | unknown => nodesOf(data, value)[0] ?? value)
      .flatMap((value) => (isNode(value) ? asList(own(value, 'name')) : [value]))
      .flatMap((name) => text(name) ?? []);
  return {
    article: {
      text: '',
      title: text(own(article, 'headline')),
      byline: names('author').join(', ') || undefined,
      published: text(own(article, 'datePublished')),
      outlet: names('publisher')[0],
    },
  };
});
