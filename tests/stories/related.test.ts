import { describe, expect, it } from 'vitest';
import type { SavedArticle } from '@/lib/model/library';
import { rankRelated, rareTerms } from '@/lib/stories/related';
import { isName, type TermForm } from '@/lib/stories/terms';

const saved = (id: string, terms: string[], savedAt = 1): SavedArticle => ({
  id,
  terms,
  savedAt,
  title: id,
  byline: null,
  published: null,
  modified: null,
  outlet: 'Example Post',
  lang: 'en',
  url: `https://post.example/${id}`,
  addressKeys: [],
  snapshotId: `${id}-1`,
  words: 1,
  minutes: 1,
  access: { level: 'full', reasons: [] },
  genre: { kind: 'news', reasons: [] },
  confidence: { level: 'good', reasons: [] },
});

const BRIDGE = ['Port Aldern', 'Ines Halloran', 'Halloran', 'bridg', 'girder', 'crack', 'ferri'];
const forms = new Map<string, TermForm>(
  BRIDGE.map((term) => [
    term,
    { kind: isName(term) ? 'name' : 'word', written: term === 'ferri' ? 'ferries' : term },
  ]),
);

function ask(candidates: SavedArticle[], total = 100) {
  const count = (term: string) => candidates.filter(({ terms }) => terms.includes(term)).length;
  const counts = new Map(BRIDGE.map((term) => [term, count(term)]));
  return rankRelated({ forms, counts, total, candidates });
}

describe('related articles', () => {
  it('share names and rare words, and say which, as each is written', () => {
    const [only, ...others] = ask([
      saved('ferries', ['Port Aldern', 'Ines Halloran', 'Halloran', 'ferri', 'ticket', 'queue']),
    ]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({
      articleId: 'ferries',
      reason: { names: ['Port Aldern', 'Ines Halloran'], words: ['ferries'] },
    });
  });

  it('are the closest first, the newest of equals, at most five', () => {
    const all = Array.from({ length: 8 }, (_, n) => saved(`same-${n}`, BRIDGE, n));
    const far = saved('far', [...BRIDGE.slice(0, 4), 'a', 'b', 'c', 'd'], 99);
    expect(ask([far, ...all]).map(({ articleId }) => articleId)).toEqual([
      'same-7',
      'same-6',
      'same-5',
      'same-4',
      'same-3',
    ]);
    expect(ask([far, saved('near', BRIDGE)]).map(({ articleId }) => articleId)).toEqual([
      'near',
      'far',
    ]);
  });

  it('are none where the overlap is weak', () => {
    const other = ['Solvane', 'Tom Brask', 'elect', 'ballot', 'council', 'voter', 'campaign'];
    expect(ask([saved('one name', ['Port Aldern', ...other])])).toEqual([]);
    expect(ask([saved('two words', [...other, 'girder', 'crack'])])).toEqual([]);
    expect(ask([saved('nothing', other), saved('empty', [])])).toEqual([]);
  });

  it('are none by terms that all of a library has', () => {
    const common = Array.from({ length: 40 }, (_, n) =>
      saved(`c${n}`, [...BRIDGE.slice(0, 3), `x${n}`, `y${n}`, `z${n}`]),
    );
    expect(ask(common, 40)).toEqual([]);
  });

  it('are found by words alone where a script has no capitals', () => {
    const words = ['大桥', '裂缝', '工程师', '关闭', '渡轮'];
    const own = new Map<string, TermForm>(words.map((w) => [w, { kind: 'word', written: w }]));
    const counts = new Map(words.map((word) => [word, 1]));
    const [found] = rankRelated({
      forms: own,
      counts,
      total: 30,
      candidates: [saved('桥', ['裂缝', '大桥', '工程师', '维修'])],
    });
    expect(found?.reason).toEqual({ names: [], words: ['大桥', '裂缝', '工程师'] });
  });
});

describe('rare terms', () => {
  it('are those that some saved articles have, but not too many', () => {
    const counts = new Map([
      ['nobody', 0],
      ['few', 3],
      ['third', 40],
      ['most', 400],
    ]);
    expect(rareTerms(counts, 100)).toEqual(['few']);
    expect(rareTerms(counts, 1000)).toEqual(['few', 'third']);
    expect(rareTerms(new Map([['all', 4]]), 4)).toEqual(['all']);
  });
});
