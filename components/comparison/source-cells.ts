import type { Brief } from '@/lib/model/brief';
import type { Source, SourceKind } from '@/lib/model/source';
import { isStopWord } from '@/lib/text/stop-words';
import { lowerCase, words } from '@/lib/text/words';

/** A name without what stands before it: "A crew member" and "the crew member" are one. */
function bareName(name: string, lang: string): string {
  const parts = words(lowerCase(name, lang), lang);
  const first = parts.findIndex((part) => !isStopWord(part, lang));
  return parts.slice(Math.max(first, 0)).join(' ');
}

/**
 * The sources of one kind, each once. Somebody of whom the outlet keeps the name is not counted
 * again where it only says "the crew member".
 */
export function sourcesOfKind({ sources, lang }: Brief, kind: SourceKind): Source[] {
  const namesOf = (of: SourceKind): Set<string> =>
    new Set(sources.filter((each) => each.kind === of).map(({ name }) => bareName(name, lang)));
  const anonymous = kind === 'role-only' ? namesOf('anonymous') : new Set<string>();
  return sources.filter(
    (source) => source.kind === kind && !anonymous.has(bareName(source.name, lang)),
  );
}
