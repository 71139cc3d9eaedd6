import { i18n } from '#i18n';
import type { Block } from '@/lib/model/article';
import { type Brief, type KeyPoint, SECTION_ROLES, type Section } from '@/lib/model/brief';

type SectionRole = (typeof SECTION_ROLES)[number];
const isRole = (name: string): name is SectionRole =>
  (SECTION_ROLES as readonly string[]).includes(name);

/** A section's heading as shown: roles in the reader's language, all else as the article has it. */
export const headingWords = ({ heading, headingFrom }: Section): string =>
  headingFrom === 'role' && isRole(heading) ? i18n.t(`roles.${heading}`) : heading;

/** Sentences of a section that are shown when it unfolds: enough to know what it is about. */
const FIRST_SENTENCES = 2;

const within = ([first, last]: Section['paragraphs'], paragraph: number): boolean =>
  paragraph >= first && paragraph <= last;

/** The numbers of a section's first sentences, its headings left out. */
export function firstSentences(
  { paragraphs }: Section,
  { sentences }: Brief,
  blocks: readonly Block[],
): number[] {
  return sentences
    .flatMap(({ paragraph }, index) =>
      within(paragraphs, paragraph) && blocks[paragraph]?.kind !== 'heading' ? [index] : [],
    )
    .slice(0, FIRST_SENTENCES);
}

/** The key points that lie in a section and are not among sentences already shown. */
export function sectionPoints(
  { paragraphs }: Section,
  { sentences, keyPoints }: Brief,
  shown: readonly number[],
): KeyPoint[] {
  return keyPoints.filter((point) => {
    const [at] = point.sentences;
    const sentence = at === undefined ? undefined : sentences[at];
    return sentence && within(paragraphs, sentence.paragraph) && !shown.includes(at ?? -1);
  });
}
