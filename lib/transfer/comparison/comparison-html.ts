import {
  claimsByKind,
  type ExportedClaim,
  type ExportedComparison,
  type ExportedSentence,
  familyWords,
  markedKinds,
} from './exported';
import type { ComparisonLabels } from './labels';

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that shows its very characters, in content and in attributes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

const link = (words: string, address: string | null): string =>
  address
    ? `<a href="${escapeHtml(address)}" rel="noopener noreferrer">${escapeHtml(words)}</a>`
    : escapeHtml(words);

/** Whoever opens the file: no script, nothing loaded from anywhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";

const STYLE = `
:root{color-scheme:light dark;font:15px/1.45 system-ui,sans-serif}
body{max-width:80rem;margin:2rem auto;padding:0 1rem}
.room{overflow-x:auto}
table{border-collapse:collapse;width:100%}
th,td{padding:.5rem .75rem;border-bottom:1px solid #8884;text-align:start;vertical-align:top}
td{font-family:Charter,Georgia,serif;min-width:12rem}
.quiet{color:GrayText}
a{color:inherit;text-decoration-color:#8888}
@media print{a{text-decoration:none}.room{overflow:visible}}
`;

const sentence = ({ text, address }: ExportedSentence): string =>
  `<p dir="auto">${link(text, address)}</p>`;

function claimTable(
  claims: readonly ExportedClaim[],
  { articles, columns }: ExportedComparison,
  labels: ComparisonLabels,
): string {
  const head = columns
    .map((column) => column.map((at) => articles[at]?.outlet ?? '').join(' = '))
    .map((outlets) => `<th scope="col">${escapeHtml(outlets)}</th>`)
    .join('');
  const rows = claims.map((claim, n) => {
    const kinds = markedKinds(claim)
      .map((kind) => `<br><span class="quiet">${escapeHtml(labels.difference(kind))}</span>`)
      .join('');
    const cells = columns.map((column) => {
      const found = claim.sentences.filter(({ article }) => column.includes(article)).map(sentence);
      const words = found.join('') || `<span class="quiet">${escapeHtml(labels.noMatch)}</span>`;
      return `<td>${words}</td>`;
    });
    return `<tr><th scope="row">${n + 1}${kinds}</th>${cells.join('')}</tr>`;
  });
  return `<div class="room"><table><thead><tr><td></td>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div>`;
}

function articleList(exported: ExportedComparison, labels: ComparisonLabels): string {
  const items = exported.articles.map(({ outlet, title, published, url }) => {
    const when = published && labels.published(published);
    const about = [outlet, when].filter((fact) => fact !== null).join(', ');
    return `<li dir="auto">${link(title, url)} <span class="quiet">${escapeHtml(about)}</span></li>`;
  });
  const notes = [...familyWords(exported, labels), ...labels.notes].map(
    (note) => `<p class="quiet">${escapeHtml(note)}</p>`,
  );
  return `<ul>${items.join('')}</ul>${notes.join('')}`;
}

/**
 * A comparison as one HTML file that needs nothing else: quoted sentences with their links, no
 * whole articles, no script. Whatever the articles hold shows as text.
 */
export function comparisonHtml(exported: ExportedComparison, labels: ComparisonLabels): string {
  const { shared, uncounted, alike, alone } = claimsByKind(exported);
  const part = (title: string, claims: readonly ExportedClaim[]): string =>
    claims.length === 0
      ? ''
      : `<h2>${escapeHtml(title)}</h2>${claimTable(claims, exported, labels)}`;
  return `<!doctype html>
<html lang="${escapeHtml(labels.lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(labels.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapeHtml(labels.title)}</h1>
<p>${escapeHtml(labels.facts)}</p>
${articleList(exported, labels)}
${part(labels.shared, shared)}
${part(labels.uncounted, uncounted)}
${part(labels.alike, alike)}
${part(labels.alone, alone)}
<p class="quiet">${escapeHtml(labels.quoted)}</p>
</body>
</html>
`;
}
