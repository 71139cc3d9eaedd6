import { describe, expect, it } from 'vitest';
import { findDrawers } from '@/lib/brief/drawers';
import { drawerFeatures, FEATURES } from '@/lib/brief/drawers/features';
import { WEIGHTS } from '@/lib/brief/drawers/weights';
import { findHedges } from '@/lib/brief/hedges';
import { findNoReplies } from '@/lib/brief/sources/no-reply';
import { read } from '../../support/read';

const REPORT = [
  'The ferry to Skarholm struck a rock on Sunday and was towed to Norrvik, the coast guard said.',
  'The ferry was built in 1961 and had been repaired twice since 2010, after storms in earlier years.',
  '“This is a disaster for everyone who lives here, and it is simply wrong,” teacher Alva Brandt said.',
  'The yard will begin work next week and expects to finish in May, when a new hull will be tested.',
  'It was unclear why the ferry had left the channel.',
  'The owner declined to comment.',
  'Ines Holm contributed reporting.',
];

const drawersOf = (texts: readonly string[], lang = 'en', quoted = [{ start: 0, end: 0 }]) => {
  const text = read(texts, lang);
  const hedges = findHedges(text, []);
  const noReply = findNoReplies(text);
  return findDrawers(text, new Set(), { hedges, noReply, spoken: { quoted, all: quoted } });
};
const sentencesIn = (drawers: ReturnType<typeof drawersOf>, role: string) =>
  drawers.find((drawer) => drawer.role === role)?.sentences ?? [];

describe('the drawers of a report', () => {
  const quotation = REPORT[2] ?? '';
  const start = REPORT.join('\n\n').indexOf(quotation);
  const drawers = drawersOf(REPORT, 'en', [{ start, end: start + quotation.indexOf('” ') + 1 }]);

  it('hold what was before, what people say of it and what is next', () => {
    expect(sentencesIn(drawers, 'background')).toContain(1);
    expect(sentencesIn(drawers, 'responses')).toContain(2);
    expect(sentencesIn(drawers, 'next')).toContain(3);
  });

  it('hold what is not known, and the notes at the end', () => {
    expect(sentencesIn(drawers, 'uncertain')).toEqual([4]);
    expect(sentencesIn(drawers, 'closing')).toEqual([5, 6]);
  });

  it('have each sentence once, with its margin and whole span', () => {
    const all = drawers.flatMap(({ sentences }) => sentences);
    expect(new Set(all).size).toBe(all.length);
    for (const { sentences, margins, spans } of drawers) {
      expect(margins).toHaveLength(sentences.length);
      expect(spans).toHaveLength(sentences.length);
      for (const margin of margins) expect(margin).toBeGreaterThan(0);
    }
  });

  it('come in one order and never empty', () => {
    expect(drawersOf(['The ferry struck a rock on Sunday.'])).toEqual([]);
  });
});

describe('drawers by wording alone', () => {
  it('leave out what a quoted speaker does not know', () => {
    const text = '“It was unclear to the crew who steered,” he said.';
    expect(sentencesIn(drawersOf([text], 'en', [{ start: 0, end: 41 }]), 'uncertain')).toEqual([]);
  });

  it('are the only ones in an interview', () => {
    const text = read(REPORT, 'en', { genre: { kind: 'interview', reasons: [] } });
    const noReply = findNoReplies(text);
    const found = { hedges: findHedges(text, []), noReply, spoken: { quoted: [], all: [] } };
    const drawers = findDrawers(text, new Set(), found);
    expect(drawers.map(({ role }) => role)).toEqual(['uncertain', 'closing']);
  });

  it('are the only ones in a language without lists', () => {
    expect(drawersOf(['Паром построили в 1961 году.'], 'ru')).toEqual([]);
  });
});

describe('the features of a sentence', () => {
  it('are as many as the weights', () => {
    for (const row of WEIGHTS) expect(row).toHaveLength(FEATURES.length + 1);
    const features = drawerFeatures(read(REPORT), [0, 1, 2], {
      hedges: [],
      spoken: { quoted: [], all: [] },
    });
    for (const row of features ?? []) expect(row).toHaveLength(FEATURES.length);
  });

  it('are numbers from 0 to 3', () => {
    const features = drawerFeatures(read(REPORT), [0, 1, 2, 3], {
      hedges: [],
      spoken: { quoted: [], all: [] },
    });
    for (const value of features?.flat() ?? []) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(3);
    }
  });
});
