import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, 'articles');
const UPDATED = '.updated';

/** An updated edition stands at the same address as the first and has another text. */
export type Edition = 'first' | 'updated';

/** One block as written: `source` has the inline marks, `text` is what a reader sees. */
export type DemoBlock = {
  kind: 'heading' | 'paragraph' | 'item';
  level?: number;
  source: string;
  text: string;
};

export type DemoPicture = { name: string; caption: string; credit: string };

/** One invented article, without any page design. */
export type DemoArticle = {
  slug: string;
  edition: Edition;
  /** Host label: the page stands at `http://<outlet>.localhost:<port><path>`. */
  outlet: string;
  path: string;
  section: string;
  genre: 'news' | 'opinion' | 'live';
  access: 'full' | 'partial';
  lang: string;
  title: string;
  authors: string[];
  role: string | null;
  bio: string | null;
  /** ISO 8601 with an offset. */
  published: string;
  modified: string | null;
  standfirst: string | null;
  pictures: DemoPicture[];
  /** The whole text as written, also where a paywall hides the end. */
  blocks: DemoBlock[];
  /** What the page shows of `blocks`; the last one may be cut short. */
  shown: DemoBlock[];
};

/** The words of a source line: emphasis and links without their marks. */
export function plainText(source: string): string {
  return source.replace(/\[([^\]]+)\]\([\w-]+\)/g, '$1').replace(/_([^_]+)_/g, '$1');
}

function parseBlock(source: string): DemoBlock[] {
  if (source.startsWith('## ')) {
    const words = source.slice(3);
    return [{ kind: 'heading', level: 2, source: words, text: plainText(words) }];
  }
  if (source.startsWith('- ')) {
    return source
      .split('\n')
      .map((line) => line.slice(2))
      .map((line) => ({ kind: 'item' as const, source: line, text: plainText(line) }));
  }
  return [{ kind: 'paragraph', source, text: plainText(source) }];
}

function parseFields(head: string): Map<string, string> {
  return new Map(
    head.split('\n').map((line) => {
      const colon = line.indexOf(': ');
      return [line.slice(0, colon), line.slice(colon + 2)];
    }),
  );
}

function parseArticle(slug: string, edition: Edition, source: string): DemoArticle {
  const [, head = '', body = ''] = source.split(/^---\n/m);
  const fields = parseFields(head.trim());
  const need = (name: string): string => {
    const value = fields.get(name);
    if (!value) throw new Error(`The demo article ${slug} has no ${name}.`);
    return value;
  };
  const pictures = ['', '2']
    .filter((n) => fields.has(`picture${n}`))
    .map((n) => ({
      name: need(`picture${n}`),
      caption: need(`caption${n}`),
      credit: need(`credit${n}`),
    }));
  const blocks = body
    .trim()
    .split(/\n{2,}/)
    .flatMap(parseBlock);
  const cut = fields.get('cut');
  const shown = blocks.slice(0, Number(fields.get('shown') ?? blocks.length));
  if (cut) shown.push({ kind: 'paragraph', source: cut, text: plainText(cut) });
  return {
    slug,
    edition,
    outlet: need('outlet'),
    path: need('path'),
    section: need('section'),
    genre: need('genre') as DemoArticle['genre'],
    access: need('access') as DemoArticle['access'],
    lang: need('lang'),
    title: need('title'),
    authors: need('authors').split('; '),
    role: fields.get('role') ?? null,
    bio: fields.get('bio') ?? null,
    published: need('published'),
    modified: fields.get('modified') ?? null,
    standfirst: fields.get('standfirst') ?? null,
    pictures,
    blocks,
    shown,
  };
}

/** All articles of the demo in both editions, newest first. */
export function readArticles(): DemoArticle[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const edition: Edition = name.endsWith(UPDATED) ? 'updated' : 'first';
      const slug = edition === 'updated' ? name.slice(0, -UPDATED.length) : name;
      return parseArticle(slug, edition, readFileSync(path.join(FOLDER, file), 'utf8'));
    })
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
}
