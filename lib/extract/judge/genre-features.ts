import type { Features } from '../classify/block-features';
import type { PageMetadata } from '../metadata';
import { wordCount } from '../word-count';
import { speechFeatures } from './genre-speech';
import type { KeptText } from './kept-text';
import type { PageSignals } from './signals';

/** Blocks at the end where a page asks for custom. */
const END = 4;

/** Types of schema.org. */
export const NEWS_TYPE = /^(?:News|Reportage|Report|LiveBlog)/;
const BLOG_TYPE = /^(?:Blog|TechArticle|HowTo|Recipe|Scholarly|WebPage|MedicalWebPage|SocialMedia)/;
const NEWS_PUBLISHER = /^(?:NewsMediaOrganization|Newspaper)$/;
const TRADE_TYPE =
  /^(?:LocalBusiness|ProfessionalService|Service|Product|Offer|FAQPage|HowTo|Recipe|SoftwareApplication|Corporation|HomeAndConstructionBusiness|EducationalOrganization|CollegeOrUniversity|Course|Book)$/;

/** Rubrics of news in addresses and section names. */
const NEWS_RUBRIC =
  /^(?:news|world(?:[ -]news)?|us(?:[ -]news)?|uk|politics|business|economy|sports?|nation|national|international|local|latest[ -]news|nachrichten|politik|wirtschaft|panorama|ausland|inland|regional?|sport|fussball|welt|staedte|politique|monde|société|economie|économie|actualités?|pol[ií]tica|mundo|internacional|nacional|econom[ií]a|deportes|sociedad|noticias|esteri|cronaca|interni|notizie|brasil|esportes?|nieuws|binnenland|buitenland|nyheter|nyheder|samfund|innenriks|utenriks|domaci|zahranicni|domov|wiadomosci|polityka|kraj|ekonomi|gundem|turkiye|hírek|frettir|dunya|celebrity-news|celebs?|kjendis|entertainment|crime|weather|royal)$/i;
/** Parts of an address where guides, recipes and company blogs stand. */
const GUIDE_ADDRESS =
  /^(?:[a-z-]*blogs?|guides?|learn|resources|how-to|wiki|academy|library|help|advice|gardening|recipes?|house-?tours?|knowledge.*|insights?|ratgeber|tips|lifestyle|docs?|books?|products?|events?|seminars?|topics|lyrics|humor|deals?.*|coupons?|shopping|kaufberatung|angebote|gutscheine)$/i;

