import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import type { Article } from '@/lib/model/article';
import type { Evidence } from '@/lib/model/evidence';
import { FIXTURE_NAMES, fixtureArticle } from '../brief/fixture-articles';
import { article, articleOf } from '../support/articles';

const headed = article({
  blocks: [
    { kind: 'standfirst', text: 'The ferry to Skarholm will not run before May.' },
    {
      kind: 'paragraph',
      text: 'The ferry struck a rock on Sunday. Nobody was hurt, the coast guard said.',
    },
    { kind: 'heading', level: 2, text: 'Repairs until May' },
    {
      kind: 'paragraph',
      text: 'The yard in Norrvik needs eleven weeks for the hull, its director said.',
    },
    { kind: 'item', text: 'Cars are taken by the barge from Lund.' },
    { kind: 'heading', level: 2, text: 'School by boat' },
    { kind: 'row', text: 'Monday | 7.10 | 15.40' },
    { kind: 'quote', text: '“We will manage,” said teacher Alva Brandt.' },
  ],
});

const sourced = articleOf([
  'The ferry may not run before May, according to people familiar with the repairs.',
  '“It could be June,” said a senior official who spoke on condition of anonymity because she was not authorized to speak publicly. “We will see,” the official said.',
  'At least 40 people were hurt, the yard said in a statement. It was unclear who was at the wheel.',
  'A report by the coast guard found a crack in the hull. “I had warned them,” Alva Brandt told the Example Post.',
  'The owner declined to comment, and the police referred questions to the coast guard.',
]);

const articles: [string, Article][] = [
  ...FIXTURE_NAMES.map((name): [string, Article] => [name, fixtureArticle(name)]),
  ['own headings', headed],
  ['a report with sources', sourced],
  ['no text', articleOf([])],
  ['one word', articleOf(['Closed'])],
];

