import type { Entity } from '@/lib/model/entities';
import type { StoryPerson } from '@/lib/model/story-digest';
import { lowerCase } from '@/lib/text/words';
import { inArticle, type StoryText } from './story-text';

type Named = { text: StoryText; entity: Entity };

const isFullName = (name: string): boolean => /\s/u.test(name);

/** Whether a reader would take it for a person: known by role, or by a full name. */
const isPerson = ({ kind, sure, whoIs, name }: Entity): boolean =>
  kind === 'person' && (whoIs.length > 0 || (sure && isFullName(name)));

/** The full name that a surname alone belongs to; the name itself where none or several fit. */
function fullNameOf(name: string, fullNames: readonly string[]): string {
  if (isFullName(name)) return name;
  const [only, ...more] = fullNames.filter((full) => full.endsWith(` ${name}`));
  return only !== undefined && more.length === 0 ? only : name;
}

function person(named: readonly Named[]): StoryPerson {
  const longest = named.toSorted((a, b) => b.entity.name.length - a.entity.name.length)[0];
  const said = new Set<string>();
  return {
    name: longest?.entity.name ?? '',
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

/**
 * The people of a story with what each article says they are, those named by most articles first.
 * Names are one person where they are written alike, case aside, or where one is the surname of
 * only one full name in the story.
 */
export function storyPeople(texts: readonly StoryText[]): StoryPerson[] {
  const named = texts.flatMap((text) =>
    text.brief.entities.filter(isPerson).map((entity): Named => ({ text, entity })),
  );
  const keyOf = ({ text, entity }: Named): string => lowerCase(entity.name, text.brief.lang);
  const fullNames = [...new Set(named.map(keyOf).filter(isFullName))];
  const groups = new Map<string, Named[]>();
  for (const each of named) {
    const key = fullNameOf(keyOf(each), fullNames);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()]
    .map(person)
    .sort(
      (a, b) => b.articleIds.length - a.articleIds.length || b.phrases.length - a.phrases.length,
    );
}
