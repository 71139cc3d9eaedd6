/** The evaluation sets that the project is measured on, and what is printed of each score. */

/** One printed figure: where it stands in the scorer's JSON. */
export type Measure = { label: string; path: string; digits?: number };

/**
 * What stands beside ours: `simple`, the floor that comes with the scorer; `readability`, plain
 * Readability on jsdom; `json-ld`, what the page's structured data say, taken as they are.
 */
export type Baseline = 'simple' | 'readability' | 'json-ld';

export type EvaluationSet = {
  /** Part of the bench that runs it: `npm run bench -- extraction`. */
  part: 'extraction' | 'summaries' | 'discourse' | 'sections' | 'sentences' | 'events' | 'claims';
  /** The folder below `corpora/`. */
  folder: string;
  /** The measuring door where it is none that reads articles: rows in, rows out. */
  door?: readonly string[];
  /** The scorer's task. */
  task: string;
  baselines: readonly Baseline[];
  scorerOptions?: string[];
  measures: Measure[];
};

const PAGE_BASELINES: readonly Baseline[] = ['readability', 'json-ld'];

const TEXT: Measure[] = [
  { label: 'F1', path: 'text.f1', digits: 3 },
  { label: 'P', path: 'text.p', digits: 3 },
  { label: 'R', path: 'text.r', digits: 3 },
  { label: 'R<.5', path: 'text.poorRecall' },
  { label: 'refused', path: 'refused' },
];
const FIELDS: Measure[] = [
  { label: 'title', path: 'fields.title.lenient', digits: 2 },
  { label: 'author', path: 'fields.author.lenient', digits: 2 },
  { label: 'date', path: 'fields.date.lenient', digits: 2 },
];
const KEY_POINTS: Measure[] = [
  { label: 'R-1 of 3', path: 'byK.3.predicted.r1' },
  { label: 'Lead-3', path: 'byK.3.lead.r1' },
  { label: 'difference', path: 'byK.3.difference.r1' },
  { label: 'interval', path: 'byK.3.difference.r1CI' },
  { label: 'at 60 words', path: 'atEqualLength.difference.r1' },
  { label: 'interval', path: 'atEqualLength.difference.r1CI' },
];

const STORIES: Measure[] = [
  { label: 'sure: pairs R', path: 'certain.pairs.r', digits: 3 },
  { label: 'wrong merges', path: 'certain.wrongMerges' },
  { label: 'articles in them', path: 'certain.articlesInWrongStory' },
  { label: 'both tiers: BCubed F', path: 'withMaybe.bcubed.f1', digits: 3 },
  { label: 'P', path: 'withMaybe.bcubed.p', digits: 3 },
  { label: 'R', path: 'withMaybe.bcubed.r', digits: 3 },
  { label: 'wrong merges', path: 'withMaybe.wrongMerges' },
];

const CLAIMS = {
  part: 'claims',
  task: 'claims',
  door: ['scripts/stories.ts', '--pairs'],
  baselines: ['simple'],
} as const;

