import type { Brief } from '@/lib/model/brief';
import { type BriefLabels, briefParts, type CopiedPoint, type CopiedWords } from './brief-parts';
import type { CopiedArticle } from './copied-article';
import { escapeMarkdown, markdownLink } from './markdown-escape';

/** The mark for a paragraph leads to the sentence; without an address there is nothing to lead to. */
const markOf = ({ paragraph, address }: CopiedWords): string =>
  address ? ` ${markdownLink(`¶${paragraph}`, address)}` : '';

/** In brackets, what explains a point, each with its own way; nothing where nothing does. */
const besideOf = ({ beside }: CopiedPoint): string => {
  const words = beside.map((each) => `${escapeMarkdown(each.text)}${markOf(each)}`);
  return words.length > 0 ? ` \\[${words.join('; ')}\\]` : '';
};

/**
 * A brief as CommonMark: headline, facts, gist, key points, and how each section begins. Every
 * statement ends in a link that scrolls to its sentence. Whatever the text holds, it shows as text.
 */
export function briefMarkdown(article: CopiedArticle, brief: Brief, labels: BriefLabels): string {
  const { title, address, facts, note, gist, points, sections } = briefParts(
    article,
    brief,
    labels,
  );
  const lines = [`# ${markdownLink(title, address)}`, '', escapeMarkdown(facts)];
  if (note) lines.push('', `*${escapeMarkdown(note)}*`);
  if (gist) lines.push('', `**${escapeMarkdown(gist.text)}**${markOf(gist)}${besideOf(gist)}`);
  if (points.length > 0)
    lines.push(
      '',
      `## ${escapeMarkdown(labels.keyPoints)}`,
      '',
      ...points.map(
        (point, n) => `${n + 1}. ${escapeMarkdown(point.text)}${markOf(point)}${besideOf(point)}`,
      ),
    );
  for (const { heading, begins } of sections)
    lines.push(
      '',
      `## ${escapeMarkdown(heading)}`,
      ...(begins.length > 0 ? [''] : []),
      ...begins.map((point) => `- ${escapeMarkdown(point.text)}${markOf(point)}`),
    );
  return `${lines.join('\n')}\n`;
}
