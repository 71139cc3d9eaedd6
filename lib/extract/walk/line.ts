/** Text with how much of it is link text and how much is bold, in characters other than blanks. */
export type LineText = { text: string; linkChars: number; boldChars: number };

const BLANK_ONLY = /^\s*$/;
const BLANKS = /\s+/g;

/** Gathers the inline text between two block boundaries. */
export class Line implements LineText {
  text = '';
  linkChars = 0;
  boldChars = 0;
  /** True after a `<br>` with nothing but white space since. */
  endsWithBreak = false;

  get hasText(): boolean {
    return !BLANK_ONLY.test(this.text);
  }

  add(text: string, inLink: boolean, bold: boolean): void {
    this.text += text;
    if (BLANK_ONLY.test(text)) return;
    this.endsWithBreak = false;
    if (!inLink && !bold) return;
    const length = text.replace(BLANKS, '').length;
    if (inLink) this.linkChars += length;
    if (bold) this.boldChars += length;
  }

  addBreak(): void {
    this.text += ' ';
    this.endsWithBreak = true;
  }

  clear(): void {
    this.text = '';
    this.linkChars = 0;
    this.boldChars = 0;
    this.endsWithBreak = false;
  }
}