describe.each(articles)('the brief of %s', (_, source) => {
  const brief = makeBrief(source);

  const hasEvidence = (value: Evidence): void => {
    expect(value.rule).toMatch(/^[a-z.-]+@\d+$/);
    expect(value.sentences.length).toBeGreaterThan(0);
    expect(value.spans.length).toBeGreaterThan(0);
    expect(value.sentences).toEqual([...new Set(value.sentences)].sort((a, b) => a - b));
    let end = 0;
    for (const span of value.spans) {
      expect(span.start).toBeGreaterThanOrEqual(end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(span.end).toBeLessThanOrEqual(source.text.length);
      end = span.end;
    }
    for (const index of value.sentences) expect(brief.sentences[index]).toBeDefined();
  };
  const shownBy = (value: Evidence): string =>
    value.spans.map(({ start, end }) => source.text.slice(start, end)).join(' ');

  const bare = (heading: string): string =>
    heading
      .replace(/^[“"„«»「]|[”"“»«」]$/gu, '')
      .replace(/\p{L}/u, (letter) => letter.toLowerCase());

  it('is of the text that it was made from', () => {
    expect(brief.textHash).toBe(source.textHash);
  });

  it('has sentences inside their blocks, in order', () => {
    let end = 0;
    for (const sentence of brief.sentences) {
      const block = source.blocks[sentence.paragraph];
      expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block?.start ?? 0));
      expect(sentence.end).toBeLessThanOrEqual(block?.end ?? 0);
      end = sentence.end;
    }
  });

  it('has key points that slice to what is shown, each with its own rank, in reading order', () => {
    for (const point of brief.keyPoints) {
      hasEvidence(point);
      expect(shownBy(point)).toBe(point.text);
      const sentence = brief.sentences[point.sentences[0] ?? 0];
      expect(point.spans[0]?.end).toBe(sentence?.end);
      expect(point.trimmed ?? false).toBe((point.spans[0]?.start ?? 0) > (sentence?.start ?? 0));
    }
    const ranks = brief.keyPoints.map(({ rank }) => rank).sort((a, b) => a - b);
    expect(ranks).toEqual(ranks.map((_rank, i) => i + 1));
    const places = brief.keyPoints.map(({ spans }) => spans[0]?.start ?? 0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('has words beside key points that slice to what is shown', () => {
    for (const { context, people = [], sentences } of brief.keyPoints) {
      if (context) {
        hasEvidence(context);
        expect(shownBy(context)).toBe(context.text.replace(/ …$/u, ''));
        expect(context.sentences[0]).toBeLessThan(sentences[0] ?? 0);
        const { start = 0, end = 0 } = brief.sentences[context.sentences[0] ?? 0] ?? {};
        expect(context.spans.every((span) => start <= span.start && span.end <= end)).toBe(true);
      }
      for (const person of people) {
        hasEvidence(person);
        expect(brief.entities.map(({ name }) => name)).toContain(person.name);
        expect(shownBy(person)).toBe(person.whoIs ?? person.name);
      }
    }
  });

  it('has attributed words in order, each inside of one sentence', () => {
    let end = 0;
    for (const run of brief.attributed) {
      hasEvidence(run);
      expect(run.start).toBeGreaterThanOrEqual(end);
      end = run.end;
      expect(brief.sentences.some((s) => s.start <= run.start && run.end <= s.end)).toBe(true);
    }
  });

  it('has quotations that slice to their text, their speaker and their verb, in order', () => {
    let end = 0;
    for (const quote of brief.quotes) {
      hasEvidence(quote);
      expect(source.text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(quote.start).toBeGreaterThanOrEqual(end);
      end = quote.end;
      for (const part of [quote.speaker, quote.verb]) {
        if (part) expect(source.text.slice(part.span.start, part.span.end)).toBe(part.text);
      }
    }
  });

  it('has sections that cover every block once, with headings out of their own words', () => {
    const covered = brief.sections.flatMap(({ paragraphs: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_none, i) => first + i),
    );
    expect(covered).toEqual(source.blocks.map((_block, i) => i));
    for (const section of brief.sections) {
      hasEvidence(section);
      if (section.headingFrom === 'role') expect(section.heading).toBe('overview');
      else if (section.headingFrom === 'article') expect(shownBy(section)).toBe(section.heading);
      else if (section.headingFrom === 'opening')
        expect(section.heading.replace(/…$/u, '')).toBe(shownBy(section));
      // A derived one may have a capital and the quotation marks that stand around it.
      else expect(bare(section.heading)).toBe(bare(shownBy(section)));
      for (const index of section.sentences) {
        const { paragraph } = brief.sentences[index] ?? { paragraph: -1 };
        expect(paragraph).toBeGreaterThanOrEqual(section.paragraphs[0]);
        expect(paragraph).toBeLessThanOrEqual(section.paragraphs[1]);
      }
    }
  });

  it('has names that slice to what is shown, in order, and what the text says of them', () => {
    const firsts = brief.entities.map(({ mentions }) => mentions[0]?.start ?? -1);
    expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
    for (const entity of brief.entities) {
      hasEvidence(entity);
      expect(shownBy(entity)).toBe(entity.name);
      const forms = entity.mentions.map(({ start, end }) => source.text.slice(start, end));
      expect(new Set(forms)).toEqual(new Set([entity.name, ...entity.aka]));
      for (const who of entity.whoIs) {
        hasEvidence(who);
        expect(shownBy(who)).toBe(who.text);
      }
    }
  });

  it('has figures and dates whose words and counted things slice to what is shown', () => {
    for (const figure of brief.figures) {
      hasEvidence(figure);
      const slices = figure.spans.map(({ start, end }) => source.text.slice(start, end));
      const { text, counts, lo, hi } = figure;
      expect(slices.toSorted()).toEqual((counts === null ? [text] : [text, counts]).toSorted());
      expect(lo ?? hi).not.toBeNull();
      expect(figure.unit).not.toBe('');
    }
    for (const date of brief.dates) {
      hasEvidence(date);
      expect(shownBy(date)).toBe(date.text);
      expect(date.iso).toMatch(/^\d{4}(?:-(?:W\d\d|\d\d(?:-\d\d(?:T\d\d:\d\d)?)?))?$/);
    }
  });

  it('has hedges whose cue is what stands there', () => {
    for (const hedge of brief.hedges) {
      hasEvidence(hedge);
      expect(shownBy(hedge)).toBe(hedge.cue);
    }
  });

  it('has sources with a name from the text, and the reason that the text gives', () => {
    const names = new Set(brief.entities.map(({ name }) => name));
    for (const each of brief.sources) {
      hasEvidence(each);
      const { name, kind, spans, entity, justification } = each;
      const forms = spans.map(({ start, end }) => source.text.slice(start, end));
      if (kind === 'named') expect(source.text).toContain(name);
      else expect(forms[0]).toBe(name);
      if (entity !== undefined) expect(names).toContain(brief.entities[entity]?.name);
      if (!justification) continue;
      const { text, span } = justification;
      expect(source.text.slice(span.start, span.end)).toBe(text);
    }
  });

  it('has those who gave no answer inside what is shown for them', () => {
    for (const each of brief.noReply) {
      hasEvidence(each);
      expect(shownBy(each)).toContain(each.who ?? '');
      expect(shownBy(each)).toContain(each.to ?? '');
    }
  });

  it('has drawers of whole sentences, each in one of them', () => {
    const all = brief.drawers.flatMap(({ sentences }) => sentences);
    expect(new Set(all).size).toBe(all.length);
    for (const each of brief.drawers) {
      hasEvidence(each);
      expect(each.margins).toHaveLength(each.sentences.length);
      const places = each.sentences.map((index) => brief.sentences[index]);
      expect(each.spans).toEqual(places.map((place) => ({ start: place?.start, end: place?.end })));
    }
  });
});

describe('the brief of a report with sources', () => {
  it('has some of everything that it is checked for', () => {
    const { hedges, sources, noReply, drawers } = makeBrief(sourced);
    expect(new Set(hedges.map(({ by }) => by))).toEqual(new Set(['outlet', 'speaker']));
    expect(sources.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['anonymous', 'official-statement', 'document', 'named', 'outlet']),
    );
    expect(noReply.map(({ kind }) => kind)).toEqual(['declined', 'referred']);
    expect(drawers.map(({ role }) => role)).toEqual(
      expect.arrayContaining(['uncertain', 'closing']),
    );
  });
});
