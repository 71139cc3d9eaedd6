import { bracketedForms } from './acronyms';
import { withoutGenitive } from './genitive-de';
import { type Votes, voteOn } from './kinds';
import type { Lexicon } from './lexicon';
import { isNounDe } from './name-end-de';
import { firstWords, type Named } from './named';

/** All places that name one thing. */
export type Cluster = {
  named: Named[];
  votes: Votes;
  /** How often its last word alone names it. */
  bySurname: number;
  /** Index of its newest mention so far among all of the text. */
  newest: number;
};

const CORPORATE = new Set(
  'inc corp corporation co company llc ltd plc lp gmbh ag kg se sa sas spa nv bv ab oy group holding holdings'.split(
    ' ',
  ),
);
const GENERATION = new Set('jr sr ii iii iv'.split(' '));
const PLACE_PREPOSITIONS = new Set(
  'in from near to at across outside around into through aus nach bei à en depuis vers desde hacia hasta'.split(
    ' ',
  ),
);
/** Words before a month that make it one, not a person of that name. */
const DATE_WORDS = new Set(
  'in of since until till by last next early late mid this on during through from before after im seit bis ende anfang mitte en de mai'.split(
    ' ',
  ),
);

/** Joins what names the same: the full name again, without initials, by surname or short form. */
export function joinNames(found: readonly Named[], lexicon: Lexicon): Cluster[] {
  const all = lexicon.nounCapitals
    ? withoutGenitive(withoutPossessed(found, lexicon), lexicon)
    : withoutOpening(found, lexicon);
  const clusters = new Map<string, Cluster>();
  const keys = new Set(all.map((named) => keyOf(named, lexicon)));
  const keyFor = (named: Named): string => canonical(keyOf(named, lexicon), keys, lexicon);
  const many = all.filter(({ words }) => words.length > 1);
  for (const named of many) addTo(clusters, keyFor(named), named, lexicon);
  mergeLonger(clusters);
  const index = indexed(clusters);
  for (const [short, full] of bracketedForms(all)) {
    const cluster = clusters.get(keyFor(full));
    if (cluster) index.short.set(short.words[0] ?? '', cluster);
  }
  const joined = new Set(clusters.values());
  all.forEach((named, at) => {
    if (named.words.length > 1) {
      const cluster = clusters.get(keyFor(named));
      if (cluster) cluster.newest = at;
      return;
    }
    const known = resolved(named, index, at, lexicon);
    if (known) {
      known.cluster.named.push(named);
      known.cluster.newest = at;
      voteOn(named, lexicon, known.cluster.votes);
      if (known.bySurname) known.cluster.bySurname++;
      return;
    }
    if (!standsAlone(named, lexicon)) return;
    joined.add(addTo(clusters, keyFor(named), named, lexicon));
  });
  return [...joined].filter(({ named }) => named.some((each) => isEvident(each, lexicon)));
}

/** Verbs that may open a sentence right before a name, by their look. */
const OPENING = /..(?:ing|ed)$/;
/** Verbs and prepositions that open a sentence, a headline or a slogan, and no name. */
const OPENERS = new Set(
  'meet find see ask tell watch read resist stop combine unlike plus despite former'.split(' '),
);

/**
 * `Meeting Halloran was …`, `Meet Ines Halloran`: what opens a sentence before somebody whom the
 * text names without it, or before a given name, is no part of the name.
 */
function withoutOpening(found: readonly Named[], lexicon: Lexicon): Named[] {
  const alone = new Set(found.map(({ lower }) => lower.join(' ')));
  const surnames = surnamesIn(found, lexicon);
  return found.map((named) => {
    const { words, lower, wordEnds, atStart, sentence } = named;
    const [head = '', ...rest] = lower;
    const opener = OPENERS.has(head);
    if (!atStart || rest.length === 0 || !(opener || OPENING.test(head))) return named;
    if (lexicon.given.has(words[0] ?? '')) return named;
    const known =
      alone.has(rest.join(' ')) ||
      (rest.length === 1 && surnames.has(rest[0] ?? '')) ||
      (rest.length > 1 && (opener || lexicon.given.has(words[1] ?? '')));
    const first = (wordEnds[0] ?? 0) + 1;
    const token = sentence.tokens[first];
    if (!known || !token?.isWord) return named;
    const only = { words: words.slice(1), lower: rest, wordEnds: wordEnds.slice(1) };
    return { ...named, ...only, first, lead: first, start: token.start, atStart: false };
  });
}

