import { expect, it } from 'vitest';
import { saveOffer } from '@/components/views/PopupReading';
import { savedState } from '../support/samples';

it.each([
  ['an article that is not saved', null, 'save'],
  ['one saved with this text', savedState(), 'saved'],
  ['one saved with another text', savedState({ sameText: false }), 'version'],
  ['one of which only the link is saved', savedState({ sameText: false, linkOnly: true }), 'text'],
  ['one in the trash', savedState({ inTrash: true }), 'untrash'],
  ['one in the trash with another text', savedState({ inTrash: true, sameText: false }), 'untrash'],
] as const)('the save button offers for %s: %s → %s', (_, saved, offer) => {
  expect(saveOffer(saved, false)).toBe(offer);
  expect(saveOffer(saved, true)).toBe('saving');
});
