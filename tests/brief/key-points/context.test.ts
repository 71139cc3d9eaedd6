import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import type { KeyPoint } from '@/lib/model/brief';
import { articleOf } from '../../support/articles';

/** The key point that begins so. */
function point(lang: string, title: string, begins: string, ...paragraphs: string[]): KeyPoint {
  const { keyPoints } = makeBrief({ ...articleOf(paragraphs, { title }), lang });
  const found = keyPoints.find(({ text }) => text.startsWith(begins));
  if (!found) throw new Error(`no key point: ${begins}`);
  return found;
}

const BRIDGE = [
  'Mayor Ines Halloran of Hartwell closed a harbour bridge to lorries on Monday.',
  'The bridge has carried twice the weight that it was built for.',
  'Hartwell county will pay 1.9 million crowns for new girders in 2027.',
] as const;

describe('the context of a key point', () => {
  it('is the sentence that brought up what it speaks of', () => {
    const { context, sentences } = point('en', 'Lorries banned', 'The bridge has', ...BRIDGE);
    expect(sentences).toEqual([1]);
    expect(context).toMatchObject({ kind: 'before', text: BRIDGE[0], sentences: [0] });
  });

  it('is absent where the point stands alone', () => {
    expect(point('en', 'Lorries banned', 'Mayor Ines', ...BRIDGE).context).toBeUndefined();
    expect(
      point('en', 'Hartwell pays for girders', 'Hartwell county', ...BRIDGE).context,
    ).toBeUndefined();
  });

  it('is absent where the line that introduces its people is enough', () => {
    const { context, people } = point(
      'en',
      'Lorries banned in Hartwell',
      'Halloran was',
      BRIDGE[0],
      'Halloran was elected mayor of Hartwell in 2019 and banned lorries at once.',
      'Hartwell county will pay 1.9 million crowns for new girders in 2027.',
    );
    expect(people?.map(({ name }) => name)).toEqual(['Ines Halloran']);
    expect(context).toBeUndefined();
  });

  it('is who says it in German reported speech without its source', () => {
    const { context } = point(
      'de',
      'Hafenbrücke gesperrt',
      'Die Brücke sei',
      'Die Stadt Neuhaven hat am Montag eine Hafenbrücke für Lastwagen gesperrt.',
      '„Das Bauwerk hat Risse“, sagte der Ingenieur Peter Lohmann. Die Brücke sei seit neun Jahren nicht mehr sicher.',
    );
    expect(context).toMatchObject({ kind: 'speaker', text: 'Peter Lohmann' });
  });

  it('ends with an ellipsis where its sentence goes on', () => {
    const long =
      'Mayor Ines Halloran of Hartwell closed a harbour bridge to lorries on Monday, after cracks had turned up in two girders during a check that was years overdue.';
    const { context } = point('en', 'Lorries banned', 'The bridge has', long, ...BRIDGE.slice(1));
    expect(context?.text).toBe(`${long.slice(0, long.indexOf(', after'))} …`);
  });
});
