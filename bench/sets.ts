/** The evaluation sets that the project is measured on, and what is printed of each score. */

/** One printed figure: where it stands in the scorer's JSON. */
export type Measure = { label: string; path: string; digits?: number };

export type EvaluationSet = {
  /** Part of the bench that runs it: `npm run bench -- extraction`. */
  part: 'extraction' | 'summaries' | 'discourse' | 'sections' | 'sentences';
  /** The folder below `corpora/`. */
  folder: string;
  /** The scorer's task. */
  task: string;
  /** Which of the scorer's own baselines stands beside it; `readability` is run here, on jsdom. */
  baseline: 'scorer' | 'readability';
  scorerOptions?: string[];
  measures: Measure[];
};

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

export const SETS: readonly EvaluationSet[] = [
  {
    part: 'extraction',
    folder: 'extraction/fundus',
    task: 'extraction',
    baseline: 'readability',
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
    baseline: 'readability',
    measures: [...TEXT, ...FIELDS],
  },
  {
    part: 'extraction',
    folder: 'extraction/wcxb_article',
    task: 'extraction',
    baseline: 'readability',
    measures: [...TEXT, ...FIELDS],
  },
  {
    part: 'extraction',
    folder: 'extraction/wcxb_other',
    task: 'extraction',
    baseline: 'readability',
    measures: [
      { label: 'refused', path: 'refused' },
      { label: 'doubtful', path: 'doubtful' },
    ],
  },
  {
    part: 'extraction',
    folder: 'extraction/postlight',
    task: 'extraction',
    baseline: 'readability',
    measures: [{ label: 'refused', path: 'refused' }, ...FIELDS],
  },
  {
    part: 'summaries',
    folder: 'summarization/cnndm_val500',
    task: 'summaries',
    baseline: 'scorer',
    scorerOptions: ['--sentences', 'splitter', '--oracle', 'no'],
    measures: KEY_POINTS,
  },
  ...['freelance_writers', 'orangesum_fr_750', 'fundus_standfirst'].map(
    (name): EvaluationSet => ({
      part: 'summaries',
      folder: `summarization/${name}`,
      task: 'summaries',
      baseline: 'scorer',
      scorerOptions: ['--oracle', 'no'],
      measures: KEY_POINTS,
    }),
  ),
  {
    part: 'discourse',
    folder: 'discourse/newsdiscourse',
    task: 'discourse',
    baseline: 'scorer',
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
      baseline: 'scorer',
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
      baseline: 'scorer',
      measures: [
        { label: 'F1', path: 'all.f1', digits: 3 },
        ...['en', 'de', 'fr', 'es', 'pt', 'ru', 'zh', 'ar', 'hi'].map(
          (lang): Measure => ({ label: lang, path: `languages.${lang}.f1`, digits: 3 }),
        ),
        { label: 'en exact', path: 'languages.en.exact', digits: 3 },
      ],
    }),
  ),
];
