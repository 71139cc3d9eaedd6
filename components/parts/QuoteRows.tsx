import { PartList } from './PartList';
import { PartRow } from './PartRow';
import { wholeQuotes } from './part-items';
import { type PartView, placeOf } from './part-view';

/** Every quotation with who said it and by what verb. */
export function QuoteRows({ view }: { view: PartView }) {
  const { brief, lang, hint, onSelect } = view;
  return (
    <PartList items={wholeQuotes(brief.quotes)}>
      {({ parts, first }) => {
        const { sentence, paragraph } = placeOf(brief, first);
        const { speaker, verb } = parts.find((part) => part.speaker) ?? first;
        return (
          <PartRow
            key={first.start}
            lang={lang}
            paragraph={paragraph}
            hint={hint}
            note={
              speaker && (
                <span lang={lang ?? undefined}>
                  <bdi>{speaker.name}</bdi>
                  {verb && ` · ${verb.text}`}
                </span>
              )
            }
            onSelect={() => onSelect(sentence)}
          >
            {parts.map(({ text }) => text).join(' … ')}
          </PartRow>
        );
      }}
    </PartList>
  );
}