export const SETS: readonly EvaluationSet[] = [
  {
    ...CLAIMS,
    folder: 'claims/mrpc',
    measures: [
      { label: 'accuracy', path: 'predicted.accuracy', digits: 3 },
      { label: 'F1', path: 'predicted.f1', digits: 3 },
      { label: 'AUC', path: 'predicted.auc', digits: 3 },
    ],
  },
  {
    ...CLAIMS,
    folder: 'claims/sts_news',
    measures: [
      { label: 'Pearson', path: 'predicted.pearson', digits: 3 },
      { label: 'Spearman', path: 'predicted.spearman', digits: 3 },
      { label: 'AUC of clear pairs', path: 'predicted.aucClear', digits: 3 },
    ],
  },
  {
    part: 'extraction',
    folder: 'extraction/fundus',
    task: 'extraction',
    baselines: PAGE_BASELINES,
    measures: [
      ...TEXT,
      { label: 'F1 with standfirst', path: 'textWithStandfirst.f1', digits: 3 },
      { label: 'headings kept', path: 'structure.keptAsHeading', digits: 3 },
      { label: 'standfirst kept', path: 'standfirst.kept', digits: 2 },
      { label: 'extra a page', path: 'structure.extraHeadingsPerPage', digits: 2 },
      ...FIELDS,
      { label: 'outlet', path: 'fields.sitename.lenient', digits: 2 },
    ],
  },
  {
    part: 'extraction',
    folder: 'extraction/newspaper4k',
    task: 'extraction',
    baselines: PAGE_BASELINES,
    measures: [...TEXT, ...FIELDS],
  },
  {
    part: 'extraction',
    folder: 'extraction/wcxb_article',
    task: 'extraction',
    baselines: PAGE_BASELINES,
    measures: [...TEXT, ...FIELDS],
  },
  {
    part: 'extraction',
    folder: 'extraction/wcxb_other',
    task: 'extraction',
    baselines: ['readability'],
    measures: [
      { label: 'refused', path: 'refused' },
      { label: 'doubtful', path: 'doubtful' },
    ],
  },
  {
    part: 'extraction',
    folder: 'extraction/postlight',
    task: 'extraction',
    baselines: PAGE_BASELINES,
    measures: [{ label: 'refused', path: 'refused' }, ...FIELDS],
  },
  {
    part: 'summaries',
    folder: 'summarization/cnndm_val500',
    task: 'summaries',
    baselines: ['simple'],
    scorerOptions: ['--sentences', 'splitter', '--oracle', 'no'],
    measures: KEY_POINTS,
  },
  ...['freelance_writers', 'orangesum_fr_750', 'fundus_standfirst'].map(
    (name): EvaluationSet => ({
      part: 'summaries',
      folder: `summarization/${name}`,
      task: 'summaries',
      baselines: ['simple'],
      scorerOptions: ['--oracle', 'no'],
      measures: KEY_POINTS,
    }),
  ),
  {
    part: 'discourse',
    folder: 'discourse/newsdiscourse',
    task: 'discourse',
    baselines: ['simple'],
    measures: [
      { label: 'on the main event', path: 'keyPoints.main', digits: 1 },
      { label: 'boilerplate', path: 'keyPoints.boilerplate', digits: 1 },
      ...['background (wide)', 'responses', 'next'].flatMap((role): Measure[] => [
        { label: `${role} P`, path: `roles.${role}.p`, digits: 2 },
        { label: 'R', path: `roles.${role}.r`, digits: 2 },
      ]),
    ],
  },
  ...['fundus_headed', 'wiki300'].map(
    (name): EvaluationSet => ({
      part: 'sections',
      folder: `sections/${name}`,
      task: 'sections',
      baselines: ['simple'],
      measures: [
        { label: 'Pk', path: 'predicted.pk' },
        { label: 'no cut', path: 'noCut.pk' },
        { label: 'against no cut', path: 'vsNoCut.pkCI' },
        { label: 'boundary P within one', path: 'boundariesWithinOne.p', digits: 2 },
      ],
    }),
  ),
  ...['ud_pud', 'golden_rules'].map(
    (name): EvaluationSet => ({
      part: 'sentences',
      folder: `sentences/${name}`,
      task: 'sentences',
      baselines: ['simple'],
      measures: [
        { label: 'F1', path: 'all.f1', digits: 3 },
        ...['en', 'de', 'fr', 'es', 'pt', 'ru', 'zh', 'ar', 'hi'].map(
          (lang): Measure => ({ label: lang, path: `languages.${lang}.f1`, digits: 3 }),
        ),
        { label: 'en exact', path: 'languages.en.exact', digits: 3 },
      ],
    }),
  ),
  ...['basil', 'ecbplus'].map(
    (name): EvaluationSet => ({
      part: 'events',
      folder: `events/${name}`,
      task: 'events',
      baselines: ['simple'],
      measures: STORIES,
    }),
  ),
  {
    part: 'events',
    folder: 'events/tgcontest_ru',
    task: 'events',
    baselines: ['simple'],
    measures: [
      { label: 'sure: pairs R', path: 'certain.pairs.r', digits: 3 },
      { label: 'wrong pairs', path: 'certain.wrongMerges' },
      { label: 'both tiers: accuracy', path: 'withMaybe.accuracy', digits: 3 },
      { label: 'P', path: 'withMaybe.pairs.p', digits: 3 },
      { label: 'R', path: 'withMaybe.pairs.r', digits: 3 },
    ],
  },
];
