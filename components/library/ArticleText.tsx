import type { ComponentChildren } from 'preact';
import type { Block } from '@/lib/model/article';
import type { Span } from '@/lib/model/evidence';
import css from './ArticleText.module.css';
import {
  type BlockGroup,
  blockGroups,
  cellSpans,
  type NumberedBlock,
  textParts,
} from './text-parts';

export type ArticleTextProps = {
  text: string;
  blocks: readonly Block[];
  lang: string | null;
  /** What is highlighted: the sentence that was asked for. */
  marks: readonly Span[];
  /** Paragraphs that hold a key point: their number stands in the margin. */
  numbered: ReadonlySet<number>;
};

/** The element id of paragraph n, for going to it. */
export const paragraphId = (number: number): string => `paragraph-${number}`;

/** An article's text from its typed blocks. Text only: nothing of the page's HTML is left to render. */
export function ArticleText({ text, blocks, lang, marks, numbered }: ArticleTextProps) {
  const runs = (span: Span) => <Runs text={text} span={span} marks={marks} />;
  const number = (at: number) => (numbered.has(at) ? `¶${at + 1}` : undefined);
  return (
    <div class={css.text} lang={lang ?? undefined} data-testid="article-text">
      {blockGroups(blocks).map((group) => (
        <Group
          key={group.blocks[0]?.number}
          group={group}
          text={text}
          runs={runs}
          number={number}
        />
      ))}
    </div>
  );
}

type Render = {
  text: string;
  runs: (span: Span) => ComponentChildren;
  number: (paragraph: number) => string | undefined;
};

function Group({ group, text, runs, number }: Render & { group: BlockGroup }) {
  if (group.kind === 'list')
    return (
      <ul class={css.list}>
        {group.blocks.map(({ block, number: n }) => (
          <li key={n} id={paragraphId(n)} dir="auto" data-paragraph={number(n)}>
            {runs(block)}
          </li>
        ))}
      </ul>
    );
  if (group.kind === 'table')
    return (
      <div class={css.tableRoom}>
        <table class={css.table}>
          <tbody>
            {group.blocks.map(({ block, number: n }) => (
              <tr key={n} id={paragraphId(n)}>
                {cellSpans(text, block).map((cell) => (
                  <td key={cell.start} dir="auto">
                    {runs(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    );
  const [only] = group.blocks;
  return only ? <Single numbered={only} runs={runs} number={number} /> : null;
}

/** Page headings begin below the article's own headline, which is an `h2`. */
const headingTag = (level: number | undefined) =>
  (['h3', 'h4', 'h5', 'h6'] as const)[(level ?? 2) - 2] ?? 'h6';

function Single({
  numbered: { block, number: n },
  runs,
  number,
}: Omit<Render, 'text'> & { numbered: NumberedBlock }) {
  const shared = { id: paragraphId(n), dir: 'auto' as const, 'data-paragraph': number(n) };
  if (block.kind === 'heading') {
    const Heading = headingTag(block.level);
    return (
      <Heading class={css.heading} {...shared}>
        {runs(block)}
      </Heading>
    );
  }
  if (block.kind === 'quote')
    return (
      <blockquote class={css.quote} {...shared}>
        {runs(block)}
      </blockquote>
    );
  return (
    <p class={block.kind === 'standfirst' ? css.standfirst : undefined} {...shared}>
      {runs(block)}
    </p>
  );
}

function Runs({ text, span, marks }: { text: string; span: Span; marks: readonly Span[] }) {
  return (
    <>
      {textParts(text, span, marks).map((part) =>
        part.marked ? (
          <mark key={part.start} class={css.mark} data-testid="marked-sentence">
            {part.text}
          </mark>
        ) : (
          part.text
        ),
      )}
    </>
  );
}
