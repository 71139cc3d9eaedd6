/** What Mozilla's linter finds in the Firefox build, told apart: explained, new, and gone. */

/** One message of the linter, with the code that it is about. */
export type Finding = {
  /** The linter's name for the rule, such as `UNSAFE_VAR_ASSIGNMENT`. */
  code: string;
  /** Path in the build; empty where it is about the add-on as a whole. */
  file: string;
  message: string;
  /** The code from where the linter points, as built; empty where it points nowhere. */
  source: string;
};

/** A finding that stays, and why it may. Names are shortened in a build, so `source` is a pattern. */
export type Explanation = {
  code: string;
  file: RegExp;
  source: RegExp;
  why: string;
};

/** `docs/decisions/0005-firefox-lint.md` says the same at length. */
export const EXPLAINED: readonly Explanation[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^extract\.js$/,
    source: /^\w+\.innerHTML=\w+,this\._attempts\.push\(/,
    why: 'Readability starts over with the markup it began with, in a copy that is never shown.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^extract\.js$/,
    source: /^\w+\.innerHTML=\w+\.innerHTML;.*\.previousElementSibling/,
    why: 'Readability unwraps a picture from <noscript>, in a copy that is never shown.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/[\w-]+\.js$/,
    source: /^\w+\.innerHTML=\w+\.__html\)/,
    why: 'Preact for dangerouslySetInnerHTML, which the lint forbids in the sources.',
  },
];

const explains = ({ code, file, source }: Explanation, finding: Finding): boolean =>
  finding.code === code && file.test(finding.file) && source.test(finding.source);

/** The findings that nothing explains, and the explanations that nothing needs any more. */
export function unexplained(
  findings: readonly Finding[],
  explanations: readonly Explanation[] = EXPLAINED,
): { fresh: Finding[]; stale: Explanation[] } {
  return {
    fresh: findings.filter((finding) => !explanations.some((known) => explains(known, finding))),
    stale: explanations.filter((known) => !findings.some((finding) => explains(known, finding))),
  };
}
