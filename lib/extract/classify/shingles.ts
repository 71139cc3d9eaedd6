/** Runs of words of a text, to tell how much of another text is in it. */
export class Shingles {
  #runs = new Set<string>();
  #length: number;

  constructor(words: readonly string[], length: number) {
    this.#length = length;
    for (let i = 0; i + length <= words.length; i++) this.#runs.add(this.#run(words, i));
  }

  #run(words: readonly string[], from: number): string {
    let run = words[from] ?? '';
    for (let i = from + 1; i < from + this.#length; i++) run += ` ${words[i]}`;
    return run;
  }

  get size(): number {
    return this.#runs.size;
  }

  /** Share (0 to 1) of a text's runs that this text has; 0 for a text too short for one. */
  share(words: readonly string[]): number {
    const count = words.length - this.#length + 1;
    if (count <= 0) return 0;
    let found = 0;
    for (let i = 0; i < count; i++) {
      if (this.#runs.has(this.#run(words, i))) found++;
    }
    return found / count;
  }
}
