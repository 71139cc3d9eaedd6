import { i18n } from '#i18n';
import type { Entity } from '@/lib/model/entities';
import { PartList } from './PartList';
import { PartRow } from './PartRow';
import css from './PeopleRows.module.css';
import { people } from './part-items';
import { type PartView, placeOf } from './part-view';

/** Organisations and places that are named once are seldom what an article is about. */
const LEAST_MENTIONS = 2;

const others = (entities: readonly Entity[], kind: Entity['kind']): Entity[] =>
  entities
    .filter((each) => each.kind === kind && each.sure && each.mentions.length >= LEAST_MENTIONS)
    .sort((a, b) => b.mentions.length - a.mentions.length);

/** People with who the text says they are, then organisations and places that come more than once. */
export function PeopleRows({ view }: { view: PartView }) {
  const { brief, lang, hint, onSelect } = view;
  const row = (entity: Entity) => {
    const [known] = entity.whoIs;
    const { sentence, paragraph } = placeOf(brief, known ?? entity);
    const count = entity.mentions.length;
    return (
      <PartRow
        key={entity.name}
        lang={lang}
        paragraph={paragraph}
        hint={hint}
        note={
          <>
            {known && (
              <span lang={lang ?? undefined}>
                {entity.whoIs.map(({ text }) => text).join('; ')}
                {' · '}
              </span>
            )}
            {i18n.t('parts.named', count)}
          </>
        }
        onSelect={() => onSelect(sentence)}
      >
        <strong class={css.name}>{entity.name}</strong>
      </PartRow>
    );
  };
  return (
    <>
      <PartList items={people(brief.entities)}>{row}</PartList>
      <PartList
        title={i18n.t('parts.organisations')}
        items={others(brief.entities, 'organisation')}
      >
        {row}
      </PartList>
      <PartList title={i18n.t('parts.places')} items={others(brief.entities, 'place')}>
        {row}
      </PartList>
    </>
  );
}
