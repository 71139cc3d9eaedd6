import { describe, expect, it } from 'vitest';
import { readArticles } from '@/demo/articles';
import { type FamilyArticle, textFamilies } from '@/lib/stories/families';

const asked = (text: string, overrides: Partial<FamilyArticle> = {}): FamilyArticle => ({
  text,
  lang: 'en',
  byline: null,
  outlet: '',
  asides: [],
  ...overrides,
});

const demo = (slug: string): FamilyArticle => {
  const found = readArticles().find((one) => one.slug === slug && one.edition === 'first');
  if (!found) throw new Error(`The demo has no ${slug}.`);
  return asked(found.blocks.map(({ text }) => text).join('\n\n'), { lang: found.lang });
};

const WIRE = demo('wpa-ferry').text;
const words = (text: string): string[] => text.split(' ');

describe('a text family', () => {
  it('joins a wire report and its shortened reprint, the fullest text first', () => {
    const slugs = ['ledger-ferry', 'herald-ferry', 'post-ferry', 'wpa-ferry', 'signal-ferry'];
    const families = textFamilies(slugs.map(demo));
    expect(families.map(({ articles }) => articles.map((at) => slugs[at]))).toEqual([
      ['wpa-ferry', 'herald-ferry'],
    ]);
  });

  it('shows the passages that both texts share, word for word', () => {
    const articles = [demo('wpa-ferry'), demo('herald-ferry')];
    const [family] = textFamilies(articles);
    const overlap = family?.overlaps[1];
    const [fullest, reprint] = (family?.articles ?? []).map((at) => articles[at]?.text ?? '');
    expect(overlap?.runs.length).toBeGreaterThan(3);
    for (const { a, b } of overlap?.runs ?? []) {
      expect(reprint?.slice(a.start, a.end)).toBe(fullest?.slice(b.start, b.end));
    }
  });

  it('is found where a reprint is cut to its first third', () => {
    const cut = words(WIRE)
      .slice(0, Math.ceil(words(WIRE).length * 0.3))
      .join(' ');
    expect(textFamilies([asked(WIRE), asked(cut)])).toHaveLength(1);
  });

  it('is found where every seventh word was edited, and is no longer the same text', () => {
    const edited = words(WIRE).map((word, n) => (n % 7 === 3 ? 'otherwise' : word));
    const [family] = textFamilies([asked(WIRE), asked(edited.join(' '))]);
    expect(family?.sameText).toEqual([true, false]);
  });

  it('is not made by quotations: both outlets may have been there', () => {
    const statement =
      '“We are deeply sorry for what happened this morning at the Northgate terminal, and our first thoughts are with the people who were hurt and with their families, whom we will support for as long as they need us,” the company said in a statement that was read out to reporters.';
    const one = asked(`Forty people were hurt when the ferry hit the pier.\n\n${statement}`);
    const two = asked(`The harbour master closed the terminal until Friday.\n\n${statement}`);
    expect(textFamilies([one, two])).toEqual([]);
  });

  it('does not grow along a chain of partial overlaps', () => {
    const [a, b, c] = ['ledger-ferry', 'post-ferry', 'signal-ferry'].map((slug) => demo(slug).text);
    const half = (text = '', last = false) => {
      const paragraphs = text.split('\n\n');
      const middle = Math.ceil(paragraphs.length / 2);
      return (last ? paragraphs.slice(middle) : paragraphs.slice(0, middle)).join('\n\n');
    };
    const chain = [
      asked(a ?? ''),
      asked(`${half(a)}\n\n${half(b)}`),
      asked(`${half(b, true)}\n\n${half(c)}`),
      asked(c ?? ''),
    ];
    for (const { articles } of textFamilies(chain)) {
      expect(articles).not.toEqual(expect.arrayContaining([0, 3]));
    }
  });

  it('joins an excerpt with its text in a script without blanks', () => {
    const text =
      '市政府周三宣布，北门码头将关闭至周末，工程师正在检查渡轮撞击后的桥墩。渡轮公司表示，事故发生时船上共有三百一十二名乘客，其中四十三人受伤，六人伤势较重。交通部长下令展开调查，初步结果预计在十二月公布。港务局局长说，替代班次将从明天早上开始在旧码头停靠。';
    const families = textFamilies([
      asked(text, { lang: 'zh' }),
      asked(text.slice(0, 90), { lang: 'zh' }),
    ]);
    expect(families).toHaveLength(1);
  });

  it('is none where two texts are empty or a few words long', () => {
    expect(textFamilies([asked(''), asked('')])).toEqual([]);
    expect(
      textFamilies([asked('The ferry has hit the pier.'), asked('The ferry has hit the pier.')]),
    ).toEqual([]);
  });
});

describe('the origin of a family', () => {
  const family = (overrides: Partial<FamilyArticle>, text = WIRE) =>
    textFamilies([
      asked(`${WIRE}\n\nOne more local paragraph stands here.`, { outlet: 'The Wire' }),
      asked(text, overrides),
    ])[0];

  it('is unknown where no article says it', () => {
    expect(family({})?.origin).toBeNull();
  });

  it.each<[string, Partial<FamilyArticle>, string, string]>([
    [
      'a credit beside the text',
      { asides: [{ kind: 'credit', text: 'Text: AFP' }] },
      'AFP',
      'credit',
    ],
    ['the byline', { byline: 'The Associated Press' }, 'The Associated Press', 'byline'],
    ['a byline with the other outlet', { byline: 'The Wire / staff' }, 'The Wire', 'byline'],
  ])('is told by %s', (_, overrides, name, from) => {
    expect(family(overrides)?.origin).toMatchObject({ name, from, article: 1, span: null });
  });

  it.each([
    ['the dateline', `LYON (AFP) — ${WIRE}`, 'AFP'],
    ['the dateline, with a signature', `Berlin (dpa/kru) - ${WIRE}`, 'dpa'],
    ['a bracket at the end', `${WIRE} (Reuters)`, 'Reuters'],
    ['a last line', `${WIRE}\n\nMit Material von dpa`, 'dpa'],
  ])('is told by %s, and the name is where it says', (_, text, name) => {
    const found = family({}, text);
    const origin = found?.origin;
    expect(origin).toMatchObject({ name, from: 'text', article: 1 });
    expect(text.slice(origin?.span?.start, origin?.span?.end)).toBe(name);
  });

  it('is not told by the credit of a picture', () => {
    const asides = [{ kind: 'credit' as const, text: 'Photo: AFP' }];
    expect(family({ asides })?.origin).toBeNull();
  });

  it('is not told by an agency that is quoted in the text', () => {
    const text = WIRE.replace('\n\n', '\n\nA spokesman told AFP that he would not comment.\n\n');
    expect(family({}, text)?.origin).toBeNull();
  });
});
