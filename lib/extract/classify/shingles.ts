/** Runs of words of a text, to tell how much of another text is in it. */
export class Shingles {
  #runs = new Set<string>();
  #length: number;

  constructor(words: readonly string[], length: number) {
    this.#length = length;
    for (let i = 0; i + length <= words.length; i++) {
      this.#runs.add(words.slice(i, i + length).join(' '));
    }
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
      if (this.#runs.has(words.slice(i, i + this.#length).join(' '))) found++;
    }
    return found / count;
  }
}
