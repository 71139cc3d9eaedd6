import type { Brief, SECTION_ROLES } from '@/lib/model/brief';
import { type ShownPoint, shownPoints } from '@/lib/model/shown-points';
import type { CopiedArticle } from './copied-article';
import { isolated } from './isolate';
import { sharedAddress } from './shared-address';
import { textDirectives, withDirective } from './text-fragment';

/** Words in the reader's language: nothing in `lib/transfer` knows any. */
export type BriefLabels = {
  keyPoints: string;
  /** On whose word something stands: "according to …". */
  saidBy: (name: string) => string;
  /** Headings of the sections that are named by their role. */
  roles: Readonly<Record<(typeof SECTION_ROLES)[number], string>>;
  /** When the article was published, as shown; `null` where unknown. */
  published: string | null;
  /** How long it takes to read, as shown. */
  minutes: string;
  /** What is said of an article of which only a part was on the page. */
  partial: string;
};

/** A statement with the way to it. */
export type CopiedPoint = CopiedWords & {
  /** What explains it: words from before it, and who the people are that it names. */
  beside: CopiedWords[];
};

/** Words of the article with the way to their sentence. */
export type CopiedWords = {
  text: string;
  /** Number of the paragraph, counted from 1 as on screen. */
  paragraph: number;
  /** Leads to the sentence on the page; `null` where the article has no address. */
  address: string | null;
};

/** A brief as it is copied, whatever the format. */
export type BriefParts = {
  title: string;
  address: string | null;
  /** Outlet, authors, date, reading time: what is known, as one line. */
  facts: string;
  /** What the reader of the copy should know of the text before anything else; `null` where nothing. */
  note: string | null;
  /** The key point of rank 1. */
  gist: CopiedPoint | null;
  /** The other key points in reading order. */
  points: CopiedPoint[];
  /** How each section begins. */
  sections: { heading: string; address: string | null; begins: CopiedWords[] }[];
};

/** As many sentences of a section as unfold on screen. */
const FIRST_SENTENCES = 2;
/** Blocks whose sentences say nothing by themselves. */
const NOT_PROSE = new Set(['heading', 'row']);

const headingOf = (
  { heading, headingFrom }: Brief['sections'][number],
  roles: BriefLabels['roles'],
): string =>
  headingFrom === 'role' && heading in roles ? roles[heading as keyof typeof roles] : heading;

/** What is copied of a brief, each statement with the address of its sentence. */
export function briefParts(article: CopiedArticle, brief: Brief, labels: BriefLabels): BriefParts {
  const { title, outlet, byline, text, blocks, access } = article;
  const address = sharedAddress(article.url);
  const directiveOf = textDirectives(text, brief.lang);

  const at = (sentence: number): Omit<CopiedWords, 'text'> => {
    const span = brief.sentences[sentence];
    const paragraph = span?.paragraph ?? 0;
    // A row's cells are joined by signs that do not stand on the page.
    const findable = span && blocks[paragraph]?.kind !== 'row';
    return {
      paragraph: paragraph + 1,
      address: address && findable ? withDirective(address, directiveOf(span)) : address,
    };
  };
  const pointOf = ({ point, context }: ShownPoint): CopiedPoint => {
    const people = (point.people ?? []).map(({ name, whoIs, sentences }) => ({
      ...at(sentences[0] ?? 0),
      text: whoIs ? `${name}: ${whoIs}` : name,
    }));
    const before = context && {
      ...at(context.sentences[0] ?? 0),
      text: context.kind === 'speaker' ? labels.saidBy(context.text) : context.text,
    };
    return {
      ...at(point.sentences[0] ?? 0),
      text: point.text,
      beside: before ? [...people, before] : people,
    };
  };

  const shown = shownPoints(brief.keyPoints);
  const gist = shown.find(({ point }) => point.rank === 1);
  const told = new Set(brief.keyPoints.flatMap(({ sentences }) => sentences));
  const sections = brief.sections.map((section) => {
    const [first, last] = section.paragraphs;
    const prose = brief.sentences.flatMap(({ paragraph }, index) =>
      paragraph >= first &&
      paragraph <= last &&
      !NOT_PROSE.has(blocks[paragraph]?.kind ?? 'paragraph')
        ? [index]
        : [],
    );
    // The first is needed to understand the next; the next may stand above as a key point already.
    const begins = prose
      .slice(0, FIRST_SENTENCES)
      .filter((index, place) => place === 0 || !told.has(index))
      .map((index) => ({
        ...at(index),
        text: text.slice(brief.sentences[index]?.start, brief.sentences[index]?.end),
      }));
    return {
      heading: headingOf(section, labels.roles),
      address: prose[0] === undefined ? address : at(prose[0]).address,
      begins,
    };
  });

  const authors = byline && byline !== outlet ? [byline] : [];
  const date = labels.published ? [labels.published] : [];
  return {
    title,
    address,
    facts: isolated([outlet, ...authors, ...date, labels.minutes]).join(' · '),
    note: access.level === 'partial' ? labels.partial : null,
    gist: gist ? pointOf(gist) : null,
    points: shown.filter((each) => each !== gist).map(pointOf),
    sections,
  };
}
