import { i18n } from '#i18n';
import { noReplyWords, sourceKindWords } from '@/components/words/sources';
import { SOURCE_KINDS } from '@/lib/model/source';
import { PartList } from './PartList';
import { PartRow } from './PartRow';
import { type PartView, placeOf } from './part-view';

/** On whose word the article stands, by kind, with how often each is used; and who gave no answer. */
export function SourceRows({ view }: { view: PartView }) {
  const { brief, lang, hint, onSelect } = view;
  return (
    <>
      {SOURCE_KINDS.map((kind) => (
        <PartList
          key={kind}
          title={sourceKindWords(kind)}
          items={brief.sources.filter((source) => source.kind === kind)}
        >
          {(source) => {
            const { sentence, paragraph } = placeOf(brief, source);
            const who = source.entity === undefined ? [] : brief.entities[source.entity]?.whoIs;
            const about = who?.[0]?.text ?? source.justification?.text;
            return (
              <PartRow
                key={source.spans[0]?.start}
                lang={lang}
                paragraph={paragraph}
                hint={hint}
                note={
                  <>
                    {about && (
                      <span lang={lang ?? undefined}>
                        {about}
                        {' · '}
                      </span>
                    )}
                    {i18n.t('parts.used', source.spans.length)}
                  </>
                }
                onSelect={() => onSelect(sentence)}
              >
                {source.name}
              </PartRow>
            );
          }}
        </PartList>
      ))}
      <PartList title={i18n.t('noReply.title')} items={brief.noReply}>
        {(noReply) => {
          const { sentence, paragraph } = placeOf(brief, noReply);
          return (
            <PartRow
              key={noReply.spans[0]?.start}
              lang={lang}
              paragraph={paragraph}
              hint={hint}
              note={noReplyWords(noReply)}
              onSelect={() => onSelect(sentence)}
            >
              {noReply.who ?? i18n.t('noReply.nobodyNamed')}
            </PartRow>
          );
        }}
      </PartList>
    </>
  );
}
