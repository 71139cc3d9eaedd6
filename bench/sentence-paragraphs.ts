import { articleFromText } from '@/lib/extract/from-text';
import { splitSentences } from '@/lib/text/sentences';

/** Sets whose texts came without their paragraphs. */
export const WITHOUT_PARAGRAPHS: ReadonlySet<string> = new Set(['summarization/cnndm_val500']);

/** The text in paragraphs of two sentences after a first of one, about as the agency sets them. */
export function inParagraphs(text: string, lang: string): string {
  const article = articleFromText({ text });
  const sentences = splitSentences(article.text, article.blocks, lang).map(({ start, end }) =>
    article.text.slice(start, end),
  );
  const paragraphs = [sentences[0] ?? ''];
  for (let at = 1; at < sentences.length; at += 2) {
    paragraphs.push(sentences.slice(at, at + 2).join(' '));
  }
  return paragraphs.join('\n\n');
}
