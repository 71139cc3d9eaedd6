import type { VerbKind } from '@/lib/model/quotes';
import { DE } from './data/speech-de';
import { EN } from './data/speech-en';
import { OTHERS } from './data/speech-others';
import { FRAMES, type Frame, type SpeechWords } from './data/speech-words';
import { englishForms, type Form, formsWithEndings, germanForms } from './verb-forms';

/** What a form may be: its frames, each with the kind of verb. */
export type VerbUse = {
  frames: Readonly<Partial<Record<Frame, VerbKind>>>;
  /** A word that must follow in the same clause: "point out", "teilte … mit". */
  particle?: string | undefined;
  /** As often a noun: taken for a verb only where the words around say so. */
  noun?: boolean | undefined;
  /** Only a participle: "written". */
  participle?: boolean | undefined;
};

/** The speech words of one language, turned round for looking words up. */
export type SpeechLexicon = {
  verbs: ReadonlyMap<string, readonly VerbUse[]>;
  /** How far behind its verb a particle is looked for. */
  particleReach: number;
  nouns: ReadonlySet<string>;
  openers: ReadonlySet<string>;
  adverbs: ReadonlySet<string>;
  /** First word → the whole phrases, longest first. */
  before: ReadonlyMap<string, readonly (readonly string[])[]>;
  behind: ReadonlySet<string>;
  tail: ReadonlySet<string>;
};

type Language = { words: SpeechWords; forms: (entry: string) => Form[]; particleReach: number };

/** A German particle stands at the end of its clause, an English one right behind the verb. */
const CLAUSE = 30;

/** Of regular verbs: present, participle and past, as far as news has them beside quotations. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  fr: ['e', 'é', 'ait'],
  es: ['a', 'ado', 'ó'],
  it: ['a', 'ato'],
  pt: ['a', 'ado', 'ou'],
};

const LANGUAGES: Readonly<Record<string, Language>> = {
  ...Object.fromEntries(
    Object.entries(OTHERS).map(([lang, words]) => [
      lang,
      { words, forms: formsWithEndings(ENDINGS[lang] ?? []), particleReach: CLAUSE },
    ]),
  ),
  en: { words: EN, forms: englishForms, particleReach: 2 },
  de: { words: DE, forms: germanForms, particleReach: CLAUSE },
};

/** Of a language without a list. */
export const NO_SPEECH_LEXICON: SpeechLexicon = make({
  words: { say: {}, openers: '' },
  forms: formsWithEndings([]),
  particleReach: 0,
});

const known = new Map<string, SpeechLexicon | null>();

/** The lexicon of a language, made at first use; `null` for a language without one. */
export function speechLexicon(lang: string): SpeechLexicon | null {
  let made = known.get(lang);
  if (made === undefined) {
    const data = LANGUAGES[lang];
    made = data ? make(data) : null;
    known.set(lang, made);
  }
  return made;
}

/** Whether a word in lower case is a form of a plain verb of saying, and of hardly anything else. */
export const isVerbOfSaying = (lower: string, lang: string): boolean =>
  speechLexicon(lang)
    ?.verbs.get(lower)
    ?.some(({ frames, noun, particle }) => frames.say === 'neutral' && !noun && !particle) ?? false;

function make({ words, forms, particleReach }: Language): SpeechLexicon {
  const verbs = new Map<string, VerbUse[]>();
  const add = ({ form, particle, noun, participle }: Form, frame: Frame, kind: VerbKind) => {
    const uses = verbs.get(form) ?? [];
    if (uses.length === 0) verbs.set(form, uses);
    const use = uses.find((u) => u.particle === particle);
    if (!use) uses.push({ frames: { [frame]: kind }, particle, noun, participle });
    else if (!(frame in use.frames)) use.frames = { ...use.frames, [frame]: kind };
  };
  for (const frame of FRAMES) {
    const lists = words[frame];
    const byKind = typeof lists === 'string' ? { neutral: lists } : (lists ?? {});
    for (const [kind, list] of Object.entries(byKind)) {
      for (const entry of list.split('/')) {
        for (const form of forms(entry)) add(form, frame, kind as VerbKind);
      }
    }
  }
  return {
    verbs,
    particleReach,
    // claim~: one and several
    nouns: new Set(
      words.nouns?.split('/').flatMap((noun) => {
        const one = noun.replace('~', '');
        return one === noun ? [noun] : [one, `${one}s`];
      }),
    ),
    openers: new Set(words.openers.split(' ')),
    adverbs: new Set(words.adverbs?.split(' ')),
    before: phrases(words.before),
    behind: new Set(words.behind?.split('/')),
    tail: new Set(words.tail?.split('/')),
  };
}

function phrases(list = ''): ReadonlyMap<string, readonly (readonly string[])[]> {
  const map = new Map<string, string[][]>();
  for (const phrase of list.split('/').filter(Boolean)) {
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    map.set(
      first,
      [...(map.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return map;
}
