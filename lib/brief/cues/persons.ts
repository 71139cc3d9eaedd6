import { wordSet } from '@/lib/text/word-set';

/**
 * Personal pronouns by language, lower case: those that need someone named before them, and those
 * of the speaker and the one spoken to. Words that are as often something else (German `sie`, `ihr`,
 * French `son`, Spanish `su`) are left out. Own lists.
 */
type Persons = Readonly<{
  third: ReadonlySet<string>;
  first: ReadonlySet<string>;
  second: ReadonlySet<string>;
}>;

export const PERSONS: Readonly<Record<string, Persons>> = {
  en: {
    third: wordSet("he she him her his hers himself herself he's she's he'd she'd he'll she'll"),
    first: wordSet("i me my mine myself we us our ours i'm i've i'd i'll we're we've we'll we'd"),
    second: wordSet("you your yours yourself you're you've you'll you'd"),
  },
  de: {
    third: wordSet('er ihm ihn sein seine seinen seinem seiner seines'),
    first: wordSet('ich mich mir mein meine meinen meinem wir uns unser unsere unseren unserem'),
    second: wordSet('du dich dir dein deine euch euer eure'),
  },
  fr: {
    third: wordSet('il elle lui ils elles'),
    first: wordSet('je j me mon ma mes moi nous notre nos'),
    second: wordSet('tu te ton ta tes vous votre vos'),
  },
  es: {
    third: wordSet('él ella'),
    first: wordSet('yo me mi mis nosotros nos nuestro nuestra nuestros nuestras'),
    second: wordSet('tú tu tus ti usted ustedes vosotros vuestra'),
  },
  it: {
    third: wordSet('lui lei egli'),
    first: wordSet('io mi mio mia miei noi nostro nostra nostri nostre'),
    second: wordSet('tu tuo tua voi vostro vostra'),
  },
  pt: {
    third: wordSet('ele ela dele dela'),
    first: wordSet('eu me meu minha meus minhas nós nosso nossa nossos nossas'),
    second: wordSet('tu teu tua você vocês'),
  },
  nl: {
    third: wordSet('hij hem haar'),
    first: wordSet('ik mij mijn wij we ons onze'),
    second: wordSet('jij je jouw u uw jullie'),
  },
  ru: {
    third: wordSet('он она его её ее ему ей ним ней'),
    first: wordSet('я меня мне мой моя мы нас нам наш наша наши'),
    second: wordSet('ты тебя тебе вы вас вам ваш ваша'),
  },
  uk: {
    third: wordSet('він вона його її йому їй'),
    first: wordSet('я мене мені мій моя ми нас нам наш наша наші'),
    second: wordSet('ти тебе тобі ви вас вам ваш ваша'),
  },
  pl: {
    third: wordSet('on ona jego jej jemu'),
    first: wordSet('ja mnie mój moja my nas nam nasz nasza nasze'),
    second: wordSet('ty ciebie wy was wam wasz wasza'),
  },
};

/** Nouns that a later `he` or `she` in the same sentence may stand for, where no name does. */
export const PERSON_NOUNS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordSet(
    'man woman boy girl teenager student officer driver suspect teacher doctor father mother son daughter husband wife victim soldier worker player singer actor actress lawyer journalist president minister mayor governor senator judge candidate passenger patient resident someone anyone everyone who person a an',
  ),
};

/** Pronouns that stand for someone or something, wherever they stand; German `sie` and `es` do less. */
export const PRONOUNS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:he|she|they|it|him|them)\b/giu,
  de: /\b(?:er|ihm|ihn|ihnen)\b/giu,
};
