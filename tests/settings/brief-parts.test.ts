import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { BRIEF_PARTS, type PartChoice } from '@/lib/model/brief-part';
import { briefParts, partChoices } from '@/lib/settings/brief-parts';

const usual: PartChoice[] = BRIEF_PARTS.map((part) => ({ part, shown: true }));

beforeEach(() => fakeBrowser.reset());

describe('the rows of a brief', () => {
  it('are all shown in the usual order until the reader chooses', async () => {
    expect(await briefParts.get()).toEqual(usual);
  });

  it('keep the order and the choice of the reader', async () => {
    const turned = usual.toReversed().map((each) => ({ ...each, shown: each.part !== 'dates' }));
    await briefParts.set(turned);
    expect(await briefParts.get()).toEqual(turned);
  });

  it('never lose the sources', async () => {
    await briefParts.set(usual.map(({ part }) => ({ part, shown: false })));
    const shown = (await briefParts.get()).filter((each) => each.shown);
    expect(shown.map(({ part }) => part)).toEqual(['sources']);
  });

  it('tell every window of a change', async () => {
    const seen: PartChoice[][] = [];
    const end = briefParts.watch((choices) => seen.push(choices));
    await briefParts.set(usual.toReversed());
    end();
    await briefParts.set(usual);
    expect(seen).toEqual([usual.toReversed()]);
  });

  it.each([
    ['nothing', null],
    ['no list', 'quotes'],
    ['rows of another release', [{ part: 'weather', shown: true }, 7, null]],
    ['a row twice', [{ part: 'uncertain' }, { part: 'uncertain', shown: false }]],
  ])('are whole where the store holds %s', (_, stored) => {
    expect(partChoices(stored)).toEqual(usual);
  });
});
