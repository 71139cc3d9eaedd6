/** Text with how much of it is link text and how much is bold, in characters other than blanks. */
export type LineText = { text: string; chars: number; linkChars: number; boldChars: number };

const BLANK = /\s/;
/** Up to here the blank and control characters alone may be white space. */
const ASCII = 0x7f;

/** How many characters other than blanks a text has. */
export function charsIn(text: string): number {
  let chars = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > ASCII || (code < 0x21 && code !== 0x20)) {
      if (!BLANK.test(text.charAt(i))) chars++;
    } else if (code !== 0x20) chars++;
  }
  return chars;
}

/** Gathers the inline text between two block boundaries. */
export class Line implements LineText {
  chars = 0;
  linkChars = 0;
  boldChars = 0;
  /** True after a `<br>` with nothing but white space since. */
  endsWithBreak = false;
  /** The element around the first character; `null` while there is none. */
  firstElement: Element | null = null;
  #parts: string[] = [];

  get text(): string {
    return this.#parts.join('');
  }

  /** Adds a text node's text. */
  add(text: string, parent: Element | null, inLink: boolean, bold: boolean): void {
    this.#parts.push(text);
    const length = charsIn(text);
    if (length === 0) return;
    this.endsWithBreak = false;
    this.firstElement ??= parent;
    this.chars += length;
    if (inLink) this.linkChars += length;
    if (bold) this.boldChars += length;
  }

  addBreak(): void {
    this.#parts.push(' ');
    this.endsWithBreak = true;
  }

  clear(): void {
    this.#parts = [];
    this.chars = 0;
    this.linkChars = 0;
    this.boldChars = 0;
    this.endsWithBreak = false;
    this.firstElement = null;
  }
}
