/**
 * The shape that this project is for: who leads, who travels, what the draft holds, who denies,
 * what nobody knows, what came before, and who would not say anything. On an invented story
 * everywhere, and on the reference story where the evaluation data has it.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '@/demo/articles';
import { makeBrief } from '@/lib/brief';
import { assembleArticle } from '@/lib/extract/assemble';
import type { Article, RawBlock } from '@/lib/model/article';
import type { Brief } from '@/lib/model/brief';
import { page } from '../support/articles';

type Told = { title: string; blocks: RawBlock[] };

/** What a reader must be able to find in the brief; all of it stands in the story. */
type Shape = {
  /** People with words that say who they are. */
  people: readonly (readonly [name: string, role: RegExp])[];
  /** Words that a section or a drawer must hold, by what they are about. */
  topics: readonly RegExp[];
  figure: { value: number; counts: RegExp };
  /** Sources that are not named, as the story calls them. */
  unnamed: readonly RegExp[];
  quotation: { words: string; speaker: RegExp };
  unclear: RegExp;
  noComment: RegExp;
  background: RegExp;
};

const withoutHeadings = ({ title, blocks }: Told): Told => ({
  title,
  blocks: blocks.filter(({ kind }) => kind !== 'heading'),
});
const articleOf = ({ title, blocks }: Told): Article =>
  assembleArticle(page({ title, blocks, byline: null, published: '2026-11-20' }));

const sentencesOf = (article: Article, brief: Brief, indexes: readonly number[]): string =>
  indexes
    .map((at) => {
      const { start = 0, end = 0 } = brief.sentences[at] ?? {};
      return article.text.slice(start, end);
    })
    .join(' ');

function hasShape(told: Told, shape: Shape): void {
  const bare = articleOf(withoutHeadings(told));
  const brief = makeBrief(bare);
  const drawer = (...roles: string[]): string =>
    sentencesOf(
      bare,
      brief,
      brief.drawers
        .filter(({ role }) => roles.includes(role))
        .flatMap(({ sentences }) => sentences),
    );

  it('begins with the overview', () => {
    expect(brief.sections[0]).toMatchObject({ heading: 'overview', headingFrom: 'role' });
  });

  it.each(shape.people)('says who %s is', (name, role) => {
    const person = brief.entities.find((each) => each.name === name);
    expect(person?.kind).toBe('person');
    expect(person?.whoIs.map(({ text }) => text).join('; ')).toMatch(role);
  });

  it.each(shape.topics)('leads to %s by a key point, a section or a drawer', (topic) => {
    const shown = brief.sections.map(({ paragraphs: [first, last] }) =>
      bare.blocks
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    );
    const points = brief.keyPoints.map(({ text }) => text);
    const drawers = drawer('background', 'responses', 'next', 'uncertain', 'closing');
    expect([...shown, ...points, drawers].some((words) => topic.test(words))).toBe(true);
  });

  it('counts what the draft holds', () => {
    const found = brief.figures.find(({ lo }) => lo === shape.figure.value);
    expect(`${found?.counts} ${found?.unit}`).toMatch(shape.figure.counts);
  });

  it.each(shape.unnamed)('names no one where the story names no one: %s', (words) => {
    const unnamed = brief.sources.filter(
      ({ kind }) => kind === 'anonymous' || kind === 'role-only',
    );
    expect(unnamed.map(({ name }) => name).join('; ')).toMatch(words);
  });

  it('has the denial in the words it was made in', () => {
    const quote = brief.quotes.find(({ text }) => text.includes(shape.quotation.words));
    expect(quote?.speaker?.name).toMatch(shape.quotation.speaker);
  });

  it('gathers what is unclear', () => {
    expect(drawer('uncertain')).toMatch(shape.unclear);
  });

  it('notes who would not comment', () => {
    const [noReply] = brief.noReply;
    expect(noReply).toMatchObject({ kind: 'declined' });
    expect(noReply?.who).toMatch(shape.noComment);
  });

  it('gathers the background', () => {
    expect(drawer('background')).toMatch(shape.background);
  });

  it('keeps exactly the headings that the story has', () => {
    const headings = told.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text);
    const { sections } = makeBrief(articleOf(told));
    const own = sections.filter(({ headingFrom }) => headingFrom === 'article');
    expect(own.map(({ heading }) => heading)).toEqual(headings);
  });
}

const accord = readArticles().find(({ slug }) => slug === 'ledger-accord');
if (!accord) throw new Error('The demo has lost its accord.');

describe('the brief of an invented accord', () => {
  hasShape(accord, {
    people: [
      ['Clement Hargrave', /special envoy/i],
      ['Adela Thorne', /defence secretary/i],
      ['Rufus Kane', /chief of the naval staff/i],
      ['Miriam Ode', /captain/i],
      ['Stellan Krog', /former fisheries minister/i],
    ],
    topics: [/Orsund/, /four days/, /cod quota/, /joint patrols/i],
    figure: { value: 22, counts: /point/ },
    unnamed: [/person familiar with the talks/, /Halvanian officials/],
    quotation: { words: 'nothing on paper', speaker: /spokesman/ },
    unclear: /unclear whether they would go along/,
    noComment: /foreign ministry/i,
    background: /drew a line across the bank in 1978|rejected a treaty/,
  });
});

const data = process.env.STORY_CONTEXT_DATA;
const reference = data ? path.join(data, 'reference-story.txt') : '';

/** The reference is plain text: outlet, headline, key points, headline, then headed sections. */
function readReference(): Told {
  const parts = readFileSync(reference, 'utf8')
    .split('\n\n')
    .map((part) => part.trim());
  const [, title = ''] = parts;
  const body = parts.slice(parts.lastIndexOf(title) + 1);
  const blocks = body.map((text): RawBlock => {
    // headings have no full stop and are short
    const isHeading = text.length < 60 && !/[.!?”"]$/.test(text);
    return isHeading ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text };
  });
  return { title, blocks };
}

describe.runIf(existsSync(reference))('the brief of the reference story', () => {
  if (!existsSync(reference)) return;
  hasShape(readReference(), {
    people: [
      ['Steve Witkoff', /special envoy/i],
      ['Dan Driscoll', /army secretary/i],
      ['Randy George', /army chief of staff/i],
      ['Chris Donahue', /commander/i],
      ['Michael Weimer', /sergeant major/i],
      ['Kirill Dmitriev', /special envoy/i],
    ],
    topics: [/delegation to Kyiv/, /contacts between U\.S\. and Russian/, /security guarantees/],
    figure: { value: 28, counts: /point/ },
    unnamed: [/person familiar with the discussions/, /Russian sources/],
    quotation: { words: 'no new developments', speaker: /Kremlin/ },
    unclear: /unclear how/,
    noComment: /White House/,
    background: /front lines|Earlier efforts/,
  });
});
