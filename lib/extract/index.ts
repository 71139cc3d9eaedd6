import type { Aside, ExtractedPage, RawBlock } from '@/lib/model/article';
import type { Refusal } from '@/lib/model/refusal';
import { failed, ok, type Result } from '@/lib/model/result';
import { copyPage } from './copy/copy-page';
import { judgePage, pageSignals, refusalBeforeReading } from './judge';
import { readMetadata } from './metadata';
import { readableNodes } from './readable-nodes';
import type { PageBlock } from './walk/page-block';
import { walkPage } from './walk/walk-page';

const rawBlock = ({ kind, level, text }: PageBlock): RawBlock =>
  kind === 'heading' ? { kind, level: Math.max(2, level ?? 2), text } : { kind, text };

/** Reads the article on a page. The given document is never changed; all work is on a copy. */
export function extractPage(
  document: Document,
  options: { url: string },
): Result<ExtractedPage, Refusal> {
  const refusal = refusalBeforeReading(document);
  if (refusal) return failed(refusal);
  const copy = copyPage(document);
  const {
    articleBody: _body,
    standfirst: _standfirst,
    ...metadata
  } = readMetadata(copy, options.url);
  const signals = pageSignals(copy, options.url);
  const page = walkPage(copy.body);
  const readable = readableNodes(copy, page);
  const kept = page.blocks.filter((block) => readable.has(block.node.id));
  const blocks = kept.map(rawBlock);
  const asides: Aside[] = metadata.title ? [{ kind: 'headline', text: metadata.title }] : [];
  const judgement = judgePage(
    signals,
    { ...metadata, articleBody: _body, standfirst: _standfirst },
    {
      blocks,
      linkedWords: Math.round(kept.reduce((sum, block) => sum + block.words * block.linkShare, 0)),
      headingsLost: 0,
      rescued: false,
    },
  );
  if (!judgement.ok) return judgement;
  return ok({
    url: options.url,
    title: metadata.title,
    byline: metadata.byline,
    published: metadata.published,
    modified: metadata.modified,
    outlet: metadata.outlet,
    lang: metadata.lang,
    canonicalUrl: metadata.canonicalUrl,
    ampUrl: metadata.ampUrl,
    blocks,
    asides,
    ...judgement.value,
  });
}
