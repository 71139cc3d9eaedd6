import type { Article } from '@/lib/model/article';
import type { Brief, KeyPoint, Section } from '@/lib/model/brief';

/** Columns of a printed line. */
const WIDTH = 80;

/** Breaks a text into lines of {@link WIDTH} columns, each after the first indented. */
function wrap(text: string, first = '', indent = ' '.repeat(first.length)): string {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim()) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()].join('\n');
}

const headingOf = (section: Section): string =>
  section.headingFrom === 'role' && section.heading === 'overview' ? 'Overview' : section.heading;

/** Page text may hold control characters that a terminal would obey. */
const printable = (text: string): string => text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '');

/** A key point and beneath it what explains it. */
function printPoint({ text, people = [], context }: KeyPoint): string {
  const beside = [
    ...people.map(({ name, whoIs }) => (whoIs ? `${name}: ${whoIs}` : name)),
    ...(context
      ? [context.kind === 'speaker' ? `according to ${context.text}` : context.text]
      : []),
  ];
  return [
    wrap(printable(text), '* '),
    ...beside.map((words) => wrap(printable(words), '    ')),
  ].join('\n');
}

function printSection(article: Article, section: Section): string {
  const [first, last] = section.paragraphs;
  const body = article.blocks
    .slice(first, last + 1)
    .filter((block) => block.kind !== 'heading')
    .map((block) => wrap(printable(block.text), block.kind === 'item' ? '- ' : ''));
  return [printable(headingOf(section)).toUpperCase(), ...body].join('\n\n');
}

/** A brief as text for a terminal: what is known, the key points, then the sections in full. */
export function printBrief(article: Article, brief: Brief): string {
  const about = [article.outlet, article.byline, article.published?.slice(0, 10)]
    .filter((value) => value)
    .map((value) => printable(value ?? ''))
    .join(' · ');
  const { level, reasons } = article.confidence;
  const looks = reasons.length > 0 ? `${level} (${reasons.join(', ')})` : level;
  return [
    about,
    wrap(printable(article.title)),
    `${brief.minutes} min · ${brief.words} words · extraction looks ${looks}` +
      (article.access.level === 'partial' ? ' · part of the article only' : ''),
    'KEY POINTS',
    ...brief.keyPoints.map(printPoint),
    ...brief.sections.map((section) => printSection(article, section)),
  ]
    .filter(Boolean)
    .join('\n\n');
}
