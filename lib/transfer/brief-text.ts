import type { Brief } from '@/lib/model/brief';
import { type BriefLabels, briefParts } from './brief-parts';
import type { CopiedArticle } from './copied-article';

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
  if (gist) lines.push('', gist.text);
  if (points.length > 0)
    lines.push('', labels.keyPoints, ...points.map(({ text }, n) => `${n + 1}. ${text}`));
  for (const { heading, begins } of sections)
    lines.push('', heading, ...begins.map(({ text }) => `• ${text}`));
  return `${lines.join('\n')}\n`;
}
