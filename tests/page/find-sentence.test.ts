// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findSentence, type IsSeen } from '@/lib/page/find-sentence';

const everywhere: IsSeen = () => true;

const find = (text: string, { before = '', after = '', isSeen = everywhere } = {}) =>
  findSentence(document, { text, before, after }, isSeen);
const found = (...given: Parameters<typeof find>) => find(...given)?.toString() ?? null;

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a sentence on the page', () => {
  it.each([
    ['one text node', '<p>One. The crack is long. Three.</p>', 'The crack is long.'],
    [
      'several elements',
      '<p>One. The <a href="/x"><em>cra</em>ck</a> is <b>long</b>. Three.</p>',
      'The crack is long.',
    ],
    ['other white space', '<p>The\n   crack&nbsp;is\tlong.</p>', 'The\n   crack\u00A0is\tlong.'],
    ['a line break between words', '<p>The crack<br>is long.</p>', 'The crackis long.'],
    ['soft hyphens', '<p>The cr\u00ADack is long.</p>', 'The cr\u00ADack is long.'],
    ['letters in parts', '<p>The crack is long.</p><p>Cafe\u0301 open.</p>', 'The crack is long.'],
  ])('is found in %s', (_, html, range) => {
    document.body.innerHTML = html;
    expect(found('The crack is long.')).toBe(range);
  });

  it('is found where the page writes its accents in parts', () => {
    document.body.innerHTML = '<p>Le cafe\u0301 est ferme\u0301. Fin.</p>';
    expect(found('Le café est fermé.')).toBe('Le cafe\u0301 est ferme\u0301.');
  });

  it('is found in a script without blanks', () => {
    document.body.innerHTML = '<p>桥梁<b>已经</b>关闭。工程师发现裂缝。</p>';
    expect(found('工程师发现裂缝。')).toBe('工程师发现裂缝。');
  });

  it('is found in an open shadow root', () => {
    document.body.innerHTML = '<p>Outside.</p><div id="host"></div>';
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>The crack is long.</p>';
    const range = find('The crack is long.');
    expect(range?.toString()).toBe('The crack is long.');
    expect(range?.startContainer.getRootNode()).toBe(root);
  });

  it('is not found in what is no prose', () => {
    document.body.innerHTML =
      '<script>"The crack is long."</script><style>/* The crack is long. */</style>' +
      '<textarea>The crack is long.</textarea><noscript>The crack is long.</noscript>';
    expect(found('The crack is long.')).toBeNull();
  });

  it('is not found where it is gone, or where nothing is asked for', () => {
    document.body.innerHTML = '<p>The crack was short.</p>';
    expect(found('The crack is long.')).toBeNull();
    expect(found('')).toBeNull();
    expect(found('   ')).toBeNull();
    document.body.innerHTML = '';
    expect(found('The crack is long.')).toBeNull();
  });
});

describe('a sentence that stands there more than once', () => {
  const nth = (range: Range | null) => range?.startContainer.parentElement?.id;

  it('is the one with its neighbours', () => {
    document.body.innerHTML =
      '<p id="a">First. Nobody was hurt. Second.</p><p id="b">Third. Nobody was hurt. Fourth.</p>';
    expect(nth(find('Nobody was hurt.', { before: 'Third.', after: 'Fourth.' }))).toBe('b');
    expect(nth(find('Nobody was hurt.', { after: 'Fourth.' }))).toBe('b');
    expect(nth(find('Nobody was hurt.', { before: 'First.' }))).toBe('a');
  });

  it('is the first one where the neighbours do not tell', () => {
    document.body.innerHTML = '<p id="a">Nobody was hurt.</p><p id="b">Nobody was hurt.</p>';
    expect(nth(find('Nobody was hurt.'))).toBe('a');
  });

  it('is one that can be seen', () => {
    document.body.innerHTML = '<p id="a" hidden>Nobody was hurt.</p><p id="b">Nobody was hurt.</p>';
    const isSeen: IsSeen = (range) => !range.startContainer.parentElement?.hasAttribute('hidden');
    expect(nth(find('Nobody was hurt.', { isSeen }))).toBe('b');
    expect(find('Nobody was hurt.', { isSeen: () => false })).toBeNull();
  });
});

describe('a sentence that the page writes another way', () => {
  const sentence =
    '“We do not take this step lightly – nobody does,” Mayor Halloran told reporters.';

  it.each([
    [
      'straight quotation marks',
      '"We do not take this step lightly - nobody does," Mayor Halloran told reporters.',
    ],
    [
      'capitals',
      '“WE DO NOT TAKE THIS STEP LIGHTLY – NOBODY DOES,” Mayor Halloran told reporters.',
    ],
  ])('is found with %s', (_, text) => {
    document.body.innerHTML = `<p>Before. ${text} After.</p>`;
    expect(found(sentence)).toContain('Mayor Halloran told reporters');
  });

  it('is found where the page has put something into it', () => {
    document.body.innerHTML =
      '<p>“We do not take this step lightly – nobody does,” Mayor <sup>[3]</sup>Halloran told reporters.</p>';
    const range = found(sentence);
    expect(range).toMatch(/^We do not/);
    expect(range).toMatch(/reporters$/);
  });

  it('is not guessed at where several places are alike', () => {
    const text = 'WE DO NOT TAKE THIS STEP LIGHTLY – NOBODY DOES, Mayor Halloran told reporters.';
    document.body.innerHTML = `<p>${text}</p><p>${text}</p>`;
    expect(found(sentence)).toBeNull();
  });

  it('is not guessed at where it is short', () => {
    document.body.innerHTML = '<p>HE SAID SO.</p>';
    expect(found('He said so.')).toBeNull();
  });
});

describe('the search', () => {
  it('leaves the page as it is', () => {
    document.body.innerHTML = '<p>One. The <em>crack</em> is long.</p>';
    const before = document.documentElement.outerHTML;
    const nodes = document.body.firstElementChild?.childNodes.length;
    find('The crack is long.');
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.body.firstElementChild?.childNodes.length).toBe(nodes);
  });

  it('finds a sentence under 3,000 nested elements', () => {
    let deepest: Element = document.body;
    for (let n = 0; n < 3000; n += 1) deepest = deepest.appendChild(document.createElement('div'));
    deepest.textContent = 'The crack is long.';
    expect(found('The crack is long.')).toBe('The crack is long.');
  });
});
