import type { Brief } from '@/lib/model/brief';
import { type BriefLabels, briefParts, type CopiedPoint } from './brief-parts';
import type { CopiedArticle } from './copied-article';

/** A point, and in brackets what explains it. */
const lineOf = ({ text, beside }: CopiedPoint): string =>
  beside.length > 0 ? `${text} [${beside.map((each) => each.text).join('; ')}]` : text;

/** A brief as plain text for a mail or a note: no markup, no line broken by us, one address. */
export function briefText(article: CopiedArticle, brief: Brief, labels: BriefLabels): string {
  const { title, address, facts, note, gist, points, sections } = briefParts(
    article,
    brief,
    labels,
  );
  const lines = [title, facts];
  if (address) lines.push(address);
  if (note) lines.push(note);
  if (gist) lines.push('', lineOf(gist));
  if (points.length > 0)
    lines.push('', labels.keyPoints, ...points.map((point, n) => `${n + 1}. ${lineOf(point)}`));
  for (const { heading, begins } of sections)
    lines.push('', heading, ...begins.map(({ text }) => `• ${text}`));
  return `${lines.join('\n')}\n`;
}
