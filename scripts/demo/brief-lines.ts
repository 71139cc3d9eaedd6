/** The brief in the popup as lines for the terminal. */
import type { ShownBrief } from '../browser/screens';

const WIDTH = 78;

/** Breaks a text into lines of at most `width` characters, at blanks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

const hanging = (mark: string, text: string): string[] =>
  wrap(text, WIDTH - mark.length).map(
    (line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line,
  );

/** Facts on a line; on two of about as many where they do not fit, so that none stands alone. */
export function factLines(facts: readonly string[], width: number): string[] {
  const line = facts.join(' · ');
  if (line.length <= width || facts.length < 3) return wrap(line, width);
  const half = Math.ceil(facts.length / 2);
  return [facts.slice(0, half), facts.slice(half)].flatMap((part) => wrap(part.join(' · '), width));
}

/** Outlet, headline, facts, key points and sections, indented under the step that showed them. */
export function briefLines({ outlet, headline, facts, keyPoints, sections }: ShownBrief): string {
  const lines = [
    outlet,
    ...wrap(headline, WIDTH),
    ...factLines(facts, WIDTH),
    '',
    ...keyPoints.flatMap((point, at) => hanging(`${at + 1}  `, point)),
    '',
    ...hanging('Sections: ', sections.join(' · ')),
  ];
  return lines.map((line) => (line ? `    ${line}` : '')).join('\n');
}
