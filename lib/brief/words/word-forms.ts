/** What the marks `~` and `^` at the end of an entry stand for. */
export type Endings = Readonly<Partial<Record<'~' | '^', readonly string[]>>>;

/** The words of a list parted by blanks, in which a mark stands for the endings of several forms. */
export const wordForms = (list: string, endings: Endings): string[] =>
  list
    .split(' ')
    .filter(Boolean)
    .flatMap((entry) => {
      const forms = endings[entry.slice(-1) as '~' | '^'];
      return forms ? forms.map((ending) => entry.slice(0, -1) + ending) : [entry];
    });
