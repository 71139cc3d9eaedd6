import { describe, expect, it } from 'vitest';
import { readArticles } from '@/demo/articles';
import { OUTLETS } from '@/demo/outlets';
import {
  FIGURE_BOUNDS,
  RELATION_KINDS,
  readTruth,
  type TruthClaim,
  type TruthSpan,
  type TruthValue,
  truthArticle,
  truthText,
} from '@/demo/truth';

const FEWEST_WORDS = 350;
const MOST_WORDS = 900;
/** How far a rounded figure may lie from the exact one. */
const ROUNDING = 0.1;

const truth = readTruth();
const sources = readArticles();
const slugs = new Set(truth.articles.map((article) => article.slug));

function textOf(span: Pick<TruthSpan, 'article' | 'edition'>): string {
  const article = truth.articles.find(
    (a) => a.slug === span.article && a.edition === (span.edition ?? 'first'),
  );
  if (!article) throw new Error(`no article ${span.article}`);
  return truthText(article);
}

function spansIn(node: unknown): TruthSpan[] {
  if (Array.isArray(node)) return node.flatMap(spansIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'article' in node && 'start' in node && 'text' in node ? [node as TruthSpan] : [];
  return [...own, ...Object.values(node).flatMap(spansIn)];
}

const { articles: _articles, ...judgements } = truth;
const spans = spansIn(judgements);

/** The values that a figure leaves open, rounding allowed for. */
function interval({ min, max, bound }: TruthValue): [number, number] {
  const low = min ?? Number.NEGATIVE_INFINITY;
  const high = max ?? Number.POSITIVE_INFINITY;
  if (bound === 'about') return [low * (1 - ROUNDING), high * (1 + ROUNDING)];
  if (bound === 'nearly') return [low * (1 - ROUNDING), high];
  // no count lies between 40 and "more than 40"
  if (bound === 'more-than') return [low + Number.EPSILON * low, high];
  return [low, high];
}

const inMinutes = (value: TruthValue): TruthValue =>
  value.unit === 'hour'
    ? { ...value, min: (value.min ?? 0) * 60, max: value.max === null ? null : value.max * 60 }
    : value;

function values(claim: TruthClaim, slug: string): [number, number][] {
  return claim.cells
    .filter((cell) => cell.article === slug && !cell.edition)
    .flatMap((cell) => (cell.value ? [interval(inMinutes(cell.value))] : []));
}

const overlap = (a: [number, number], b: [number, number]): boolean => a[0] <= b[1] && b[0] <= a[1];

describe("the demo's articles", () => {
  it('are the ones that the sheet describes, word for word', () => {
    const described = sources
      .map((a) => truthArticle(a, OUTLETS.find(({ id }) => id === a.outlet)?.name ?? ''))
      .sort((a, b) => a.slug.localeCompare(b.slug) || a.edition.localeCompare(b.edition));
    expect(truth.articles).toEqual(described);
  });

  it('are at least 18, from at least seven outlets, in three languages', () => {
    expect(slugs.size).toBeGreaterThanOrEqual(18);
    expect(new Set(truth.articles.map((a) => a.outlet)).size).toBeGreaterThanOrEqual(7);
    expect(new Set(truth.articles.map((a) => a.lang.slice(0, 2)))).toEqual(
      new Set(['en', 'de', 'fr']),
    );
  });

  it.each(sources.map((a) => [`${a.slug} (${a.edition})`, a] as const))(
    '%s is of a length that news reports have',
    (_name, article) => {
      const words = article.blocks.flatMap((block) => block.text.split(/\s+/)).length;
      expect(words).toBeGreaterThanOrEqual(FEWEST_WORDS);
      expect(words).toBeLessThanOrEqual(MOST_WORDS);
    },
  );

  it.each(truth.articles.map((a) => [`${a.slug} (${a.edition})`, a] as const))(
    '%s has folded white space, no marks left over and dates with an offset',
    (_name, article) => {
      for (const { text } of article.blocks) {
        expect(text).toBe(text.trim().replace(/\s+/g, ' ').normalize('NFC'));
        expect(text).not.toMatch(/[_*[\]]|\]\(/);
      }
      expect(article.published).toMatch(/T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
      if (article.modified) {
        expect(Date.parse(article.modified)).toBeGreaterThan(Date.parse(article.published));
      }
    },
  );

  it('carry both editions of an updated article at one address', () => {
    for (const { article } of truth.updates) {
      const [first, second] = ['first', 'updated'].map((edition) =>
        sources.find((a) => a.slug === article && a.edition === edition),
      );
      expect(second?.path).toBe(first?.path);
      expect(second?.published).toBe(first?.published);
      expect(second?.modified).toBeTruthy();
    }
  });
});

describe('the sheet', () => {
  it('names many things', () => {
    expect(spans.length).toBeGreaterThan(300);
  });

  it.each([...slugs])('points at words that stand once in the text of %s', (slug) => {
    for (const span of spans.filter(({ article }) => article === slug)) {
      const text = textOf(span);
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(text.indexOf(span.text)).toBe(span.start);
      expect(text.indexOf(span.text, span.start + 1), span.text).toBe(-1);
    }
  });

  it('names only articles that exist', () => {
    const named = [
      ...truth.stories.flatMap((s) => [...s.articles, ...s.about, ...s.notThis]),
      ...truth.unrelated,
      ...truth.comparisons.flatMap((c) => c.articles),
      ...truth.families.flatMap((f) => [f.origin, ...f.articles]),
      ...truth.claims.flatMap((c) => c.relations.flatMap((r) => r.between)),
      ...truth.updates.map((u) => u.article),
    ];
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  it('puts every article in one story or in none', () => {
    const placed = [
      ...truth.stories.flatMap((s) => [...s.articles, ...s.about]),
      ...truth.unrelated,
    ];
    expect([...placed].sort()).toEqual([...slugs].sort());
  });

  it('lists the reports of a story in order of publication', () => {
    for (const story of truth.stories) {
      const times = story.articles.map((slug) =>
        Date.parse(truth.articles.find((a) => a.slug === slug)?.published ?? ''),
      );
      expect(times).toEqual([...times].sort((a, b) => a - b));
    }
  });

  it('keeps live and opinion pieces out of the reports', () => {
    for (const slug of truth.stories.flatMap((story) => story.articles)) {
      expect(truth.articles.find((a) => a.slug === slug)?.genre).toBe('news');
    }
    const about = truth.stories.flatMap((story) => story.about);
    const genres = about.map((slug) => truth.articles.find((a) => a.slug === slug)?.genre);
    expect(new Set(genres)).toEqual(new Set(['live', 'opinion']));
  });

  it('counts a text family once in a comparison', () => {
    for (const { articles, independentTexts } of truth.comparisons) {
      const repeated = truth.families.map(
        (family) => articles.filter((slug) => family.articles.includes(slug)).length,
      );
      const folded = repeated.reduce((sum, count) => sum + Math.max(0, count - 1), 0);
      expect(articles.length - folded).toBe(independentTexts);
    }
  });

  it('has the same words in a reprint and in its origin', () => {
    for (const family of truth.families) {
      expect(family.shared.length).toBeGreaterThan(5);
      for (const { origin, reprint } of family.shared) {
        expect(origin.article).toBe(family.origin);
        expect(reprint.text).toBe(origin.text);
      }
      for (const own of family.own)
        expect(textOf({ article: family.origin })).not.toContain(own.text);
    }
  });
});

describe('the claims', () => {
  it.each(truth.claims.map((claim) => [claim.id, claim] as const))(
    '%s joins sentences of one story, and its relations join articles that make it',
    (_id, claim) => {
      const story = truth.stories.find(({ id }) => id === claim.story);
      const members = [...(story?.articles ?? []), ...(story?.about ?? [])];
      const holders = claim.cells.map((cell) => cell.article);
      expect(new Set(holders).size).toBeGreaterThan(1);
      expect(holders.filter((slug) => !members.includes(slug))).toEqual([]);
      for (const { kind, between } of claim.relations) {
        expect(RELATION_KINDS).toContain(kind);
        for (const slug of between) expect(holders).toContain(slug);
      }
    },
  );

  it('agree or differ in their figures as the sheet says', () => {
    for (const claim of truth.claims) {
      for (const { kind, between } of claim.relations) {
        const [a] = values(claim, between[0]);
        const [b] = values(claim, between[1]);
        if (!a || !b) continue;
        const name = `${claim.id} ${between.join(' ')}`;
        expect(overlap(a, b), name).toBe(kind === 'agrees');
        if (kind === 'later') expect(b[0], name).toBeGreaterThan(a[1]);
        if (kind === 'corrected') expect(b[1], name).toBeLessThan(a[0]);
      }
    }
  });

  it('have attribution, verb and hedges in the words of their sentence', () => {
    for (const cell of truth.claims.flatMap((claim) => claim.cells)) {
      for (const hedge of cell.hedges ?? []) expect(cell.text).toContain(hedge);
      for (const part of (cell.verb ?? '').split('; ')) expect(cell.text).toContain(part);
    }
  });

  it('show each kind of relation somewhere', () => {
    const kinds = truth.claims.flatMap((claim) => claim.relations.map((r) => r.kind));
    expect(new Set(kinds)).toEqual(new Set(RELATION_KINDS));
  });
});

describe('what the articles say', () => {
  it('has quotations between quotation marks', () => {
    for (const quotation of truth.quotations) {
      const text = textOf(quotation);
      expect(text.slice(0, quotation.start).trimEnd()).toMatch(/["“„«‘]$/);
      expect(text.slice(quotation.end).trimStart()).toMatch(/^["”“»’]/);
      if (quotation.verb) expect(text).toContain(quotation.verb);
    }
  });

  it('has named speakers who are named in the article', () => {
    for (const { speaker, ...quotation } of truth.quotations) {
      const surname = speaker?.split(' ').at(-1);
      if (surname) expect(textOf(quotation)).toContain(surname);
    }
  });

  it('has the justification of an anonymous source in the sentence that gives it', () => {
    for (const { text, justification } of truth.anonymousSources) {
      if (justification) expect(text).toContain(justification);
    }
    expect(truth.anonymousSources.filter((s) => s.justification).length).toBeGreaterThan(5);
  });

  it('has who-is phrases and surnames in their words', () => {
    for (const { name, whoIs } of truth.people) {
      for (const { text, phrase } of whoIs) {
        expect(text).toContain(phrase);
        expect(text).toContain(name.split(' ').at(-1));
      }
    }
  });

  it('has figures with a known bound', () => {
    for (const { value } of truth.figures) expect(FIGURE_BOUNDS).toContain(value.bound);
  });

  it('has additions only in the second edition and removals only in the first', () => {
    for (const { article, added, removed, changed } of truth.updates) {
      const first = textOf({ article });
      const second = textOf({ article, edition: 'updated' });
      for (const { text } of [...added, ...changed.map((c) => c.after)]) {
        expect(second).toContain(text);
        expect(first).not.toContain(text);
      }
      for (const { text } of [...removed, ...changed.map((c) => c.before)]) {
        expect(first).toContain(text);
        expect(second).not.toContain(text);
      }
    }
  });
});
