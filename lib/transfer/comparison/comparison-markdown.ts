import { escapeMarkdown, markdownLink } from '../markdown-escape';
import {
  claimsByKind,
  type ExportedClaim,
  type ExportedComparison,
  familyWords,
  markedKinds,
} from './exported';
import type { ComparisonLabels } from './labels';

/** A cell of a table: a line break would end the row. */
const cell = (words: readonly string[]): string => words.join('<br>');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function claimTable(
  claims: readonly ExportedClaim[],
  { articles, columns }: ExportedComparison,
  labels: ComparisonLabels,
): string[] {
  const rows = claims.map((claim, n) => {
    const kinds = markedKinds(claim).map(labels.difference);
    const head = cell([`${n + 1}`, ...kinds.map(escapeMarkdown)]);
    const cells = columns.map((column) => {
      const found = claim.sentences.filter(({ article }) => column.includes(article));
      return found.length === 0
        ? `*${escapeMarkdown(labels.noMatch)}*`
        : cell(found.map(({ text, address }) => markdownLink(text, address)));
    });
    return row([head, ...cells]);
  });
  const outlets = columns.map((column) =>
    column.map((at) => escapeMarkdown(articles[at]?.outlet ?? '')).join(' = '),
  );
  return [row(['', ...outlets]), row(['---', ...columns.map(() => '---')]), ...rows];
}

/**
 * A comparison as Markdown with tables: quoted sentences, each a link to where it stands. Whatever
 * the articles hold shows as text.
 */
export function comparisonMarkdown(exported: ExportedComparison, labels: ComparisonLabels): string {
  const { shared, uncounted, alike, alone } = claimsByKind(exported);
  const lines = [`# ${escapeMarkdown(labels.title)}`, '', escapeMarkdown(labels.facts), ''];
  for (const { outlet, title, published, url } of exported.articles) {
    const when = published && labels.published(published);
    const about = [outlet, when].filter((fact) => fact !== null).join(', ');
    lines.push(`- ${markdownLink(title, url)} (${escapeMarkdown(about)})`);
  }
  for (const note of [...familyWords(exported, labels), ...labels.notes])
    lines.push('', `*${escapeMarkdown(note)}*`);
  const parts = [
    [labels.shared, shared],
    [labels.uncounted, uncounted],
    [labels.alike, alike],
  ] as const;
  for (const [title, claims] of parts)
    if (claims.length > 0)
      lines.push('', `## ${escapeMarkdown(title)}`, '', ...claimTable(claims, exported, labels));
  if (alone.length > 0) {
    lines.push('', `## ${escapeMarkdown(labels.alone)}`, '');
    for (const { article, text, address } of alone.flatMap(({ sentences }) => sentences)) {
      const outlet = exported.articles[article]?.outlet ?? '';
      lines.push(`- ${escapeMarkdown(outlet)}: ${markdownLink(text, address)}`);
    }
  }
  lines.push('', `*${escapeMarkdown(labels.quoted)}*`);
  return `${lines.join('\n')}\n`;
}
