import { describe, expect, it } from 'vitest';
import { makeBrief } from '@/lib/brief';
import { storyDigest } from '@/lib/stories/digest';
import { articleOf } from '../../support/articles';
import { CRACK_AGENCY, CRACK_LOCAL, CRACK_REPRINT, MUSEUM } from '../../support/story-texts';

const text = (
  articleId: string,
  paragraphs: string[],
  overrides: Parameters<typeof articleOf>[1] = {},
) => {
  const snapshot = articleOf(paragraphs, overrides);
  return { articleId, snapshot, brief: makeBrief(snapshot) };
};
const STORY = [text('wpa', CRACK_AGENCY), text('herald', CRACK_REPRINT), text('post', CRACK_LOCAL)];
const digest = storyDigest(STORY);
const texts = new Map(STORY.map(({ articleId, snapshot }) => [articleId, snapshot]));

describe('the digest of a story', () => {
  it('knows which articles print one text, and whose it is', () => {
    expect(digest.families).toEqual([
      {
        articleIds: ['wpa', 'herald'],
        sameText: [true, true],
        origin: { name: 'AFP', from: 'text', articleId: 'wpa' },
      },
    ]);
  });

  it('takes a byline for the origin where it names the outlet of another with that text', () => {
    const [agency, reprint] = [CRACK_AGENCY, CRACK_REPRINT].map((paragraphs) =>
      paragraphs.map((paragraph) => paragraph.replace('(AFP) ', '')),
    );
    const { families } = storyDigest([
      text('wpa', agency ?? [], { outlet: 'Westmark Press Agency' }),
      text('herald', reprint ?? [], { outlet: 'Herald', byline: 'Westmark Press Agency / Herald' }),
    ]);
    expect(families[0]?.origin).toEqual({
      name: 'Westmark Press Agency',
      from: 'byline',
      articleId: 'herald',
    });
  });

  it('calls new what no earlier article says', () => {
    const news = digest.points.filter(({ isNew }) => isNew);
    expect(news.filter(({ articleId }) => articleId === 'wpa').length).toBeGreaterThan(1);
    expect(news.some(({ articleId }) => articleId === 'herald')).toBe(false);
  });

  it('never calls new what only has another wording of a number’s sentence', () => {
    const [first, again] = [
      text('a', ['The bridge carried 31,000 vehicles on Monday, the council of Aldern said.']),
      text('b', ['The bridge carried 44,000 vehicles on Monday, the council of Aldern said.']),
    ];
    expect(storyDigest([first, again]).points.map(({ isNew }) => isNew)).toEqual([true, true]);
    expect(storyDigest([first, first]).points.map(({ isNew }) => isNew)).toEqual([true, false]);
  });

  it.each([
    [
      'Twelve people were killed when the ferry hit the pier, the police of Aldern said.',
      'Eleven people were killed when the ferry hit the pier, the police of Aldern said.',
    ],
    [
      'The police of Aldern said 12 people were killed when the ferry hit the pier.',
      'The police of Aldern said 11 people were killed and 12 injured when the ferry hit the pier.',
    ],
    [
      'The repairs of the pier will cost €40 million, the council of Aldern said on Monday.',
      'The repairs of the pier will take 40 days, the council of Aldern said on Monday.',
    ],
  ])(
    'calls new what gives another figure, in words too and of another thing: %s',
    (later, first) => {
      const points = (texts: string[]) =>
        storyDigest(texts.map((words, at) => text(`${at}`, [words]))).points.map(
          ({ isNew }) => isNew,
        );
      expect(points([first, later])).toEqual([true, true]);
      expect(points([first, later, later])).toEqual([true, true, false]);
    },
  );

  it('calls the same figure of the same people known, whatever they are called', () => {
    const [first, later] = [
      'The police of Aldern said 12 passengers were hurt when the ferry hit the pier.',
      'Twelve people were injured when the ferry hit the pier, the police of Aldern said.',
    ].map((words, at) => text(`${at}`, [words]));
    expect(
      storyDigest([first, later].flatMap((one) => one ?? [])).points.map(({ isNew }) => isNew),
    ).toEqual([true, false]);
  });

  it('neither calls new nor known what no earlier article in its language can be asked about', () => {
    const [english, german] = [
      text('a', ['The bridge carried 31,000 vehicles on Monday, the council of Aldern said.']),
      text('b', ['Nach Angaben der Stadt fuhren am Montag 44.000 Fahrzeuge über die Brücke.'], {
        lang: 'de',
      }),
    ];
    expect(storyDigest([english, german]).points.map(({ isNew }) => isNew)).toEqual([true, null]);
    expect(storyDigest([english, german, german]).points.map(({ isNew }) => isNew)).toEqual([
      true,
      null,
      false,
    ]);
  });

  it('tells a span of days from its first day', () => {
    const story = text('a', ['The council of Aldern meets on 3 March 2031.']);
    const [day] = story.brief.dates;
    if (!day) throw new Error('No date.');
    const brief = { ...story.brief, dates: [day, { ...day, until: '2031-03-05' }, day] };
    expect(storyDigest([{ ...story, brief }]).dates.map(({ until }) => until)).toEqual([
      undefined,
      '2031-03-05',
    ]);
  });

  it('brings people of several articles together with what each says of them', () => {
    const mayor = digest.people.find(({ name }) => name === 'Ines Halloran');
    expect(mayor?.articleIds).toEqual(['wpa', 'post']);
    expect(mayor?.phrases.map(({ articleId }) => articleId)).toContain('post');
  });

  it('has evidence in the article’s text for all that it shows', () => {
    const said = [
      ...digest.points,
      ...digest.dates,
      ...digest.people.flatMap(({ phrases }) => phrases),
    ];
    expect(said.length).toBeGreaterThan(5);
    for (const each of said) {
      const article = texts.get(each.articleId);
      expect(each.textHash).toBe(article?.textHash);
      const words = each.spans.map(({ start, end }) => article?.text.slice(start, end)).join(' ');
      if (!('trimmed' in each && each.trimmed)) expect(words).toContain(each.text.slice(0, 8));
    }
  });

  it('lists dates by time, each once in an article', () => {
    const isos = digest.dates.map(({ iso }) => iso);
    expect(isos).toEqual(isos.toSorted());
    const keys = digest.dates.map(({ articleId, iso, until }) => `${articleId} ${iso} ${until}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('tells nothing of one text that stands alone but its own', () => {
    const alone = storyDigest([text('echo', MUSEUM)]);
    expect(alone.families).toEqual([]);
    expect(alone.points.every(({ isNew }) => isNew)).toBe(true);
  });
});