const surnamesIn = (found: readonly Named[], lexicon: Lexicon): Set<string> =>
  new Set(
    found
      .filter(({ words }) => words.length > 1 && lexicon.given.has(words[0] ?? ''))
      .map(({ lower }) => lower.at(-1) ?? ''),
  );

/** German puts the owner before the owned: of `Hallorans Brief` only the owner is named. */
function withoutPossessed(found: readonly Named[], lexicon: Lexicon): Named[] {
  const surnames = surnamesIn(found, lexicon);
  return found.map((named) => {
    const { lower } = named;
    const at = lower.findIndex(
      (word, i) => i < lower.length - 1 && word.endsWith('s') && surnames.has(word.slice(0, -1)),
    );
    if (at < 0) return named;
    return firstWords(named, at + 1);
  });
}

/**
 * Lower case without initials and, but for `Kern & Company` beside Ada Kern, company forms, which
 * come and go. `Jr` stays: father and son are often in one text.
 */
function keyOf({ lower, words }: Named, lexicon: Lexicon): string {
  if (lower.length === 1) return lower[0] ?? '';
  const person = lexicon.given.has(words[0] ?? '');
  const kept = lower.filter(
    (word, i) => word.length > 1 && !(i > 0 && !person && CORPORATE.has(word)),
  );
  return (kept.length > 0 ? kept : lower).join(' ');
}

/** Without a German genitive, where the text has the name without it too. */
function canonical(key: string, keys: ReadonlySet<string>, lexicon: Lexicon): string {
  if (!lexicon.nounCapitals || !key.endsWith('s')) return key;
  const bare = key.slice(0, -1);
  return keys.has(bare) || lexicon.places.has(bare.charAt(0).toUpperCase() + bare.slice(1))
    ? bare
    : key;
}

function addTo(
  clusters: Map<string, Cluster>,
  key: string,
  named: Named,
  lexicon: Lexicon,
): Cluster {
  let cluster = clusters.get(key);
  if (!cluster) {
    const votes = { person: 0, organisation: 0, place: 0, other: 0 };
    cluster = { named: [], votes, bySurname: 0, newest: -1 };
    clusters.set(key, cluster);
  }
  cluster.named.push(named);
  voteOn(named, lexicon, cluster.votes);
  return cluster;
}

const isPerson = ({ votes }: Cluster): boolean =>
  votes.person >= 2 && votes.person > votes.organisation && votes.person > votes.place;

/** `von der Leyen` is `Ursula von der Leyen` where the text has her. */
function mergeLonger(clusters: Map<string, Cluster>): void {
  const bySuffix = new Map<string, Cluster>();
  for (const [key, cluster] of clusters) {
    if (!isPerson(cluster)) continue;
    const words = key.split(' ');
    for (let n = 1; n <= words.length - 2; n++) bySuffix.set(words.slice(n).join(' '), cluster);
  }
  for (const [key, cluster] of clusters) {
    const longer = bySuffix.get(key);
    if (!longer || longer === cluster || cluster.votes.place > 2 || cluster.votes.organisation > 2)
      continue;
    longer.named.push(...cluster.named);
    clusters.set(key, longer);
  }
}

type Index = {
  byLast: Map<string, Cluster[]>;
  byFirst: Map<string, Cluster[]>;
  /** By the short form that the text gives in brackets, as written. */
  short: Map<string, Cluster>;
};

function indexed(clusters: Map<string, Cluster>): Index {
  const byLast = new Map<string, Cluster[]>();
  const byFirst = new Map<string, Cluster[]>();
  for (const cluster of new Set(clusters.values())) {
    const lasts = new Set<string>();
    const firsts = new Set<string>();
    for (const { lower } of cluster.named) {
      const last = lower.filter((word) => word.length > 1 && !GENERATION.has(word)).at(-1);
      if (last) lasts.add(last);
      if (lower[0]) firsts.add(lower[0]);
    }
    for (const last of lasts) push(byLast, last, cluster);
    for (const first of firsts) push(byFirst, first, cluster);
  }
  return { byLast, byFirst, short: new Map() };
}

function push(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (list) list.push(cluster);
  else map.set(key, [cluster]);
}

