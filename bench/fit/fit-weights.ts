import { mayBeHeading } from '@/lib/extract/choose/section-heading';
import { blockFeatures } from '@/lib/extract/classify/block-features';
import { headingContext, headingFeatures } from '@/lib/extract/classify/heading-features';
import { neighbourFeatures } from '@/lib/extract/classify/neighbour-features';
import { SURELY_NOT } from '@/lib/extract/classify/score-blocks';
import {
  standfirstCandidates,
  standfirstFeatures,
} from '@/lib/extract/classify/standfirst-features';
import { weightedSum } from '@/lib/extract/classify/weighted-sum';
import type { ExtractionWeights, Weights } from '@/lib/extract/classify/weights';
import type { PageBlock } from '@/lib/extract/walk/page-block';
import { type FitPage, FOLDS } from './fit-page';
import { isGoldHeading, isGoldStandfirst } from './labels';
import { type Example, fitLogistic, logisticLoss } from './logistic';

/** Holds the weights back; from a grid of 0.0001 to 0.003. */
const RIDGE = 0.0003;
/** The models of headings and standfirsts have some thousand examples, not some ten thousand. */
const RIDGE_FEW = 0.001;
/** A feature seen at fewer outlets says more of these than of pages. */
const FEWEST_OUTLETS = 20;
/** Weights smaller than this go, and the others are fitted anew. */
const LEAST: Record<keyof ExtractionWeights, number> = {
  block: 0.3,
  neighbour: 0.2,
  standfirst: 0.3,
  heading: 0,
};

/** Weights fitted on all pages, and those of each fold, which saw none of its outlets. */
export type Fitted = { all: ExtractionWeights; folds: ExtractionWeights[]; loss: Loss };
type Loss = Record<keyof ExtractionWeights, number>;

type PageExample = Example & { page: FitPage };
type OneModel = { all: Weights; folds: Weights[]; loss: number };

/** Log odds by the weights of a block's own fold, furniture out of the question. */
const scoresOf = (
  page: FitPage,
  features: readonly ReadonlyMap<string, number>[],
  { folds }: OneModel,
): Float64Array =>
  Float64Array.from(features, (seen, index) =>
    page.ruled[index] ? SURELY_NOT : weightedSum(new Map(seen), folds[page.fold] as Weights),
  );

/** A lost heading costs a section, one too many costs a line. */
const WEIGHT_OF_HEADINGS = 2;

/** The features that enough outlets show, then those of them with some weight. */
function chooseNames(examples: readonly PageExample[], ridge: number, least: number): string[] {
  const outlets = new Map<string, Set<string>>();
  for (const { page, features } of examples) {
    for (const name of features.keys()) {
      const seen = outlets.get(name) ?? new Set();
      outlets.set(name, seen.add(page.outlet));
    }
  }
  const names = [...outlets].filter(([, seen]) => seen.size >= FEWEST_OUTLETS).map(([n]) => n);
  const { of } = fitLogistic(examples, names, ridge);
  return names.filter((name) => Math.abs(of[name] ?? 0) >= least).sort();
}

function fitModel(examples: readonly PageExample[], ridge: number, least: number): OneModel {
  const names = chooseNames(examples, ridge, least);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    fitLogistic(
      examples.filter(({ page }) => page.fold !== fold),
      names,
      ridge,
    ),
  );
  const scores = examples.map(({ page, features }) =>
    weightedSum(new Map(features), folds[page.fold] as Weights),
  );
  return {
    all: fitLogistic(examples, names, ridge),
    folds,
    loss: logisticLoss(scores, examples),
  };
}

/** Blocks as examples: a block counts by its words, and each page much alike. */
function textExamples(
  pages: readonly FitPage[],
  featuresOf: ReadonlyMap<FitPage, readonly ReadonlyMap<string, number>[]>,
): PageExample[] {
  return pages.flatMap((page) => {
    const { blocks } = page.context.page;
    const counted = blocks.filter(({ index }) => !page.ruled[index] && page.labels[index] !== null);
    const sum = (some: readonly PageBlock[]) => some.reduce((all, { words }) => all + words, 0);
    // By the words of its text alone, pages with ten times as much furniture would outweigh others.
    const size = Math.sqrt(sum(counted) * sum(counted.filter(({ index }) => page.labels[index])));
    return counted.map((block) => ({
      page,
      features: featuresOf.get(page)?.[block.index] ?? new Map(),
      label: page.labels[block.index] === true,
      weight: Math.max(1, block.words) / Math.max(1, size),
    }));
  });
}

/**
 * Fits the four models one after the other. Each later one is fitted on out-of-fold scores of the
 * one before, so that it meets scores as they are on pages that nobody fitted on.
 */
export function fitWeights(pages: readonly FitPage[]): Fitted {
  const alone = new Map(
    pages.map((page) => [
      page,
      page.context.page.blocks.map((block) => blockFeatures(block, page.context)),
    ]),
  );
  const block = fitModel(textExamples(pages, alone), RIDGE, LEAST.block);
  const together = new Map(
    pages.map((page) => {
      const scores = scoresOf(page, alone.get(page) ?? [], block);
      return [page, page.context.page.blocks.map(neighbourFeatures(page.context, scores))];
    }),
  );
  const neighbour = fitModel(textExamples(pages, together), RIDGE, LEAST.neighbour);
  const scores = new Map(
    pages.map((page) => [page, scoresOf(page, together.get(page) ?? [], neighbour)]),
  );
  const marked = pages.filter(({ gold }) => gold.sections);
  const few = (examplesOf: (page: FitPage, scores: Float64Array) => Omit<PageExample, 'page'>[]) =>
    marked.flatMap((page) =>
      examplesOf(page, scores.get(page) ?? new Float64Array()).map((one) => ({ ...one, page })),
    );
  const heading = fitModel(
    few(({ context, gold, ruled }, own) => {
      const headings = headingContext(context.page, own);
      return context.page.blocks
        .filter((one) => mayBeHeading(one) && !ruled[one.index] && one.index !== context.headline)
        .map((one) => ({
          features: headingFeatures(one, headings),
          label: isGoldHeading(one, gold),
          weight: isGoldHeading(one, gold) ? WEIGHT_OF_HEADINGS : 1,
        }));
    }),
    RIDGE_FEW,
    LEAST.heading,
  );
  const standfirst = fitModel(
    few(({ context, gold }, own) =>
      standfirstCandidates(context, own).map((one) => ({
        features: standfirstFeatures(one, context, own),
        label: isGoldStandfirst(one, gold),
        weight: 1,
      })),
    ),
    RIDGE_FEW,
    LEAST.standfirst,
  );
  const models = { block, neighbour, standfirst, heading };
  const each = <T>(take: (model: OneModel) => T) =>
    Object.fromEntries(
      Object.entries(models).map(([name, model]) => [name, take(model)]),
    ) as Record<keyof ExtractionWeights, T>;
  return {
    all: each((model) => model.all),
    folds: Array.from({ length: FOLDS }, (_, fold) =>
      each((model) => model.folds[fold] as Weights),
    ),
    loss: each((model) => model.loss),
  };
}
