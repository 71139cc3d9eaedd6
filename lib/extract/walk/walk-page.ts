import type { BlockKind } from '@/lib/model/article';
import { wordCount } from '../word-count';
import { blockText } from './block-text';
import { Line, type LineText } from './line';
import { NameWords } from './name-words';
import type { PageNode, WalkedPage } from './page-block';
import { dataRows } from './table-rows';
import { BLOCK_TAGS, BOLD_TAGS, HEADING_TAG, SKIPPED_TAGS } from './tags';

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Kind of a text by the nearest element that says one. */
function kindWithin(node: PageNode): { kind: BlockKind; level?: number } {
  for (let at: PageNode | null = node; at; at = at.parent) {
    const heading = HEADING_TAG.exec(at.tag);
    if (heading) return { kind: 'heading', level: Number(heading[1]) };
    if (at.tag === 'li' || at.tag === 'dd' || at.tag === 'dt') return { kind: 'item' };
    if (at.tag === 'blockquote') return { kind: 'quote' };
    if (at.tag === 'table' || at.tag === 'article' || at.tag === 'body') break;
  }
  return { kind: 'paragraph' };
}

/** A link to elsewhere; a place to jump to within the page is none. */
const leadsAway = (link: Element): boolean => /^[^#]/.test(link.getAttribute('href')?.trim() ?? '');

/** Bold by its element, or a `span` that is called so. */
const isBold = (element: Element, tag: string): boolean =>
  BOLD_TAGS.has(tag) ||
  (tag === 'span' &&
    /(?:^|[\s_-])(?:strong|bold)(?:$|[\s_-])/.test(element.getAttribute('class') ?? ''));

const isHidden = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? ''));

/** Names of the inline elements from one up to the block-level element that holds it. */
function inlineNames(first: Element | null, words: NameWords): string {
  let names = '';
  for (let at = first; at && !BLOCK_TAGS.has(at.localName); at = at.parentElement) {
    names += words.of(at);
  }
  return names;
}

/** Builds the list of blocks while the walk goes over the page. */
class PageReader {
  readonly page: WalkedPage = { nodes: [], elements: [], blocks: [], deepest: 0 };
  #line = new Line();
  #names = new NameWords();
  #open: PageNode[] = [];
  #linkDepth = 0;
  #boldDepth = 0;

  addText(text: Text): void {
    this.#line.add(text.data, text.parentElement, this.#linkDepth > 0, this.#boldDepth > 0);
  }

  /** Opens an element; false where nothing in it is to be read. */
  enter(element: Element): boolean {
    const tag = element.localName;
    if (SKIPPED_TAGS.has(tag)) return false;
    if (tag === 'br') {
      // Two breaks in a row part paragraphs, one is a blank.
      if (this.#line.endsWithBreak) this.#endLine();
      else this.#line.addBreak();
      return false;
    }
    this.#countDepth(element, 1);
    return BLOCK_TAGS.has(tag) ? this.#enterBlock(element, tag) : true;
  }

  leave(element: Element): void {
    const tag = element.localName;
    this.#countDepth(element, -1);
    if (!BLOCK_TAGS.has(tag)) return;
    this.#endLine();
    const node = this.#open.pop();
    if (node) node.endBlock = this.page.blocks.length;
  }

  #countDepth(element: Element, step: 1 | -1): void {
    const tag = element.localName;
    if (tag === 'a') this.#linkDepth += leadsAway(element) ? step : 0;
    else if (isBold(element, tag)) this.#boldDepth += step;
  }

  #enterBlock(element: Element, tag: string): boolean {
    this.#endLine();
    const { nodes, elements, blocks } = this.page;
    const parent = this.#open.at(-1) ?? null;
    const hidden = parent?.hidden === true || isHidden(element);
    const [id, at] = [nodes.length, blocks.length];
    const node = {
      id,
      parent,
      tag,
      names: this.#names.of(element),
      look: `${tag}.${element.getAttribute('class') ?? ''}`,
      hidden,
      firstBlock: at,
      endBlock: at,
    };
    nodes.push(node);
    elements.push(element);
    const rows = tag === 'table' ? dataRows(element) : null;
    if (rows) {
      for (const row of rows) this.#addBlock(node, { kind: 'row' }, row, '');
      node.endBlock = blocks.length;
      return false;
    }
    this.#open.push(node);
    this.page.deepest = Math.max(this.page.deepest, this.#open.length);
    return true;
  }

  #endLine(): void {
    const node = this.#open.at(-1);
    const line = this.#line;
    if (node && line.chars > 0) {
      this.#addBlock(node, kindWithin(node), line, inlineNames(line.firstElement, this.#names));
    }
    line.clear();
  }

  #addBlock(
    node: PageNode,
    kind: { kind: BlockKind; level?: number },
    line: LineText,
    inlineNames: string,
  ): void {
    const text = blockText(line.text);
    if (!text) return;
    this.page.blocks.push({
      index: this.page.blocks.length,
      ...kind,
      text,
      words: wordCount(text),
      linkShare: Math.min(1, line.linkChars / line.chars),
      boldShare: Math.min(1, line.boldChars / line.chars),
      node,
      inlineNames,
    });
  }
}

/**
 * Reads a page from top to bottom, once: every run of text between block boundaries becomes a
 * block, whatever element holds it. Tables of data become rows, tables for layout are read as if
 * they were not there.
 *
 * Works without recursion, so that no depth of nesting can exhaust the stack.
 */
export function walkPage(root: Element): WalkedPage {
  const reader = new PageReader();
  let at: Node | null = root;
  while (at) {
    if (at.nodeType === TEXT_NODE) {
      reader.addText(at as Text);
    } else if (at.nodeType === ELEMENT_NODE && reader.enter(at as Element)) {
      if (at.firstChild) {
        at = at.firstChild;
        continue;
      }
      reader.leave(at as Element);
    }
    // On to the next node in page order, leaving every element that ends here.
    while (at !== root && !at.nextSibling && at.parentNode) {
      at = at.parentNode;
      reader.leave(at as Element);
    }
    at = at === root ? null : at.nextSibling;
  }
  return reader.page;
}