/** Whom one word names: the newest person of that surname, else the only one of that first name. */
function resolved(
  named: Named,
  { byLast, byFirst, short }: Index,
  at: number,
  lexicon: Lexicon,
): { cluster: Cluster; bySurname: boolean } | null {
  const word = named.lower[0] ?? '';
  const spelled = short.get(named.words[0] ?? '');
  if (spelled) return { cluster: spelled, bySurname: false };
  const body = bodyNamed(named, { byLast, byFirst }, at, lexicon);
  if (body) return { cluster: body, bySurname: false };
  const forms = lexicon.nounCapitals && word.endsWith('s') ? [word, word.slice(0, -1)] : [word];
  const before = named.sentence.tokens[named.first - 1]?.lower ?? '';
  const listed = lexicon.places.has(named.words[0] ?? '');
  if (listed && PLACE_PREPOSITIONS.has(before)) return null;
  if (lexicon.saysNothing(word) && (DATE_WORDS.has(before) || named.atStart)) return null;
  for (const form of forms) {
    const sharing = (byLast.get(form) ?? []).filter((cluster) =>
      canShorten(cluster, form, lexicon),
    );
    // The son is meant only where nobody else has the name, and not as `President Kern`.
    const elder = sharing.filter((cluster) => !isYounger(cluster));
    const meant = elder.length > 0 || named.leadKind === 'role' ? elder : sharing;
    const cluster = newestOf(meant, at);
    if (cluster) return { cluster, bySurname: true };
  }
  if (named.surnameOnly) return null;
  if (listed || lexicon.organisations.has(named.words[0] ?? '') || lexicon.demonyms.has(word))
    return null;
  const first = forms.flatMap((form) => byFirst.get(form) ?? []).filter(isPerson);
  return first.length === 1 && first[0] ? { cluster: first[0], bySurname: false } : null;
}

/** `the Federation` after the Seafarers’ Federation, `the University` after the University of Lund. */
function bodyNamed(
  { sentence, first, words, lower }: Named,
  { byLast, byFirst }: Pick<Index, 'byLast' | 'byFirst'>,
  at: number,
  lexicon: Lexicon,
): Cluster | null {
  const [word = ''] = lower;
  const known = lexicon.organisations.has(words[0] ?? '') || word === 'house' || word === 'party';
  if (lexicon.lang !== 'en' || known || !lexicon.isOrganisationWord(word)) return null;
  if (sentence.tokens[first - 1]?.lower !== 'the') return null;
  const bodies = [...(byLast.get(word) ?? []), ...(byFirst.get(word) ?? [])];
  const before = bodies.filter(
    ({ newest, votes }) => newest >= 0 && votes.person < Math.max(2, votes.organisation),
  );
  return newestOf(before, at);
}

/** Whether the last word alone may name it: that of a person or of nobody knows what, no `House`. */
function canShorten(cluster: Cluster, word: string, lexicon: Lexicon): boolean {
  if (isPerson(cluster)) return true;
  const { votes } = cluster;
  if (votes.place > 0 || votes.organisation > 0 || lexicon.nounCapitals) return false;
  return (
    !lexicon.isOrganisationWord(word) &&
    !lexicon.placeWords.has(word) &&
    !lexicon.demonyms.has(word)
  );
}

const isYounger = ({ named }: Cluster): boolean =>
  named.every(({ lower }) => lower.length === 1 || GENERATION.has(lower.at(-1) ?? ''));

function newestOf(clusters: readonly Cluster[], at: number): Cluster | null {
  if (clusters.length < 2) return clusters[0] ?? null;
  let best: Cluster | null = null;
  for (const cluster of clusters) {
    if (cluster.newest < at && cluster.newest > (best?.newest ?? -1)) best = cluster;
  }
  return best;
}

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]{1,5}$/u.test(word);

/** Whether one word that shortens nothing in the text may be a name of its own. */
function standsAlone(named: Named, lexicon: Lexicon): boolean {
  const [word = ''] = named.words;
  const [lower = ''] = named.lower;
  if (lexicon.places.has(word) || lexicon.organisations.has(word)) return true;
  if (named.surnameOnly || lexicon.saysNothing(lower) || lexicon.demonyms.has(lower)) return false;
  // laut der Politikerin Lücken
  if (lexicon.nounCapitals && named.leadKind === 'role' && isNounDe(word, lexicon)) return false;
  if (named.leadKind !== 'none' || !lexicon.nounCapitals) return true;
  if (isAcronym(word)) return true;
  return word.endsWith('s') && lexicon.places.has(word.slice(0, -1));
}

/** Whether a place speaks for a name by more than the capital at a sentence's start. */
function isEvident(named: Named, lexicon: Lexicon): boolean {
  const [word = ''] = named.words;
  return (
    !named.atStart ||
    named.leadKind !== 'none' ||
    named.words.length > 1 ||
    isAcronym(word) ||
    lexicon.places.has(word) ||
    lexicon.organisations.has(word)
  );
}
