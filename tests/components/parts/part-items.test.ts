import { describe, expect, it } from 'vitest';
import { drawerSentences } from '@/components/parts/drawer-sentences';
import {
  distinctFigures,
  partCounts,
  people,
  uncertainSentences,
  wholeQuotes,
} from '@/components/parts/part-items';
import { sentenceMarks } from '@/components/parts/sentence-marks';
import type { Quote } from '@/lib/model/quotes';
import { fullBrief } from '../support/findings';
import { sampleArticle } from '../support/samples';

const article = sampleArticle();
const brief = fullBrief(article);
const { text } = article;
const MAYOR = 'Mayor Jonas Tveit asked the county to hire a replacement ship.';

describe('the rows of a brief', () => {
  it('count what each of them lists', () => {
    expect(partCounts(brief, text, [])).toEqual({
      uncertain: 1,
      quotes: 1,
      people: 2,
      figures: 1,
      dates: 2,
      sources: 3,
      background: 0,
      responses: 1,
      next: 0,
      closing: 1,
    });
  });

  it('put the parts of one quotation together and leave out what is only reported', () => {
    const part = (start: number, group?: number): Quote => ({
      ...(brief.quotes[1] as Quote),
      start,
      ...(group === undefined ? {} : { group }),
    });
    const quotes = [part(1, 7), part(2), part(3, 7), ...brief.quotes.slice(0, 1)];
    expect(wholeQuotes(quotes).map(({ parts }) => parts.map(({ start }) => start))).toEqual([
      [1, 3],
      [2],
    ]);
  });

  it('name people by full name or by who they are, and nobody else', () => {
    const [aasen] = brief.entities;
    if (!aasen) throw new Error('the sample has people');
    const surname = { ...aasen, name: 'Aasen', whoIs: [] };
    const unsure = { ...aasen, name: 'Marit Aasen', sure: false, whoIs: [] };
    const firm = { ...aasen, name: 'Nordlys', kind: 'organisation' as const };
    expect(people([aasen, surname, unsure, firm])).toEqual([aasen]);
  });

  it('show a figure that is told twice of the same thing once', () => {
    const [figure] = brief.figures;
    if (!figure) throw new Error('the sample has a figure');
    const again = { ...figure, text: 'About 1.9 million crowns' };
    const ofOther = { ...figure, counts: 'The bridge' };
    expect(distinctFigures([figure, again, ofOther])).toEqual([figure, ofOther]);
  });

  it('leave out small numbers in words, which say little', () => {
    const [figure] = brief.figures;
    if (!figure) throw new Error('the sample has a figure');
    const bare = { ...figure, bound: 'exact' as const, unit: 'ships' };
    const two = { ...bare, text: 'two', lo: 2, hi: 2 };
    const killed = { ...two, unit: 'killed' };
    const atLeast = { ...two, text: 'at least two', bound: 'at-least' as const, counts: 'crews' };
    const dozens = { ...bare, text: 'two dozen', lo: 24, hi: 24 };
    expect(distinctFigures([two, killed, atLeast, dozens])).toEqual([killed, atLeast, dozens]);
  });
});

describe('the drawers', () => {
  it('follow the reader: to another, out of all, and in from none', () => {
    const moves = [
      { sentence: MAYOR, role: 'next' as const },
      { sentence: 'Sula: one crossing a day.', role: null },
      { sentence: 'Bryn: one crossing a day.', role: 'background' as const },
      { sentence: 'A sentence that a later version lost.', role: 'closing' as const },
    ];
    expect(drawerSentences(brief, text, moves)).toEqual({
      background: [5],
      responses: [],
      next: [3],
      uncertain: [],
      closing: [],
    });
  });

  it('let the reader take out what only a cue made uncertain', () => {
    const [open] = uncertainSentences(brief, text, []);
    expect(open).toEqual({ sentence: 4, cues: ['would'] });
    const { start = 0, end = 0 } = brief.sentences[4] ?? {};
    for (const role of [null, 'background'] as const) {
      const moves = [{ sentence: text.slice(start, end), role }];
      expect(uncertainSentences(brief, text, moves)).toEqual([]);
    }
  });
});

describe('the marks of a sentence', () => {
  it('say on whose word it stands and what holds it back', () => {
    expect(sentenceMarks(brief, 1)).toEqual({ speakers: ['Marit Aasen'], hedges: [] });
    expect(sentenceMarks(brief, 4)).toEqual({ speakers: [], hedges: ['would'] });
    expect(sentenceMarks(brief, 0)).toEqual({ speakers: [], hedges: [] });
  });

  it('name roles within a sentence, and no things that show something', () => {
    const [quote] = brief.quotes;
    if (!quote?.speaker) throw new Error('the sample has a speaker');
    const { entity: _, ...speaker } = quote.speaker;
    const by = (name: string, via: 'named' | 'role-only') =>
      sentenceMarks({ ...brief, quotes: [{ ...quote, speaker: { ...speaker, name, via } }] }, 1);
    expect(by('The council', 'role-only').speakers).toEqual(['the council']);
    expect(by('Radar', 'named').speakers).toEqual([]);
  });
});
