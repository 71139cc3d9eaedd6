/**
 * The import directions of `docs/architecture.md` as rules over source text. Each rule is a
 * function from one parsed file to sentences that say what is wrong; none is a good sign.
 */
import path from 'node:path';
import ts from 'typescript';

/** A source file, its path from the project's root with forward slashes. */
export type SourceText = { path: string; text: string };

/** One import of a file. `target` is a path from the root for own modules, else the package name. */
type Import = { target: string; typeOnly: boolean };

/** What each folder of `lib/` may know of the others; itself always. */
const LIB_KNOWS: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  extract: ['model', 'text'],
  brief: ['model', 'text'],
  stories: ['model', 'text', 'extract', 'brief'],
  storage: ['model', 'text'],
  transfer: ['model', 'text'],
  settings: ['model', 'text'],
  messages: ['model', 'text'],
  platform: ['model', 'text'],
  // runs inside the reader's page, sent there by a service that knows its types
  page: ['model', 'text'],
  services: [
    'model',
    'text',
    'extract',
    'brief',
    'stories',
    'storage',
    'transfer',
    'settings',
    'messages',
    'platform',
    'page',
  ],
};

/** Folders whose functions give the same for the same input, on any day and machine. */
const PURE = ['lib/model', 'lib/text', 'lib/extract', 'lib/brief', 'lib/stories'];

/** Packages that only some folders may know, so that each can be replaced in one place. */
const PACKAGE_HOMES: readonly { packages: RegExp; homes: readonly string[] }[] = [
  { packages: /^dexie$/, homes: ['lib/storage'] },
  {
    packages: /^(wxt\/browser|@wxt-dev\/browser|webextension-polyfill)$/,
    homes: ['lib/platform', 'lib/messages', 'lib/settings', 'entrypoints'],
  },
  {
    packages: /^(preact|@preact\/.+|preact\/.+|wouter-preact.*|lucide-preact.*)$/,
    homes: ['components', 'entrypoints/*/main.tsx'],
  },
  { packages: /^@mozilla\/readability/, homes: ['lib/extract'] },
  { packages: /^tldts/, homes: ['lib/text'] },
];

/** Names that reach for a clock, chance, the network, a store or the browser. */
const IMPURE_GLOBALS = new Set([
  ...['browser', 'chrome', 'window', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB'],
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'crypto', 'performance', 'console'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'],
]);
const IMPURE_MEMBERS = new Set(['Date.now', 'Math.random']);

export const ENTRYPOINT_LINES = 60;
export const FILE_LINES = 350;

const inside = (file: string, home: string): boolean =>
  home.includes('*')
    ? new RegExp(`^${home.replaceAll('.', '\\.').replace('*', '[^/]+')}$`).test(file)
    : file === home || file.startsWith(`${home}/`);

/** The folder that decides what a file may know: `lib/<name>`, else the first folder. */
const folderOf = (file: string): string =>
  file.split('/', file.startsWith('lib/') ? 2 : 1).join('/');

const parse = ({ path: name, text }: SourceText): ts.SourceFile =>
  ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);

const resolve = (from: string, specifier: string): string => {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
  return specifier;
};

const isTypeOnly = (node: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const bindings = clause.namedBindings;
  return (
    clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (!clause.name &&
      !!bindings &&
      ts.isNamedImports(bindings) &&
      bindings.elements.length > 0 &&
      bindings.elements.every((element) => element.isTypeOnly))
  );
};

