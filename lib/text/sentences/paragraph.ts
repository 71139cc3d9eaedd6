import type { Span } from '@/lib/model/evidence';
import { CLDR_ABBREVIATIONS } from '../data/cldr-abbreviations';

/** The sentences of one paragraph. */
export function paragraphSentences(text: string, lang: string): Span[] {
  const known = new Set((CLDR_ABBREVIATIONS[lang] ?? CLDR_ABBREVIATIONS.en ?? '').split('|'));
  const spans: Span[] = [];
  let start = 0;
  for (const m of text.matchAll(/[\p{Sentence_Terminal}…]+[\p{Pe}\p{Pf}\p{Pi}"']*(\s*)/gu)) {
    const end = m.index + m[0].length;
    const cjk = /[。！？]/u.test(m[0]);
    if (!cjk && !m[1] && end < text.length) continue;
    const before = /[^\s(“"„«]*$/u.exec(text.slice(Math.max(0, m.index - 20), m.index))?.[0] ?? '';
    if (m[0][0] === '.' && (known.has(before) || /^\p{Lu}$/u.test(before))) continue;
    if (/^\p{Ll}/u.test(text.slice(end, end + 2))) continue;
    spans.push({ start, end: end - (m[1]?.length ?? 0) });
    start = end;
  }
  spans.push({ start, end: text.length });
  return spans.map((s) => trimmed(text, s)).filter((s) => s.end > s.start);
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + piece.trim().length };
}
