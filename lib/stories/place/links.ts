import type { StoryAnswer } from '@/lib/model/story';

/** What the reader said of pairs of articles, free of contradictions. */
export type Links = {
  /** Articles that are of one event by the reader's word, each once; articles alone are left out. */
  bound: string[][];
  /** Whether the reader said that two articles are not of one event. */
  isBarred: (a: string, b: string) => boolean;
};

const keyOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/**
 * Reads answers, later ones over earlier ones. What was said of two articles themselves wins over
 * what would follow from others: "a is b" and "b is c" do not bind a to c where "a is not c" was
 * said, and of the two that cannot both hold the later one does.
 */
export function linksOf(answers: readonly StoryAnswer[]): Links {
  const last = new Map<string, StoryAnswer>();
  for (const answer of answers) {
    const key = keyOf(answer.a, answer.b);
    // put at the end again, so that the order is that of the last words
    last.delete(key);
    if (answer.a !== answer.b) last.set(key, answer);
  }
  const barred = new Set([...last].filter(([, { same }]) => !same).map(([key]) => key));
  const isBarred = (a: string, b: string): boolean => barred.has(keyOf(a, b));
  const groupOf = new Map<string, string[]>();
  for (const { a, b, same } of [...last.values()].reverse()) {
    if (!same) continue;
    const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (one === other || areBarred(one, other, isBarred)) continue;
    const both = [...one, ...other];
    for (const id of both) groupOf.set(id, both);
  }
  return { bound: [...new Set(groupOf.values())], isBarred };
}

/** Whether the reader said of any article of the one and any of the other that they are apart. */
export const areBarred = (
  one: readonly string[],
  other: readonly string[],
  isBarred: Links['isBarred'],
): boolean => one.some((a) => other.some((b) => isBarred(a, b)));
