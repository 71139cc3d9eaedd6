/** Reprints made of real articles, to measure how many are found: seeded, so that runs repeat. */

/** A generator of numbers in [0, 1): mulberry32, public domain, one seed gives one sequence. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const wordCount = (text: string): number => text.split(/\s+/).length;

/** Paragraphs from the start until a share of the words is reached, the last one cut off. */
function cut(text: string, share: number): string {
  const words = Math.ceil(wordCount(text) * share);
  const kept: string[] = [];
  let left = words;
  for (const paragraph of text.split('\n\n')) {
    if (left <= 0) break;
    const all = paragraph.split(' ');
    kept.push(all.slice(0, left).join(' '));
    left -= all.length;
  }
  return kept.join('\n\n');
}

/** Replaces a share of the words, each by some word of another article. */
function edited(text: string, share: number, other: string, random: () => number): string {
  const words = other.split(/\s+/);
  return text.replace(/\S+/g, (word) =>
    random() < share ? (words[Math.floor(random() * words.length)] ?? word) : word,
  );
}

/** Leaves out a share of the sentences. */
const dropped = (text: string, share: number, random: () => number): string =>
  text
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .split(/(?<=[.!?]) /)
        .filter(() => random() >= share)
        .join(' '),
    )
    .filter(Boolean)
    .join('\n\n');

export type Reprint = { kind: string; text: string };

/** Reprints of one article as local outlets make them; `other` is an unrelated article. */
export function reprintsOf(text: string, other: string, random: () => number): Reprint[] {
  const local = cut(other, Math.min(1, wordCount(text) / 2 / wordCount(other)));
  return [
    { kind: 'cut to 60 %', text: cut(text, 0.6) },
    { kind: 'cut to 30 %', text: cut(text, 0.3) },
    { kind: '8 % of words edited', text: edited(text, 0.08, other, random) },
    { kind: '15 % of words edited', text: edited(text, 0.15, other, random) },
    { kind: 'half cut, as much local text added', text: `${cut(text, 0.5)}\n\n${local}` },
    {
      kind: '30 % dropped, 5 % edited, half as much local text added',
      text: `${edited(dropped(text, 0.3, random), 0.05, other, random)}\n\n${local}`,
    },
  ];
}
