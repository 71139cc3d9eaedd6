import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findEntities } from '@/lib/brief/entities';
import { boilerplate } from '@/lib/brief/key-points/boilerplate';
import { type Candidate, candidates } from '@/lib/brief/key-points/candidates';
import { features, setting } from '@/lib/brief/key-points/features';
import { introduced } from '@/lib/brief/key-points/introduced';
import type { FeatureName } from '@/lib/brief/key-points/weights';
import { readText } from '@/lib/brief/read-text';
import { articleFromText } from '@/lib/extract/from-text';
import { textLanguage } from '@/lib/text/language';
import type { EvaluationData } from '../data';

/** One article as the fit sees it: candidates with their features, and what three picks are worth. */
export type FitArticle = {
  set: string;
  /** How much its gain counts in the fit. */
  weight: number;
  all: Candidate[];
  /** One row of features a candidate, in the order of the names. */
  rows: Float64Array[];
  /** What picks are worth, about 0 to 1. */
  worth(picks: readonly number[]): number;
  /** What the lead is worth, as the scorer counts it. */
  lead: number;
};

type Row = {
  id: string;
  text: string;
  title?: string;
  lang?: string;
  highlights?: string[];
  references?: string[];
  sentences?: { start: number; end: number; label: string }[];
};
type Scorer = {
  rougeTokens(text: string, lang: string): string[];
  splitSentences(text: string): string[];
};

/** The sets and how much an article of each counts: small sets and paid writers more. */
export const FITTED_ON: Readonly<Record<string, number>> = {
  'summarization/cnndm_val500': 3,
  'summarization/freelance_writers': 5,
  'summarization/fundus_standfirst': 3,
  'summarization/orangesum_fr_750': 2,
  'discourse/newsdiscourse': 1,
};
const PICKS = 3;
const MAIN = new Set(['Main', 'Main_Consequence']);
/** A point on boilerplate is worse than one on something minor. */
const BOILERPLATE = -0.5;

/** Reads all sets and measures each candidate; the slow part of a fit. */
export async function fitArticles(
  data: EvaluationData,
  names: readonly FeatureName[],
): Promise<FitArticle[]> {
  const lib = (file: string) =>
    import(pathToFileURL(path.join(path.dirname(data.scorer), 'lib', file)).href);
  const scorer: Scorer = { ...(await lib('rouge.mjs')), ...(await lib('text.mjs')) };
  return Object.entries(FITTED_ON).flatMap(([set, weight]) => {
    const gold = new Map(
      jsonLines(path.join(data.corpora, set, 'gold.jsonl')).map((g) => [g.id, g]),
    );
    return jsonLines(path.join(data.corpora, set, 'inputs.jsonl')).flatMap((row) => {
      const wanted = gold.get(row.id);
      return wanted ? [measured(row, wanted, { set, weight }, names, scorer)] : [];
    });
  });
}

function jsonLines(file: string): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function measured(
  row: Row,
  gold: Row,
  of: { set: string; weight: number },
  names: readonly FeatureName[],
  scorer: Scorer,
): FitArticle {
  const article = articleFromText(row);
  const lang = textLanguage({ declared: article.lang, text: article.text });
  const read = readText(article, lang);
  const unfit = boilerplate(read);
  const all = candidates(unfit, introduced(read, unfit, findEntities(read)));
  const known = setting(read, all, unfit);
  const rows = all.map((candidate, at) => {
    const found = features(candidate, at, known);
    return Float64Array.from(names, (name) => found[name]);
  });
  const judge = gold.sentences
    ? byLabels(gold.sentences, all)
    : byRouge(row, gold, article.text, all, scorer);
  return { ...of, all, rows, ...judge };
}

type Judge = Pick<FitArticle, 'worth' | 'lead'>;

/** Share of three picks on the main event or its consequence. */
function byLabels(labelled: NonNullable<Row['sentences']>, all: readonly Candidate[]): Judge {
  const shares = all.map(({ start, end }) => {
    let label = '';
    let most = 0;
    for (const each of labelled) {
      const overlap = Math.min(end, each.end) - Math.max(start, each.start);
      if (overlap > most) {
        most = overlap;
        label = each.label;
      }
    }
    return worthOf(label);
  });
  const total = (list: readonly number[]) => list.reduce((sum, each) => sum + each, 0) / PICKS;
  return {
    worth: (picks) => total(picks.map((pick) => shares[pick] ?? 0)),
    lead: total(labelled.slice(0, PICKS).map(({ label }) => worthOf(label))),
  };
}

const worthOf = (label: string): number => (MAIN.has(label) ? 1 : label === 'NA' ? BOILERPLATE : 0);

/** ROUGE-1 F of three picks, mean over the references. */
function byRouge(
  row: Row,
  gold: Row,
  text: string,
  all: readonly Candidate[],
  { rougeTokens, splitSentences }: Scorer,
): Judge {
  const lang = row.lang ?? 'en';
  const references = (gold.highlights ? [gold.highlights.join(' ')] : (gold.references ?? [])).map(
    (reference) => counted(rougeTokens(reference, lang)),
  );
  const score = (tokens: readonly string[]) =>
    references.reduce((sum, reference) => sum + rouge1(tokens, reference), 0) / references.length;
  const tokens = all.map(({ start, end }) => rougeTokens(text.slice(start, end), lang));
  const plain = row.text.replace(/^\(CNN\)\s*(-- )?/, '');
  const first = splitSentences(plain).slice(0, PICKS).join(' ');
  return {
    worth: (picks) => score(picks.flatMap((pick) => tokens[pick] ?? [])),
    lead: score(rougeTokens(first, lang)),
  };
}

type Counted = { counts: ReadonlyMap<string, number>; size: number };

function counted(tokens: readonly string[]): Counted {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  return { counts, size: tokens.length };
}

function rouge1(tokens: readonly string[], { counts, size }: Counted): number {
  const used = new Map<string, number>();
  let hits = 0;
  for (const token of tokens) {
    const left = (counts.get(token) ?? 0) - (used.get(token) ?? 0);
    if (left <= 0) continue;
    hits++;
    used.set(token, (used.get(token) ?? 0) + 1);
  }
  return hits > 0 ? (2 * hits) / (tokens.length + size) : 0;
}
