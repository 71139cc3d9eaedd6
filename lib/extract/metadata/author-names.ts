import { comparable } from './plain';

/** A name has at most this many characters and words; more is a sentence. */
const LONGEST_NAME = 60;
const MOST_WORDS = 6;
const MOST_AUTHORS = 12;
const MOST_GUESSED = 3;

/** What leads to a name in a byline, in the languages of the pages that we measure on. */
const LEAD =
  /^\W*(?:(?:an? |eine? |une? |una? |een )?(?:words|story|text|article|report|opinion|column|essay|kommentar|gastbeitrag|gastkommentar|analyse|interview|reportage|bericht|glosse|kolumne|rezension|tribune|chronique|artículo|análisis|articolo|commento|analisi|artigo|artikel)? ?(?:by|von|par|por|di|da|door|av|af)\b:?|text[eo]?\b:?|authors?\b:?|autor(?:in|en|es|a)?\b:?|auteurs?\b:?|(?:written|posted|published|updated|reported|geschrieben|veröffentlicht|publié|écrit|escrito|scritto|geschreven) (?:by|von|par|por|da|door)\b:?)\s+/iu;

/** Parts names; a short "and" word only before a capital letter. */
const PARTS =
  /\s*(?:[,;|/•·、，／&]|\s[-–—]\s|\band\b|\bund\b|\bet\b|\bwith\b|\bmit\b|\bavec\b|\b(?:y|e|en|i|og|och|con|met)\b(?=\s\p{Lu}))\s*/u;

/** Words of a role or a desk, not of a person, in en, de, fr, es, it, pt, nl. */
const ROLE =
  /(?<!\p{L})(?:reporter(?:in)?|editors?|editorial|correspondent|[kc]orrespondent(?:in|e)?|reda[kc]t(?:eur|euse|rice|or|ora|ores|ie|ion|ion?ell)(?:in|s)?|redaktor(?:in)?|redazione|redacci[oó]n|reda[cç][aã]o|rédact(?:eur|rice|ion)|journalist(?:in|e)?|giornalista|periodista|jornalista|corresponsal|corrispondente|correspondant[e]?|columnist|kolumnist(?:in)?|contributors?|contributing|freelancer?|producer|photograph(?:er|s)|fotograf(?:in)?|photos?|video|staff|team|newsroom|desk|writer|author|autor(?:in)?|ressortleiter(?:in)?|chefredakteur(?:in)?|leiter(?:in)?|volontär(?:in)?|director|manager|founder|ceo|phd|md|updated|published|posted|follow|share|contact|comments?|read|minutes?|bio|by|von|orcid|view all|profile|more)(?!\p{L})/iu;

/** Where a name ends and a place, a task or an address begins: `Ana Ruiz in Lima`. */
const AFTER_NAME =
  /\s+(?:(?:in|aus|from|at|für|for|à|pour|de(?=\s\p{Lu}\p{Lu}))\s+\p{Lu}.*|\(.*|\[.*|[-–—]\s.*|\S*@\S*.*|https?:.*|is an? .*|ist .*)$/u;

/** The same in Chinese and Japanese, where words have no bounds. */
const ROLE_UNSPACED = /著者|作者|訳者|記者|记者|一覧|編集|编辑|责任/;

const PLACE = /^(?:in|aus|from|at|à|en|em|a)\s+\p{Lu}/u;

/** Two or more capitalised words, with the small words that names have between them. */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s(?:\p{Lu}|de|von|van|der|den|del|della|di|da|do|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y)[\p{L}\p{M}.'’-]*){1,5}$/u;
/** Names of scripts that write them without blanks. */
const PERSON_UNSPACED = /^(?:\p{sc=Han}{2,5}|[\p{sc=Katakana}ー・]{3,16}|\p{sc=Hangul}{2,4})$/u;

/** True for text that has the shape of a person's full name. */
export function looksLikePerson(name: string): boolean {
  return (
    (PERSON.test(name) || PERSON_UNSPACED.test(name)) &&
    !ROLE.test(name) &&
    !ROLE_UNSPACED.test(name)
  );
}

/**
 * The names in a line of which it is not sure that it is a byline: full names only. In scripts
 * without blanks any word looks like a name, so there all that stands in the line must.
 */
export function personsIn(text: string, outlets: readonly string[]): string[] {
  const names = authorNames(text, outlets);
  const persons = names.filter(looksLikePerson);
  const guess = persons.some((name) => PERSON_UNSPACED.test(name));
  return guess && (persons.length < names.length || names.length > MOST_GUESSED) ? [] : persons;
}

/** True for a byline's lead with something behind it: `By Ana Ruiz`. */
export function hasBylineLead(text: string): boolean {
  return LEAD.test(text);
}

/**
 * The names in one byline, without "By", addresses and handles, in page order, once each.
 * Roles, desks and the outlet's own name (`outlets`, comparable texts) are left out; with
 * `keepDesks` they stay, for pages that name nobody else. Empty where nothing is a name.
 */
export function authorNames(
  byline: string,
  outlets: readonly string[],
  keepDesks = false,
): string[] {
  const names: string[] = [];
  const text = byline.replace(/\S+@\S+\.\S+|https?:\S+|(?<!\S)@\w+/g, ',').replace(LEAD, '');
  for (const part of text.split(PARTS)) {
    const name = part
      .replace(LEAD, '')
      .replace(AFTER_NAME, '')
      .replace(/^[\s\p{P}\p{S}]+|[\s:,;|*–—-]+$/gu, '')
      .trim();
    const key = comparable(name);
    // A place, as in `Ana Ruiz, à Lyon`.
    if (PLACE.test(name)) continue;
    if (name.length < 2 || name.length > LONGEST_NAME || name.split(' ').length > MOST_WORDS)
      continue;
    if (!/\p{L}{2}/u.test(name)) continue;
    if (
      !keepDesks &&
      (/\d|^www\.|\.\p{L}{2,3}$/iu.test(name) ||
        ROLE.test(name) ||
        ROLE_UNSPACED.test(name) ||
        outlets.includes(key))
    )
      continue;
    if (!names.some((other) => comparable(other) === key)) names.push(name);
  }
  return names.slice(0, MOST_AUTHORS);
}
