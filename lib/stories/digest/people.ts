import type { Entity } from '@/lib/model/entities';
import type { StoryPerson } from '@/lib/model/story-digest';
import { lowerCase } from '@/lib/text/words';
import { fullestName, samePeople } from '../same-people';
import { inArticle, type StoryText } from './story-text';

type Named = { text: StoryText; entity: Entity };

const isFullName = (name: string): boolean => /\s/u.test(name);

/** Whether a reader would take it for a person: known by role, or by a full name. */
const isPerson = ({ kind, sure, whoIs, name }: Entity): boolean =>
  kind === 'person' && (whoIs.length > 0 || (sure && isFullName(name)));

function person(named: readonly Named[]): StoryPerson {
  const said = new Set<string>();
  return {
    name: fullestName(named.map(({ entity }) => entity.name)),
    articleIds: [...new Set(named.map(({ text }) => text.articleId))],
    phrases: named.flatMap(({ text, entity }) =>
      entity.whoIs.flatMap((phrase) => {
        const key = `${text.articleId} ${lowerCase(phrase.text, text.brief.lang)}`;
        if (said.has(key)) return [];
        said.add(key);
        return [{ ...inArticle(text, phrase), text: phrase.text }];
      }),
    ),
  };
}

/** The people of a story with what each article says they are, those named by most articles first. */
export function storyPeople(texts: readonly StoryText[]): StoryPerson[] {
  const named = texts.flatMap((text) =>
    text.brief.entities.filter(isPerson).map((entity): Named => ({ text, entity })),
  );
  return samePeople(named, ({ text, entity }) => ({ name: entity.name, lang: text.brief.lang }))
    .map(person)
    .sort(
      (a, b) => b.articleIds.length - a.articleIds.length || b.phrases.length - a.phrases.length,
    );
}
