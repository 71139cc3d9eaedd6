import { describe, expect, it } from 'vitest';
import { findHedges } from '@/lib/brief/hedges';
import { read } from '../../support/read';

const hedges = (text: string, lang = 'en') =>
  findHedges(read(text, lang), []).map(({ kind, cue }) => `${kind}: ${cue}`);

describe('hedges in English', () => {
  it.each([
    ['The dam could fail within days.', ['epistemic: could']],
    ['The bridge may stay closed until May.', ['epistemic: may']],
    ['In May the bridge was closed.', []],
    ['She could not see the shore.', []],
    ['They ran as fast as they could go.', []],
    ['The vote is likely to be close.', ['epistemic: likely']],
    ['The poll asked likely voters.', []],
    ['The army used all its might against them.', []],
    ['The engine appeared to be damaged.', ['epistemic: appeared']],
    ['He appeared in court on Monday.', []],
    ['Early data suggest a slow recovery.', ['epistemic: suggest']],
    ['Friends suggest a walk along the river.', []],
    ['The owner allegedly set the fire.', ['hearsay: allegedly']],
    ['The alleged thief was named.', ['hearsay: alleged']],
    ['Prosecutors alleged that he knew.', []],
    ['The ship is believed to be lost.', ['hearsay: believed to']],
    [
      'The claim could not be independently verified.',
      ['unverified: could not be independently verified'],
    ],
    ['It was unclear who fired first.', ['unverified: unclear']],
    ['It is not yet clear how many were hurt.', ['unverified: is not yet clear']],
    ['He repeated the charge without evidence.', ['unverified: without evidence']],
    ['About 300 people came.', ['approximate: About']],
    ['They talked about 300 years of history.', []],
    ['He wrote about one of them.', []],
    ['At least 12 houses burned.', ['approximate: At least']],
    ['Some 40 ships were late.', ['approximate: Some']],
    ['Some ships were late.', []],
    ['The crowd will come, she can help and most should stay.', []],
  ])('in %s', (text, expected) => {
    expect(hedges(text)).toEqual(expected);
  });
});

describe('hedges in German', () => {
  it.each([
    ['Der Damm könnte in wenigen Tagen brechen.', ['epistemic: könnte']],
    ['Bis die Arbeiten beginnen könnten, vergehen Monate.', []],
    ['Die Kosten dürften steigen.', ['epistemic: dürften']],
    ['Er hat sich dort sehr wohl gefühlt.', []],
    ['Der Minister wird wohl zurücktreten.', ['epistemic: wohl']],
    ['Die Lage scheint sich zu beruhigen.', ['epistemic: scheint']],
    ['Der Täter soll drei Häuser angezündet haben.', ['hearsay: soll']],
    ['Die Brücke soll im Mai fertig sein.', []],
    ['Die mutmaßlichen Diebe flohen.', ['hearsay: mutmaßlichen']],
    ['Medienberichten zufolge wurde verhandelt.', ['hearsay: Medienberichten zufolge']],
    [
      'Die Angaben ließen sich zunächst nicht unabhängig überprüfen.',
      ['unverified: nicht unabhängig überprüfen'],
    ],
    ['Die Ursache ist noch unklar.', ['unverified: noch unklar']],
    ['Die Tür war offen.', []],
    ['Ob das reicht, ist noch offen.', ['unverified: noch offen']],
    ['Rund 300 Menschen kamen.', ['approximate: Rund']],
    ['Sie liefen rund um den See.', []],
    ['Mindestens zwölf Häuser brannten.', ['approximate: Mindestens']],
  ])('in %s', (text, expected) => {
    expect(hedges(text, 'de')).toEqual(expected);
  });
});

describe('hedges in more languages', () => {
  it.each([
    ['fr', 'Le suspect aurait été vu à Lyon.', ['hearsay: aurait']],
    ['es', 'El puente podría cerrar.', ['epistemic: podría']],
    ['it', 'Circa 300 persone sono arrivate.', ['approximate: Circa']],
    ['pt', 'O homem teria fugido ontem.', ['hearsay: teria']],
    ['nl', 'Het is nog onduidelijk wie het was.', ['unverified: onduidelijk']],
    ['ru', 'Мост, возможно, закроют.', []],
  ])('in %s: %s', (lang, text, expected) => {
    expect(hedges(text, lang)).toEqual(expected);
  });
});

describe('a hedge', () => {
  it('is the speaker’s where it stands in what is quoted or attributed', () => {
    const text = 'The dam may fail. “It could hold,” she said.';
    const start = text.indexOf('“');
    const spoken = [{ start, end: text.indexOf('” ') + 1 }];
    expect(findHedges(read(text), spoken).map(({ cue, by }) => [cue, by])).toEqual([
      ['may', 'outlet'],
      ['could', 'speaker'],
    ]);
  });

  it('has its cue for evidence', () => {
    const text = 'It rained. The dam may fail.';
    const [hedge] = findHedges(read(text), []);
    expect(hedge).toMatchObject({ sentences: [1], spans: [{ start: 19, end: 22 }] });
  });
});
