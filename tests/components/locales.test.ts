import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { COPY_FORMS } from '@/components/hooks/use-copy';
import { ERROR_RATES, JUDGED_RATES } from '@/components/library/error-rates';
import { MARKS_SHOWN } from '@/components/marks/page-claims';
import { COMMAND_ERRORS } from '@/lib/messages/protocol';
import { CONFIDENCE_LEVELS, CONFIDENCE_REASONS, GENRES } from '@/lib/model/article';
import { SECTION_ROLES } from '@/lib/model/brief';
import { BRIEF_PARTS } from '@/lib/model/brief-part';
import { TOLL_UNITS } from '@/lib/model/figure';
import { SAVE_KINDS } from '@/lib/model/reading';
import { REFUSAL_REASONS } from '@/lib/model/refusal';
import { SOURCE_KINDS } from '@/lib/model/source';
import { readMessages } from './support/screen-language';

const root = path.resolve(import.meta.dirname, '../..');
const en = await readMessages('en');
const de = await readMessages('de');

const sources = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      path.join(root, folder, name),
    ),
  )
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(name, 'utf8'))
  .join('\n');

/** Families of keys that are put together from closed lists: `i18n.t(`roles.${role}`)`. */
const FAMILIES: Record<string, readonly string[]> = {
  'about.parts': [...ERROR_RATES, ...JUDGED_RATES].map(({ part }) => part),
  asides: ['caption', 'credit', 'author', 'note'],
  changed: ['headline', 'figures', 'sentences'],
  'changes.kind': ['added', 'changed', 'removed', 'moved'],
  confidence: CONFIDENCE_LEVELS,
  'comparison.differs': [
    ...['figure', 'later_figure', 'quotation_cut', 'attribution', 'verb', 'hedge', 'date'],
  ],
  'comparison.export': ['markdown', 'json', 'html'],
  'comparison.sense': ['capacity', 'part', 'critical', 'serious', 'slight'],
  'comparison.show': ['shared', 'alone', 'differing'],
  'copy.done': COPY_FORMS,
  'copy.form': COPY_FORMS,
  confidenceReasons: CONFIDENCE_REASONS,
  done: ['archive', 'inbox', 'trash'],
  empty: ['inbox', 'unread', 'stories', 'archive', 'trash', 'tag'],
  emptyHint: ['inbox', 'unread', 'stories', 'archive', 'trash', 'tag'],
  errors: COMMAND_ERRORS,
  genres: GENRES.filter((kind) => kind !== 'news' && kind !== 'other'),
  help: [
    ...['move', 'open', 'select', 'unfold', 'read', 'archive', 'trash', 'undo', 'original', 'copy'],
    ...['back', 'help', 'settings', 'about', 'compare', 'cells', 'openClaim', 'undoAnswer'],
  ],
  errorsNext: ['failed'],
  'marks.hint': MARKS_SHOWN,
  'marks.show': MARKS_SHOWN,
  parts: BRIEF_PARTS,
  partHints: BRIEF_PARTS,
  refusals: REFUSAL_REASONS,
  refusalsNext: REFUSAL_REASONS,
  roles: SECTION_ROLES,
  'save.done': SAVE_KINDS.filter((kind) => kind !== 'unchanged'),
  'save.hint': ['save', 'version', 'text', 'untrash', 'saving', 'saved'],
  'save.label': ['save', 'version', 'text', 'untrash', 'saving', 'saved'],
  'save.state': ['since', 'textChanged', 'selectionDiffers', 'linkSince'],
  'settings.panelAction': ['asking', 'granted'],
  'settings.panelHint': ['asking', 'granted'],
  shelf: ['inbox', 'unread', 'stories', 'archive', 'trash'],
  stories: ['published', 'updated'],
  sources: SOURCE_KINDS,
  units: [...TOLL_UNITS, 'people', 'votes'],
};

const nameOf = (key: string): string => key.replace(/[.-]/g, '_');
const familyKeys = Object.entries(FAMILIES).flatMap(([family, members]) =>
  members.map((member) => nameOf(`${family}.${member}`)),
);
const literalKeys = [...sources.matchAll(/'([a-z]\w*(?:\.\w+)+)'/gi)].map(([, key]) =>
  nameOf(key ?? ''),
);
/** The manifest's own, and one without a family. */
const OTHERS = ['extName', 'extDescription', 'locale'];

/** What a translation must keep: where numbers and words are put in, and its plural forms. */
const slots = (message: string): string[] => [
  ...[...message.matchAll(/\$\d|\{\w+\}/g)].map(([slot]) => slot).sort(),
  ...(message.includes(' | ') ? ['plural'] : []),
];

describe('the texts on screen', () => {
  it('are there in English and German, none more in one than in the other', () => {
    expect(Object.keys(de).sort()).toEqual(Object.keys(en).sort());
  });

  it('have the same places for numbers and words in both', () => {
    for (const [name, message] of Object.entries(en))
      expect([name, new Set(slots(de[name] ?? ''))]).toEqual([name, new Set(slots(message))]);
  });

  it('are all used', () => {
    const used = new Set([...familyKeys, ...literalKeys, ...OTHERS]);
    expect(Object.keys(en).filter((name) => !used.has(name))).toEqual([]);
  });

  it('are there for every member of the closed lists', () => {
    expect(familyKeys.filter((name) => !en[name])).toEqual([]);
  });

  it('have names that browsers accept', () => {
    expect(Object.keys(en).filter((name) => !/^[A-Za-z0-9_@]+$/.test(name))).toEqual([]);
  });

  it.each([
    ['en', en],
    ['de', de],
  ])('are set with typographic quotes and without exclamation marks: %s', (_, messages) => {
    expect(Object.values(messages).filter((message) => /["'!]|\.\.\./.test(message))).toEqual([]);
  });
});
