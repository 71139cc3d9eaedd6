import { shownFigure, textTable } from '../table';
import type { EventScore, LibraryResult, SizeResult } from '.';
import type { Times } from './times';

const pair = ({ p50, p95 }: Times): string => `${shownFigure(p50)} / ${shownFigure(p95)}`;
const pairWithCpu = (cost: Times & { cpu: number }): string =>
  `${pair(cost)} / ${shownFigure(cost.cpu)}`;
const score = ({ f, candidateRecall }: EventScore): string =>
  `${shownFigure(f, 3)}, ${shownFigure(candidateRecall, 3)}`;

/** The figures as tables: one column for each size, one row for each way to store postings. */
export function libraryTable(result: LibraryResult): string {
  const { sizes, alone, imported, compared, ways } = result;
  const row = (label: string, cell: (size: SizeResult) => string) => [label, ...sizes.map(cell)];
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const growth = smallest && largest ? largest.related.cpu / smallest.related.cpu : 1;
  return [
    'library in Chromium: milliseconds p50 / p95 by the clock / mean CPU of all its processes',
    textTable(
      ['saved articles', ...sizes.map(({ articles }) => `${articles}`)],
      [
        row('candidates', ({ candidates }) => pairWithCpu(candidates)),
        row('related stories of a page', ({ related }) => pairWithCpu(related)),
        row('placing an article', ({ placing }) => pairWithCpu(placing)),
        row('filling, ms an article', ({ fillMs }) => shownFigure(fillMs)),
        row('of that merges', ({ mergeMs }) => shownFigure(mergeMs, 2)),
        row('on disk with all rows, bytes an article', ({ diskBytes }) =>
          shownFigure(diskBytes, 0),
        ),
        row('of that postings, packed', ({ postingBytes }) => shownFigure(postingBytes, 0)),
        row('of that the profile, as JSON', ({ profileBytes }) => shownFigure(profileBytes, 0)),
        row('bounds, blocks', ({ bounds, blocks }) => `${bounds}, ${blocks}`),
        row('same event: BCubed F, recall of candidates', ({ events }) => score(events)),
      ],
    ),
    `related stories, CPU of the last column against the first: ${shownFigure(growth, 2)}`,
    `same event with no other articles: ${score(alone)}`,
    `import of ${imported.articles}, stopped once: ${shownFigure(imported.msEach)} ms an article, ${imported.lost} lost; related stories meanwhile ${pair(imported.meanwhile)} ms`,
    '',
    `ways to store postings, ${compared} articles, the index alone`,
    textTable(
      ['', 'candidates', 'filling, ms an article', 'bytes an article'],
      ways.map(({ name, candidates, fillMs, diskBytes }) => [
        name,
        pairWithCpu(candidates),
        shownFigure(fillMs),
        shownFigure(diskBytes, 0),
      ]),
    ),
  ].join('\n');
}
