import type { Section } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import type { ReadText } from '../read-text';

/** The section of the role Overview over some blocks; its evidence is its first sentence. */
export function overview(read: ReadText, first: number, last: number): Section {
  return {
    heading: 'overview',
    headingFrom: 'role',
    paragraphs: [first, last],
    ...sentenceEvidence(read, first, last),
    rule: 'section.overview@1',
  };
}

function sentenceEvidence(
  read: ReadText,
  first: number,
  last: number,
): { sentences: number[]; spans: Span[] } {
  const sentence = read.sentences.find((s) => s.paragraph >= first && s.paragraph <= last);
  return sentence
    ? {
        sentences: [sentence.index],
        spans: [{ start: sentence.start, end: sentence.end }],
      }
    : { sentences: [], spans: [] };
}