/** Static and dynamic imports and re-exports, in source order. */
export function importsOf(source: SourceText): Import[] {
  const found: Import[] = [];
  const add = (literal: ts.Node | undefined, typeOnly: boolean): void => {
    if (literal && ts.isStringLiteralLike(literal))
      found.push({ target: resolve(source.path, literal.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
      add(node.moduleSpecifier, isTypeOnly(node));
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(source));
  return found;
}

function directions(source: SourceText): string[] {
  const from = folderOf(source.path);
  return importsOf(source).flatMap(({ target, typeOnly }) => {
    const complaint = `${source.path} imports ${target}`;
    const misplaced = PACKAGE_HOMES.filter(
      ({ packages, homes }) =>
        packages.test(target) && !homes.some((home) => inside(source.path, home)),
    ).map(({ homes }) => `${complaint}: only for ${homes.join(', ')}`);
    const to = folderOf(target);
    if (misplaced.length > 0 || to === from) return misplaced;
    if (['tests', 'scripts', 'bench', 'demo'].includes(to))
      return [`${complaint}: the extension does not know its tools`];
    if (to === 'entrypoints') return [`${complaint}: nothing imports an entrypoint`];
    if (from.startsWith('lib/') && to === 'components')
      return [`${complaint}: lib does not know the screen`];
    if (from.startsWith('lib/') && to.startsWith('lib/')) {
      const known = LIB_KNOWS[from.slice(4)];
      if (!known) return [`${source.path}: ${from} has no place in the layers`];
      if (!known.includes(to.slice(4))) return [`${complaint}: ${from} does not know ${to}`];
    }
    if (from === 'components' && !typeOnly) return componentReach(source.path, complaint, to);
    return [];
  });
}

/** Only hooks reach for data and commands; what is below them gets props. */
function componentReach(file: string, complaint: string, to: string): string[] {
  if (['lib/extract', 'lib/brief', 'lib/stories'].includes(to))
    return [`${complaint}: the screen shows what was derived, it does not derive`];
  const reaches = ['lib/storage', 'lib/services', 'lib/transfer'].includes(to);
  return reaches && !inside(file, 'components/hooks')
    ? [`${complaint}: only components/hooks reach for data`]
    : [];
}

function purity(source: SourceText): string[] {
  if (!PURE.some((home) => inside(source.path, home))) return [];
  const file = parse(source);
  const found: string[] = [];
  const complain = (node: ts.Node, what: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${source.path}:${line + 1} uses ${what} in a pure folder`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      if (IMPURE_MEMBERS.has(node.getText())) complain(node, node.getText());
      if (ts.isIdentifier(node.expression) && IMPURE_GLOBALS.has(node.expression.text))
        complain(node, node.expression.text);
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const callee = node.expression;
      if (ts.isIdentifier(callee) && IMPURE_GLOBALS.has(callee.text)) complain(node, callee.text);
      if (ts.isIdentifier(callee) && callee.text === 'Date' && !node.arguments?.length)
        complain(node, 'today (Date without an argument)');
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Lines of a file; a last line break does not start another. */
const lineCount = (text: string): number => text.replace(/\n$/, '').split('\n').length;

function length(source: SourceText): string[] {
  const lines = lineCount(source.text);
  const isScript = /\.(ts|tsx|mjs)$/.test(source.path);
  if (inside(source.path, 'entrypoints') && isScript && lines >= ENTRYPOINT_LINES)
    return [`${source.path} has ${lines} lines: an entrypoint only wires (< ${ENTRYPOINT_LINES})`];
  return lines > FILE_LINES
    ? [`${source.path} has ${lines} lines: more than one idea (at most ${FILE_LINES})`]
    : [];
}

const SHIPPED = ['lib', 'components', 'entrypoints'];

/** Everything that is wrong with these files, one sentence each. */
export function violations(sources: readonly SourceText[]): string[] {
  return sources.flatMap((source) =>
    SHIPPED.some((home) => inside(source.path, home))
      ? [...directions(source), ...purity(source), ...length(source)]
      : length(source),
  );
}

/** Chains of own modules that import each other in a circle (types do not count). */
export function cycles(sources: readonly SourceText[]): string[] {
  const byName = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const find = (target: string): string | undefined =>
    [target.replace(/\.tsx?$/, ''), `${target}/index`].find((name) => byName.has(name));
  const edges = new Map(
    [...byName].map(([name, source]) => [
      name,
      importsOf(source).flatMap(({ target, typeOnly }) => (typeOnly ? [] : (find(target) ?? []))),
    ]),
  );
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (name: string, trail: readonly string[]): void => {
    const start = trail.indexOf(name);
    if (start >= 0) found.push([...trail.slice(start), name].join(' -> '));
    if (start >= 0 || done.has(name)) return;
    for (const next of edges.get(name) ?? []) walk(next, [...trail, name]);
    done.add(name);
  };
  for (const name of byName.keys()) walk(name, []);
  return found;
}
