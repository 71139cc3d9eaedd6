import { unclobbered } from '../copy/unclobbered';

/** Paragraphs in a string of a script: `\u003cp\u003e`, `\x3cp>` or plain `<p>`. */
const PARAGRAPH = /(?:<|\\u003c|\\x3c)p[\s>\\]/gi;
/** Fewer paragraphs than this are a teaser or a template. */
const FEWEST_PARAGRAPHS = 3;
/** More script than this is not searched. */
const MOST_SCRIPT = 4_000_000;
/** A JSON or JavaScript string with double quotes, as long as may be. */
const STRING = /"((?:[^"\\]|\\[\s\S])*)"/g;

/** The text that a string literal stands for; `null` where it is none. */
function stringValue(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(`"${literal.replace(/\\x(..)/g, '\\u00$1')}"`);
    return typeof value === 'string' ? value : null;
  } catch (error: unknown) {
    // A literal that JSON does not allow holds code, not text.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const paragraphs = (text: string): number => text.match(PARAGRAPH)?.length ?? 0;

/**
 * The markup of an article that the page's script has yet to show, from the string in the page's
 * data with the most paragraphs; strings within strings are opened once. `null` where there is none.
 */
export function scriptMarkup(document: Document): string | null {
  const query = unclobbered(document, 'querySelectorAll') as Document['querySelectorAll'];
  let best: string | null = null;
  let most = FEWEST_PARAGRAPHS - 1;
  const consider = (source: string, depth: number): void => {
    for (const [, literal = ''] of source.matchAll(STRING)) {
      const count = paragraphs(literal);
      if (count <= most) continue;
      const value = stringValue(literal);
      if (value === null) continue;
      if (/^\s*</.test(value) || depth > 0) [best, most] = [value, count];
      else consider(value, depth + 1);
    }
  };
  let searched = 0;
  for (const script of query.call(document, 'script:not([src])')) {
    const source = script.textContent ?? '';
    searched += source.length;
    if (searched > MOST_SCRIPT) break;
    if (paragraphs(source) > most) consider(source, 0);
  }
  return best;
}
