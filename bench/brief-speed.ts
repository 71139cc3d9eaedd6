import type { EvaluationData } from './data';
import { inChromium, type OpenPage, realPages } from './real-pages';
import { shownFigure, textTable } from './table';

/** After so many runs nothing is compiled any more; the least of them is what the work takes. */
const RUNS = 5;
const WORDS = 1500;

/** The steps in their order, and the two budgets that they count to. */
const STEPS = [
  ['reading', 'language, sentences, words', 'brief'],
  ['entities', 'names and who they are', 'parts'],
  ['keyPoints', 'key points', 'brief'],
  ['sections', 'sections', 'brief'],
  ['quotes', 'quotations', 'parts'],
  ['dates', 'dates', 'parts'],
  ['figures', 'figures', 'parts'],
  ['hedges', 'hedges', 'parts'],
  ['sources', 'sources, no-replies', 'parts'],
  ['drawers', 'drawers', 'parts'],
] as const;
type Step = (typeof STEPS)[number][0];

/** CPU milliseconds of each step on one page: the first run, and the least of {@link RUNS}. */
export type StepSpeed = {
  words: number;
  first: Readonly<Record<Step, number>>;
  least: Readonly<Record<Step, number>>;
};

/** Renderer CPU of each step of the brief in Chromium, on real pages; refused pages are left out. */
export function measureBriefSpeed(data: EvaluationData, program: string): Promise<StepSpeed[]> {
  return inChromium(program, 'bench/brief-steps.ts', async (onPage) => {
    const speeds: StepSpeed[] = [];
    for (const { url, html } of realPages(data)) {
      const speed = await onPage(url, html, measurePage);
      if (speed) speeds.push(speed);
    }
    return speeds;
  });
}

async function measurePage(page: OpenPage): Promise<StepSpeed | null> {
  if (await page.evaluate('!(globalThis.steps = storyContext.preparedSteps())')) return null;
  const first = new Map<Step, number>();
  const least = new Map<Step, number>();
  for (let run = 0; run < RUNS; run++) {
    for (const [step] of STEPS) {
      const cpu = await page.cpu(`steps.${step}()`);
      if (run === 0) first.set(step, cpu);
      least.set(step, Math.min(least.get(step) ?? cpu, cpu));
    }
  }
  const words = Number(await page.evaluate('steps.words()'));
  return { words, first: recordOf(first), least: recordOf(least) };
}

/**
 * The steps as a table: in milliseconds for 1,500 words by the mean over the pages, and what the
 * first run on a fresh page takes, which builds the lists and compiles the code, by the mean page.
 */
export function briefSpeedTable(pages: readonly StepSpeed[]): string {
  const words = pages.reduce((sum, page) => sum + page.words, 0);
  const total = (run: 'first' | 'least', steps: readonly Step[]): number =>
    pages.reduce((all, page) => all + steps.reduce((own, step) => own + page[run][step], 0), 0);
  const row = (name: string, steps: readonly Step[]) => [
    name,
    shownFigure((total('least', steps) / words) * WORDS),
    shownFigure(total('first', steps) / pages.length),
  ];
  const of = (budget: (typeof STEPS)[number][2]): Step[] =>
    STEPS.flatMap(([step, , own]) => (own === budget ? [step] : []));
  const table = textTable(
    ['', '1,500 words', 'first run on a page'],
    [
      ...STEPS.map(([step, name]) => row(name, [step])),
      row('sentences, key points, sections', of('brief')),
      row('what the article says', of('parts')),
    ],
  );
  const mean = shownFigure(words / pages.length, 0);
  return `brief in Chromium, CPU ms  (n = ${pages.length} pages, ${mean} words on average)\n${table}`;
}

const recordOf = (map: ReadonlyMap<Step, number>): Record<Step, number> =>
  Object.fromEntries(map) as Record<Step, number>;