/** Forms of headlines. */
const TITLE: readonly [string, RegExp][] = [
  ['title-asks', /[?？]\s*$/u],
  [
    'title-explains',
    /^(?:why|what(?! we know)|how(?! to)|who|when|where|warum|wieso|was|wie|wer|wann|pourquoi|comment|ce que|qui|por qué|cómo|qué|perché|come|cosa|chi|por que|como|o que|waarom|hoe|wat|jak|proč|hvorfor)\b|: (?:why|what|how|warum|was|wie|wer|pourquoi|comment|cosa) |\b(?:explained|explains why|erklärt|so könnte|diese grafiken|cosa succede)\b/iu,
  ],
  [
    'title-guide',
    /\bhow to\b|\bguides?\b|\btips\b|\btipps\b|\bideas\b|\bchecklist\b|\b101\b|\bbeginners?\b|\btrends?\b|\btypes of\b|\bpros and cons\b|\bvs\.?\b|\bversus\b|\bbest practices\b|\bcomparison\b|\bcomparing\b|\brecipes?\b|\brezepte?\b|\bratgeber\b|\btechniques\b|\bcosts?\b|方法|まとめ|入門|^so (?:geht|gelingt)/iu,
  ],
  ['title-you', /\b(?:your?|dein|deine|ihre|votre|vos|tu|tus)\b/iu],
  [
    'title-list',
    /^(?:(?:the|die|les|los|here are|these are)\s+)?(?:\d+|top|best|besten?|meilleure?s|mejores|migliori|five|six|seven|eight|nine|ten)\b|\b(?:the|die) (?:\d+ )?best(?:en)?\b|\btop[- ]\d+\b|\b\d+ best\b|\branked\b|\bdeals\b|[０-９0-9]+選/iu,
  ],
  ['title-best', /\b(?:best|top|deals|besten|meilleurs|mejores|migliori)\b/iu],
  ['title-year', /\b(?:in|for|of)? ?20[12]\d\b/u],
  ['title-quotes', /["“”„«»「」‘]/u],
  ['title-exclaims', /[!！]/u],
];

/** Asking for custom, in the last blocks. */
const CALL =
  /\b(?:contact (?:us|our)|get in touch|call (?:us|your|\(?\d)|sign up (?:today|now|for free)|request a (?:demo|quote)|get a (?:demo|quote)|book a|schedule (?:a|your)|our (?:team|services|experts|products|platform|tools?|website)|free trial|learn more about (?:our|how)|get started|reach out|subscribe|kontaktieren sie|jetzt (?:buchen|anfragen|testen)|unser team|contactez-nous|contáctanos|contattaci)\b|お問い合わせ/iu;
/** What a page that earns by its links must say. */
const AFFILIATE =
  /\b(?:affiliate (?:links?|commission)|(?:earn|receive) (?:a |an? \w+ )?(?:commission|compensation)|commissionable|provision(?:s-links)?|affiliate-links)\b/iu;
const NUMBERED = /^(?:#|no\.? ?)?\d{1,2}\s?[.):–-]?\s/i;

/** The parts of an address's path, decoded; none where it cannot be read. */
export function pathParts(url: string): string[] {
  try {
    return decodeURIComponent(new URL(url).pathname).split('/').filter(Boolean);
  } catch {
    return [];
  }
}

/** What a section name lists, such as `Coast, Opinion`. */
export const rubrics = (section: string | null): string[] =>
  (section ?? '').split(/\s*[,;/>]\s*/).filter(Boolean);

/**
 * What a page and its text show of the kind of piece: hand-made features by name, none of them
 * about a site or a topic. Those that are 0 are left out.
 */
export function genreFeatures(
  signals: PageSignals,
  metadata: PageMetadata,
  kept: KeptText,
  url: string,
): Features {
  const features: Features = new Map();
  const add = (name: string, value: number | boolean = 1): void => {
    if (value) features.set(name, Number(value));
  };
  pageFeatures(signals, metadata, url, add);
  for (const [name, form] of TITLE) add(name, form.test(metadata.title));
  add('title-open', features.has('title-asks') || features.has('title-explains'));
  shapeFeatures(kept, add);
  speechFeatures(kept.blocks, add);
  return features;
}

type Add = (name: string, value?: number | boolean) => void;

function pageFeatures(signals: PageSignals, metadata: PageMetadata, url: string, add: Add): void {
  const { articleTypes, dataTypes } = metadata;
  const parts = pathParts(url);
  const last = parts.at(-1) ?? '';
  const has = (types: readonly string[], kind: RegExp): boolean =>
    types.some((type) => kind.test(type));
  add('news-type', has(articleTypes, NEWS_TYPE));
  add('blog-type', has(articleTypes, BLOG_TYPE));
  add('no-article-type', articleTypes.length === 0);
  add('news-publisher', has(dataTypes, NEWS_PUBLISHER));
  add('trade-type', has(dataTypes, TRADE_TYPE));
  add('byline', metadata.byline !== null);
  add('time-of-day', /T\d/.test(metadata.published ?? ''));
  add('no-date', !metadata.dateStated);
  add('dated-address', signals.dated);
  add('numbered-address', /\d{5,}/.test(last));
  add(
    'news-rubric',
    [...parts.slice(0, -1), ...rubrics(metadata.section)].some((part) => NEWS_RUBRIC.test(part)),
  );
  add(
    'guide-address',
    parts.slice(0, -1).some((part) => GUIDE_ADDRESS.test(part)),
  );
  add('short-address', parts.length <= 1);
}

function shapeFeatures(kept: KeptText, add: Add): void {
  const { blocks } = kept;
  const words = blocks.reduce((sum, block) => sum + wordCount(block.text), 0);
  const headings = blocks.filter((block) => block.kind === 'heading');
  const share = (kind: string): number =>
    blocks.filter((block) => block.kind === kind).length / blocks.length;
  const numbered = headings.filter((block) => NUMBERED.test(block.text)).length;
  add('long', Math.log1p(words / 500));
  add('headings', Math.log1p((100 * headings.length) / words));
  add('numbered-headings', numbered > 2);
  add('many-headings', headings.length > 5);
  add('asking-headings', headings.filter((block) => /[?？]\s*$/.test(block.text)).length > 1);
  add('items', share('item'));
  add('rows', share('row') > 0);
  const ends = blocks.slice(-END).map((block) => block.text);
  add(
    'call',
    ends.some((text) => CALL.test(text)),
  );
  add(
    'affiliate',
    blocks.some((block) => AFFILIATE.test(block.text)),
  );
}
