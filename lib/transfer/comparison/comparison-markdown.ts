import { escapeMarkdown, markdownLink } from '../markdown-escape';
import type { ExportedClaim, ExportedComparison } from './exported';
import type { ComparisonLabels } from './labels';

/** A cell of a table: a line break would end the row. */
const cell = (words: readonly string[]): string => words.join('<br>');

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function claimTable(
  claims: readonly ExportedClaim[],
  { articles }: ExportedComparison,
  labels: ComparisonLabels,
): string[] {
  const rows = claims.map(({ sentences, differences }, n) => {
    const kinds = [...new Set(differences.map(({ kind }) => kind))].map(labels.difference);
    const head = cell([`${n + 1}`, ...kinds.map(escapeMarkdown)]);
    const cells = articles.map((_, at) => {
      const found = sentences.filter(({ article }) => article === at);
      return found.length === 0
        ? `*${escapeMarkdown(labels.notFound)}*`
        : cell(found.map(({ text, address }) => markdownLink(text, address)));
    });
    return row([head, ...cells]);
  });
  const head = row(['', ...articles.map(({ outlet }) => escapeMarkdown(outlet))]);
  return [head, row(['---', ...articles.map(() => '---')]), ...rows];
}

/**
 * A comparison as Markdown with tables: quoted sentences, each a link to where it stands. Whatever
 * the articles hold shows as text.
 */
export function comparisonMarkdown(exported: ExportedComparison, labels: ComparisonLabels): string {
  const of = (kinds: readonly ExportedClaim['link'][]): ExportedClaim[] =>
    exported.claims.filter(({ link }) => kinds.includes(link));
  const lines = [`# ${escapeMarkdown(labels.title)}`, '', escapeMarkdown(labels.facts), ''];
  for (const { outlet, title, published, url } of exported.articles) {
    const when = published && labels.published(published);
    const about = [outlet, when].filter((fact) => fact !== null).join(', ');
    lines.push(`- ${markdownLink(title, url)} (${escapeMarkdown(about)})`);
  }
  for (const { articles } of exported.families) {
    const outlets = articles.map((at) => exported.articles[at]?.outlet ?? '').join(', ');
    lines.push('', `*${escapeMarkdown(labels.sameText(outlets))}*`);
  }
  const parts = [
    [labels.shared, of(['reader', 'quotation', 'figure', 'similarity'])],
    [labels.alike, of(['alike'])],
  ] as const;
  for (const [title, claims] of parts)
    if (claims.length > 0)
      lines.push('', `## ${escapeMarkdown(title)}`, '', ...claimTable(claims, exported, labels));
  const alone = of(['alone']).flatMap(({ sentences }) => sentences);
  if (alone.length > 0) {
    lines.push('', `## ${escapeMarkdown(labels.alone)}`, '');
    for (const { article, text, address } of alone) {
      const outlet = exported.articles[article]?.outlet ?? '';
      lines.push(`- ${escapeMarkdown(outlet)}: ${markdownLink(text, address)}`);
    }
  }
  lines.push('', `*${escapeMarkdown(labels.quoted)}*`);
  return `${lines.join('\n')}\n`;
}
