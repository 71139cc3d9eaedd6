import { sentenceMarks } from '@/components/parts/sentence-marks';
import type { KeyPoint, PointContext } from '@/lib/model/brief';
import type { Span } from '@/lib/model/evidence';
import { shownPoints } from '@/lib/model/shown-points';
import type { BriefedRow as Row } from './part-samples';
import type { Item } from './reading-sample';

/** More of one article would make the sample one of few articles. */
const MOST_OF_ARTICLE = 2;

/** Key points, each with its row, at most two of an article, as many in each language. */
export function drawnPoints(
  rows: readonly Row[],
  wanted: number,
  shuffled: <T>(items: readonly T[]) => T[],
): { row: Row; point: KeyPoint }[] {
  const all = shuffled(
    rows.flatMap((row) =>
      shuffled(row.brief.keyPoints)
        .slice(0, MOST_OF_ARTICLE)
        .map((point) => ({ row, point })),
    ),
  );
  return shuffled(evenly(all, ({ row }) => row.brief.lang, wanted));
}

/** The first of each kind, as many of each as there are. */
export function evenly<T>(items: readonly T[], kindOf: (item: T) => string, wanted: number): T[] {
  const kinds = [...new Set(items.map(kindOf))];
  const share = Math.ceil(wanted / kinds.length);
  const even = kinds.flatMap((kind) =>
    items.filter((item) => kindOf(item) === kind).slice(0, share),
  );
  const others = items.filter((item) => !even.includes(item));
  return [...even, ...others].slice(0, wanted);
}

/** Ours as they stand on screen and the first three sentences, which of them is A left to chance. */
export function pairItem({ id, article, brief }: Row, random: () => number): Item {
  const { text, blocks, title } = article;
  const best = shownPoints(brief.keyPoints.filter((point) => point.rank <= 3));
  const ours = {
    texts: best.map(({ point, context }) => shownOf({ id, article, brief }, point, context)),
    spans: best.flatMap(({ point }) => point.spans),
  };
  const first = brief.sentences
    .filter((sentence) => blocks[sentence.paragraph]?.kind !== 'heading')
    .slice(0, 3)
    .map(({ start, end }): Span => ({ start, end }));
  const lead = { texts: first.map((s) => ({ text: text.slice(s.start, s.end) })), spans: first };
  const oursFirst = random() < 0.5;
  const [a, b] = oursFirst ? [ours, lead] : [lead, ours];
  return {
    sheet: { headline: title, A: a.texts, B: b.texts },
    key: { id, ours: oursFirst ? 'A' : 'B', A: a.spans, B: b.spans },
  };
}

/** A point with the quiet lines beneath it: who is named, on whose word, what is held back, context. */
export function shownOf(
  { brief }: Row,
  point: KeyPoint,
  context: PointContext | null,
): Record<string, unknown> {
  const { speakers, hedges } = sentenceMarks(brief, point.sentences[0] ?? 0);
  const marks = [
    ...(point.people ?? []).map(({ name, whoIs }) => (whoIs ? `${name}: ${whoIs}` : name)),
    ...(speakers.length > 0 ? [`according to ${speakers.join(', ')}`] : []),
    ...hedges.map((hedge) => `“${hedge}”`),
  ];
  const before =
    context && (context.kind === 'speaker' ? `according to ${context.text}` : context.text);
  return {
    text: onScreen(point),
    ...(marks.length > 0 ? { marks: marks.join(' · ') } : {}),
    ...(before ? { before } : {}),
  };
}

/** A point of which the beginning was left out starts with a capital on screen. */
const onScreen = ({ text, trimmed }: KeyPoint): string =>
  trimmed ? text.charAt(0).toUpperCase() + text.slice(1) : text;
