/** One form of a verb. */
export type Form = {
  form: string;
  /** Must follow in the same clause. */
  particle?: string;
  /** As often a noun: the words around must show that it is none. */
  noun?: boolean;
  /** Only a participle: "written", which needs an auxiliary to be a predicate. */
  participle?: boolean;
};

/**
 * The forms of an English entry: "explain" (regular), "write wrote written" (past and participle),
 * "admit admitted" (both alike; the doubled letter goes into "admitting"), "point-out" (particle),
 * "state*" ("state" and "states" may be nouns). "Criticize" is "criticise", too.
 */
export function englishForms(entry: string): Form[] {
  if (entry.endsWith('ize')) {
    return [entry, entry.replace(/ize$/, 'ise')].flatMap(formsOf);
  }
  return formsOf(entry);
}

function formsOf(entry: string): Form[] {
  const [head = '', past, participle] = entry.split(' ');
  const [starred = '', particle] = head.split('-');
  const base = starred.replace('*', '');

  const doubled =
    past?.endsWith('ed') && past.length === base.length + 3 && past.at(-3) === base.at(-1);
  const yLess = /[^aeiou]y$/.test(base) ? base.slice(0, -1) : null;
  const eLess = /[^e]e$/.test(base) ? base.slice(0, -1) : base;
  const third = yLess ? `${yLess}ies` : /(?:s|x|ch|sh)$/.test(base) ? `${base}es` : `${base}s`;
  const regular = yLess ? `${yLess}ied` : base.endsWith('e') ? `${base}d` : `${base}ed`;
  const ing = doubled ? `${base}${base.at(-1)}ing` : `${eLess}ing`;
  const forms = new Set([base, third, past ?? regular, participle ?? past ?? regular, ing]);
  return [...forms].map((form) => ({
    form,
    ...(particle && { particle }),
    ...(participle !== undefined && form === participle && { participle: true }),
    ...(starred !== base && (form === base || form === third) && { noun: true }),
  }));
}

const WEAK = ['t', 'te', 'ten', 'en', 'e', 'end'];

/**
 * The forms of a German entry: "sag" (weak stem), "erklär~" (participle without "ge-"), "mit|teil"
 * (separable: "teilte … mit" and "mitteilte"), "schreib schreibt schrieb …" (all forms as they are).
 */
export function germanForms(entry: string): Form[] {
  const [particle, rest] = entry.includes('|') ? entry.split('|') : [undefined, entry];
  const [stem = '', ...given] = (rest ?? '').split(' ');
  const bare = stem.replace('~', '');
  const participle = stem.endsWith('~') ? `${bare}t` : `ge${bare}t`;
  const finite = given.length > 0 ? [stem, ...given] : WEAK.map((ending) => bare + ending);
  if (particle === undefined) {
    return [...new Set(given.length > 0 ? finite : [...finite, participle])].map((form) => ({
      form,
    }));
  }
  const joined = given.length > 0 ? finite : [...finite, participle, `zu${bare}en`];
  return [
    ...finite.map((form) => ({ form, particle })),
    ...joined.map((form) => ({ form: particle + form })),
  ];
}

/**
 * The forms of an entry where a stem with `~` takes the endings of the regular verbs of a language,
 * as they stand beside quotations ("expliqu~": "explique", "expliqué", "expliquait"); any other
 * entry is a form itself.
 */
export const formsWithEndings =
  (endings: readonly string[]) =>
  (entry: string): Form[] =>
    entry.endsWith('~')
      ? endings.map((ending) => ({ form: entry.slice(0, -1) + ending }))
      : entry.split(' ').map((form) => ({ form }));
